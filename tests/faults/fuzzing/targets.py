"""The table of targets."""

from __future__ import annotations

from tests.faults.fuzzing.codebooks import CODEBOOKS
from tests.faults.fuzzing.importers import IMPORTERS
from tests.faults.fuzzing.projects import PROJECTS

TARGETS = (*IMPORTERS, *PROJECTS, *CODEBOOKS)
