"""What all writers of formats need."""
