"""Agreement: how far layers of the same documents say the same, as pure functions of their annotations."""
