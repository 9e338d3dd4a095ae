"""The open document as one annotator sees it; each act updates it."""
