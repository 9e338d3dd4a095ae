"""The making and connecting of panels: one module per panel, with a function `make`."""
