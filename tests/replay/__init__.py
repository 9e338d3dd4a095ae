"""A gold annotation made again through the window, by keys or by mouse, with each act counted."""
