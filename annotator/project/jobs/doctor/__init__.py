"""The check of this computer and a project: each point with its state and, if it is not good, a remedy."""
