"""The window of the codebook, with its parts and the questions that it asks."""
