"""Rescue: whatever can be read of a damaged project goes into a new one."""
