"""The reading of many files: in parts, in several processes, in the order of the files."""
