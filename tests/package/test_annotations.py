"""Test every public name with `typing.get_type_hints`, `inspect` and `pydoc`."""

from __future__ import annotations

import inspect
import pydoc
import typing
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from importlib import import_module
from types import FunctionType
from typing import Any

import pytest

from orq.bundle.needs import ROOT
from tests.package._surface import public_modules
from tests.support.extras import MISSING

SHOWN = tuple(module for module in public_modules() if module not in MISSING)
COMMANDS = [f"orq.cli.{file.stem}" for file in (ROOT / "cli").glob("[!_]*.py")]
MODULES = (*SHOWN, "orq.params", *COMMANDS)
PACKAGES = sorted({".".join(module.split(".")[:2]) for module in MODULES})

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated names warn when they are used


def functions_of(cls: type) -> Iterator[tuple[str, Any]]:
    """Yield the public methods and properties of a class, its constructor included."""
    for name, member in vars(cls).items():
        if not name.startswith("_") or name == "__init__":
            if isinstance(member, (staticmethod, classmethod)):
                member = member.__func__
            elif isinstance(member, property):
                member = member.fget
            elif isinstance(member, cached_property):
                member = member.func
            if isinstance(member, FunctionType):
                yield name, member


@cache
def named(package: str) -> dict[str, Any]:
    """Return the public classes, methods and functions of a package of `orq`, by name."""
    found: dict[int, tuple[str, Any]] = {}
    for name in (
        module for module in MODULES if module == package or (package != "orq" and module.startswith(f"{package}."))
    ):
        module = import_module(name)
        for public in dir(module):
            thing = getattr(module, public)
            home = getattr(thing, "__module__", None) or ""
            if public.startswith("_") or not home.startswith("orq"):
                continue
            if isinstance(thing, (type, FunctionType)):
                found.setdefault(id(thing), (f"{name}.{public}", thing))
            for inner, function in functions_of(thing) if isinstance(thing, type) else ():
                found.setdefault(id(function), (f"{name}.{public}.{inner}", function))
    return dict(found.values())


def problems(package: str, look: Callable[[Any], object]) -> list[str]:
    """Say which names of a package a tool fails on, and how."""
    failed = []
    for name, thing in named(package).items():
        try:
            look(thing)
        except Exception as error:
            failed.append(f"{name}: {type(error).__name__}: {error}")
    return failed


PLAIN: Any = pydoc.TextDoc()
PLAIN.bold = str  # without the overstrikes of a terminal


def hints(thing: Any) -> object:
    return typing.get_type_hints(thing, include_extras=True)


def own_annotations(thing: Any) -> object:
    return inspect.get_annotations(thing, eval_str=True)


def signature(thing: Any) -> object:
    if isinstance(thing, type) and issubclass(thing, (Exception, dict)) and type(thing.__init__) is not FunctionType:
        return None  # Python has none for `class E(Exception): ...` before 3.13, and none for a `TypedDict`
    return inspect.signature(thing, eval_str=True)


@pytest.mark.parametrize("look", [hints, own_annotations, signature])
@pytest.mark.parametrize("package", PACKAGES)
def test_all_annotations_of_a_package_are_evaluated(package: str, look: Callable[[Any], object]) -> None:
    assert named(package)
    assert problems(package, look) == []


def reachable(thing: Any) -> object:
    return [getattr(thing, name) for name in dir(thing)], inspect.getdoc(thing), inspect.getmodule(thing)


@pytest.mark.parametrize("package", PACKAGES)
def test_all_attributes_of_a_package_are_there(package: str) -> None:
    assert problems(package, reachable) == []


@pytest.mark.once
@pytest.mark.parametrize("module", SHOWN)
def test_a_module_renders_under_pydoc(module: str) -> None:
    package = import_module(module)
    text = pydoc.render_doc(package, renderer=PLAIN)
    assert [name for name in getattr(package, "__all__", ()) if name not in text and name != "__version__"] == []


@pytest.mark.parametrize("name", ["orq.Orq", "orq.Reply", "orq.OrqCore", "orq.params.CreateAgentRequestParam"])
def test_a_name_renders_under_pydoc(name: str) -> None:
    assert name.rpartition(".")[2] in pydoc.render_doc(name, renderer=PLAIN)
