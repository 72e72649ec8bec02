"""A plugin of pytest for mutated trees, which compiles types anew in each test.

It does so while mutmut notes which test calls which function.

Checkers and readers of types are kept for the whole process otherwise, and only the first test would call what makes
them. In the process of a mutant it is enough to forget them once.
"""

from __future__ import annotations

import os
import sys
from functools import cache

CACHED = type(cache(len))


def pytest_runtest_setup() -> None:
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        forget()


def forget() -> None:
    """Forget what was made of types."""
    for name, module in [*sys.modules.items()]:
        if name.startswith("orq."):
            for value in [*vars(module).values()]:
                if isinstance(value, CACHED):
                    value.cache_clear()
