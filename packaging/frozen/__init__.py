"""The frozen program: what PyInstaller makes it of."""
