"""Tools of all writers of formats."""
