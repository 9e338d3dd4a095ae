"""The article view: its text, lines, painting, margin and mouse."""
