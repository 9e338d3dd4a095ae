"""Files that hold files: each member is read by its own format."""
