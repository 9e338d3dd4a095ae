"""The open document as one annotator sees it, kept up to date act by act."""
