"""The lessons of an annotator's decisions: counted, measured and put to use."""
