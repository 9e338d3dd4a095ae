"""The window around the article: application, menus, docks, status line, and what connects them."""
