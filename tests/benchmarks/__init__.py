"""Speed and size against floors measured in the same run: ``python -m tests.benchmarks``."""
