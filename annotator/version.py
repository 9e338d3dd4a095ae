"""The version of the program, the only place of it: packages read it from here."""

__version__ = "0.1.0"
