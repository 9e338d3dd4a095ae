"""The dialogs of imports: the preview with its panels, and the reports."""
