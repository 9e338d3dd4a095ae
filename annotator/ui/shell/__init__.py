"""The window around the article: application, menus, docks, status line, and their connections."""
