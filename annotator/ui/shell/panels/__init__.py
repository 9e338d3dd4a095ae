"""How each panel is made and connected: a module a panel, with a function `make`."""
