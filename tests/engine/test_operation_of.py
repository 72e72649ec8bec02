"""Test which functions have an operation: those of `orq.funcs`, and wrappers of them.

A wrapper has the name and module of its function.
"""

from __future__ import annotations

import functools
from typing import Any

import pytest

import orq.funcs
from orq._engine.operation import operation_of
from orq.funcs import datasets_list

called: list[str] = []


def _beside() -> None:
    called.append("_beside")


def beside() -> None:
    """A function of a user's, with a private one of the same name beside it."""


def test_all_functions_have_an_operation_of_their_name() -> None:
    found = {name: operation_of(getattr(orq.funcs, name)) for name in orq.funcs.__all__}
    assert {name: one and one.name for name, one in found.items()} == {name: name for name in orq.funcs.__all__}


def test_an_operation_is_made_once() -> None:
    assert operation_of(datasets_list) is operation_of(datasets_list)


def test_a_decorated_function_has_the_operation_of_the_inner_one() -> None:
    @functools.wraps(datasets_list)
    def decorated(*args: Any, **keywords: Any) -> Any: ...

    assert operation_of(decorated) is operation_of(datasets_list)


OTHERS = {
    "a function of a user's": beside,
    "a builtin": print,
    "a name": "datasets_list",
    "None": None,
    "a number": 7,
    "the package": orq.funcs,
    "a partial": functools.partial(datasets_list),
    "a function of ours": operation_of,
}


@pytest.mark.parametrize("other", OTHERS.values(), ids=OTHERS)
def test_other_functions_have_no_operation(other: Any) -> None:
    assert operation_of(other) is None
    assert called == []
