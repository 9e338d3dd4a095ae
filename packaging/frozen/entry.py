"""The frozen program: the window and the command line by one name."""

import sys

from annotator.__main__ import main

sys.exit(main())
