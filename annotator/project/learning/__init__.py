"""What an annotator's decisions teach: counted, measured and put to use."""
