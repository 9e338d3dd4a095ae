"""What is made of bytes that nobody foresaw: targets, mutations, and the run that is led by coverage."""
