"""What the program keeps on this computer outside of projects: log, marks of windows, temporary texts."""
