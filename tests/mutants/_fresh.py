"""A plugin of pytest for mutated trees: each test compiles the checkers and readers of types anew.

They are kept for the whole process otherwise, and mutmut would think that only the first test calls what makes them.
"""

from __future__ import annotations

import sys
from functools import cache

CACHED = type(cache(len))


def pytest_runtest_setup() -> None:
    for name, module in [*sys.modules.items()]:
        if name.startswith("orq._engine."):
            for value in [*vars(module).values()]:
                if isinstance(value, CACHED):
                    value.cache_clear()
