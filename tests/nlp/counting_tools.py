"""The tools of packaging that count for the weights of the components."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

_PACKAGING = Path(__file__).parents[2] / "packaging"


def tool_named(name: str) -> ModuleType:
    """Import a tool, which is a script and no part of a package."""
    spec = importlib.util.spec_from_file_location(name, _PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look their types up
    spec.loader.exec_module(module)
    return module
