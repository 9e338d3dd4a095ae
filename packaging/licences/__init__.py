"""The list of licences of all that packages hold."""
