"""The registry of actions, their keys, and when each applies."""
