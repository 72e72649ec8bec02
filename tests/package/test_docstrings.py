"""Test the docstrings of methods: the operation, its parameters and its deprecation."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import orq.funcs
import orq.sdk
from orq._client_namespace import function_of
from orq._engine.operation import Operation
from tests.support.operations import operation_named


def methods() -> Iterator[tuple[Any, Operation]]:
    """Every method of the facade that makes one call, sync and async, with its operation."""
    for module in pkgutil.iter_modules(orq.sdk.__path__, "orq.sdk."):
        home = importlib.import_module(module.name)
        for _, namespace in inspect.getmembers(home, inspect.isclass):
            if namespace.__module__ == module.name:
                for name, method in inspect.getmembers(namespace, inspect.isfunction):
                    called = getattr(function_of(method), "__name__", "")
                    if called.endswith(f"_{name}"):
                        yield method, operation_named(called)


def test_no_method_returns_any() -> None:
    assert [
        method.__qualname__ for method, _ in methods() if inspect.signature(method).return_annotation == "Any"
    ] == []


def test_every_method_names_its_source_and_successor() -> None:
    deprecated = 0
    for method, operation in (found := list(methods())):
        said = " ".join((method.__doc__ or "").split())
        assert f"`{operation.method} {operation.path}`" in said, method
        assert "raises `OrqError`" in said, method
        assert ("which the vendor's SDKs dropped after" in said) is bool(operation.last_seen), method
        successor = (operation.deprecated or "").replace(" with ", "` with `")
        assert (f"Deprecated: use `{successor}`." in said) is (operation.deprecated is not None), method
        deprecated += operation.deprecated is not None
    assert {operation.name for _, operation in found} == set(orq.funcs.__all__)
    assert deprecated


def test_a_keyword_of_several_kinds_has_no_single_tag() -> None:
    several = 0
    for method, _ in methods():
        for keyword, annotation in method.__annotations__.items():
            about = re.search(rf"^ *{keyword}: (.*(?:\n {{12,}}.*)*)", method.__doc__ or "", re.MULTILINE)
            values = re.search(r"Literal\[(.*?)\]", str(annotation))
            if about and values and "," in values[1]:
                assert "always" not in about[1], (method, about[1])
                several += 1
    assert several > 10
