"""Work beside the window: the language model's process, jobs, the thread that reads."""
