"""The words of the project and their rules; standard library only."""
