"""The operations of the API, by the names of their functions."""

from __future__ import annotations

from functools import cache

import orq.funcs
from orq._engine.operation import Operation, operation_of


def operation_named(name: str) -> Operation:
    """Return the operation of a function of `orq.funcs`."""
    found = operation_of(getattr(orq.funcs, name))
    assert found is not None, name
    return found


@cache
def every_operation() -> list[Operation]:
    """Return every operation of the API."""
    return [operation_named(name) for name in orq.funcs.__all__]
