"""What is open and what is remembered: the workspace, the settings, work that waits for the paint."""
