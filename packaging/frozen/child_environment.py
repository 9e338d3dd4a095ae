"""Start programs as if this one were not frozen: the loader's path is meant for this process alone."""

import os

# A child of this program sets its own path up; else PyInstaller takes it for a part of the same process.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
if "LD_LIBRARY_PATH" in os.environ:
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        del os.environ["LD_LIBRARY_PATH"]
    else:
        os.environ["LD_LIBRARY_PATH"] = before
