"""Acts that change a project; each is one transaction and one undo step."""
