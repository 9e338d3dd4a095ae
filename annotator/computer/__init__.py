"""Things of this computer outside of projects: log, marks of windows, temporary texts."""
