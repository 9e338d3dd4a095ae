"""The theme, names for screen readers, tool tips, and controls whose words wrap."""
