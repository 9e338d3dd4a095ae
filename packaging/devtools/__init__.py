"""Hold the parts of dev.py; standard library only, and readable by older Pythons to tell them so."""
