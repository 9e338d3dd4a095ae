"""The session: the workspace, the settings, and work that waits for the paint."""
