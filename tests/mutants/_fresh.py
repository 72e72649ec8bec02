"""A pytest plugin for mutated trees: each test compiles the checkers and readers of types again.

They are kept for the whole process otherwise, and mutmut would think that only the first test calls what makes them.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

CACHED = type(cache(len))
known: set[str] = set()
caches: list[Any] = []


def pytest_runtest_setup() -> None:
    for name in sys.modules.keys() - known:
        known.add(name)
        if name.startswith("orq."):
            caches.extend(value for value in vars(sys.modules[name]).values() if isinstance(value, CACHED))
    for one in caches:
        one.cache_clear()
