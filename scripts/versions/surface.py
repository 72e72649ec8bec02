"""Read the public names of a tree of this package as plain data, with griffe.

Keys are the names that users import: `orq.models.Conversation`, not the private module that defines it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import griffe

NOT_FOR_IMPORT = ("bundle", "cli", "params")
"""`params` contains the models again, as dict types."""

WHOLE = ("funcs", "models", "local", "testing")
"""Packages whose names users import from the package itself. Their modules are not public names."""

GENERATED = ("orq.funcs", "orq.models", "orq.sdk")

_DEFAULT = re.compile(r"\bdefault(_factory)?=")

Kind = Literal["class", "function", "value"]


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name, its type and its kind."""

    name: str
    annotation: str
    positional: bool
    required: bool


@dataclass(frozen=True)
class Item:
    """A public name. `annotation` is the type of a value or field, or the result of a function."""

    kind: Kind
    annotation: str = ""
    parameters: tuple[Parameter, ...] = ()
    bases: tuple[str, ...] = ()
    required: bool = False
    """For a field: whether a caller who creates the object must give it."""


Surface = dict[str, Item]


class _Declared(griffe.Extension):
    """Keeps the declared types of a class.

    griffe forgets the type of a name that a later function redefines.
    """

    def on_class_members(self, *, node: Any, cls: griffe.Class, **_: Any) -> None:
        cls.extra["orq"]["declared"] = {
            one.target.id: ast.unparse(one.annotation)
            for one in getattr(node, "body", ())
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
        }


def surface(folder: Path) -> Surface:
    """Return the public names of the package `orq` in a folder, by their path."""
    loaded = griffe.load(
        "orq",
        search_paths=[str(folder)],
        try_relative_path=False,
        resolve_aliases=True,
        resolve_external=False,
        extensions=griffe.Extensions(_Declared()),
    )
    return dict(_module(loaded))


def _module(module: Any) -> Iterator[tuple[str, Item]]:
    exported = set(module.exports or ())
    for name, member in module.members.items():
        if name.startswith("_"):
            continue
        if not member.is_alias and member.is_module:
            if not (module.path == "orq" and name in NOT_FOR_IMPORT) and module.name not in WHOLE:
                yield from _module(member)
        elif not member.is_alias or name in exported or (module.is_init_module and _is_offered(member)):
            yield from _member(f"{module.path}.{name}", member)


def _is_offered(alias: Any) -> bool:
    """Return whether a name that an `__init__.py` imports is public."""
    return str(alias.target_path).startswith("orq.") and not alias.target_path.startswith("orq._lazy.")


def _member(path: str, member: Any) -> Iterator[tuple[str, Item]]:
    try:
        target = member.final_target if member.is_alias else member
    except (griffe.AliasResolutionError, griffe.CyclicAliasError):
        yield path, Item("value")
        return
    if member.is_alias and not path.startswith(GENERATED) and not re.search(r"\._", target.path):
        yield path, Item("value")  # This is the name of a public module again.
    elif target.is_class:
        yield from _class(path, target)
    elif target.is_function:
        yield path, _function(target)
    elif target.is_attribute:
        yield path, Item("value", str(target.value or target.annotation or ""))


def _class(path: str, target: Any) -> Iterator[tuple[str, Item]]:
    yield path, Item("class", bases=tuple(map(str, target.bases)))
    # A generated class only inherits from `APIStruct` or a similar class, whose members are listed in `orq.types`.
    members = target.members if path.startswith(GENERATED) else target.all_members
    for name, member in members.items():
        if name.startswith("_") and name != "__init__":
            continue
        inner = member.final_target if member.is_alias else member
        if inner.is_function and (declared := inner.parent.extra["orq"].get("declared", {}).get(name)):
            yield f"{path}.{name}", Item("value", declared)  # The function loads this namespace.
        elif inner.is_function:
            yield f"{path}.{name}", _function(inner, method=True)
        elif inner.is_attribute and "ClassVar" not in str(inner.annotation):
            value = "" if inner.value is None else str(inner.value)
            must = not value or (value.startswith("field(") and not _DEFAULT.search(value))
            yield f"{path}.{name}", Item("value", str(inner.annotation or ""), required=must)


def _function(target: Any, method: bool = False) -> Item:
    parameters = [
        Parameter(one.name, str(one.annotation or ""), one.kind.name.startswith("positional"), one.default is None)
        for one in list(target.parameters)[method and "staticmethod" not in target.labels :]
        if not one.kind.name.startswith("var_")
    ]
    return Item("function", str(target.returns or ""), tuple(parameters))
