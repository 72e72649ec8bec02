"""Describe the fields of structs for `help` and the command line.

A line has the name, the type and the text below the field in the source. Python keeps no docstrings of attributes, so
the source is read when it is needed. Without source, as in an application that contains bytecode only, names and types
remain.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as mi

from ._lazy_annotations import lazy_annotations
from .types import is_untagged

_WORDS: dict[type, str] = {
    mi.StrType: "str",
    mi.IntType: "int",
    mi.FloatType: "float",
    mi.BoolType: "bool",
    mi.DateTimeType: "datetime",
    mi.DateType: "date",
    mi.NoneType: "None",
}


type_node = cache(mi.type_info)


def struct_node(cls: type[msgspec.Struct]) -> mi.StructType:
    """Return msgspec's description of a struct."""
    node = type_node(cls)
    assert isinstance(node, mi.StructType)
    return node


def field_texts(cls: type) -> dict[str, str]:
    """Return the texts of the fields of a class and its bases, each as one line.

    Without source it is empty.
    """
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        found |= _texts_of_module(base.__module__).get(base.__qualname__, {})
    return found


def field_lines(
    cls: Any, width: int = 100, *, files: Sequence[str] = (), inner: bool = False, sent: bool = True
) -> list[str]:
    """Return the description of each field, required ones first.

    Wrapped lines are indented by 4. `files` are sent with `--file`. `inner` adds the names of the fields of a field
    that is a struct. A struct that is not `sent` has no required fields.
    """
    node, texts, lines = struct_node(cls), field_texts(cls), list[str]()
    clear = {field.name for field in msgspec.structs.fields(cls) if field.default is msgspec.UNSET}
    if node.tag_field:
        lines.append(f"{node.tag_field} (always {json.dumps(node.tag)})")
    for field in sorted(node.fields, key=lambda field: not field.required):
        notes = [type_words(field.type)]
        notes += ["required"] * (sent and field.required) + ["null clears"] * (field.name in clear)
        notes += ["--file"] * (field.encode_name in files)
        parts = [f"{field.name} ({', '.join(notes)}):", texts.get(field.name, "")]
        kinds = structs_of(field.type) if inner else []
        if len(kinds) == 1 and kinds[0].__struct_fields__:
            parts.append(f"Fields: {', '.join(kinds[0].__struct_fields__)}.")
        lines += wrapped(" ".join(filter(None, parts)).removesuffix(":"), width)
    return lines


def type_words(kind: mi.Type) -> str:
    """Return a type in words, with its known values: `"asc" | "desc"`, `list[str]`, `Webhook`."""
    match kind:
        case mi.Metadata(type=inner, extra=extra):
            known = (extra or {}).get("known")
            return _values(known) if known else type_words(inner)
        case mi.LiteralType(values=values):
            return _values(values)
        case mi.UnionType(types=types):
            return " | ".join(dict.fromkeys(type_words(one) for one in types if not isinstance(one, mi.NoneType)))
        case mi.ListType(item_type=item) | mi.CollectionType(item_type=item):
            return f"list[{type_words(item)}]"
        case mi.DictType(value_type=value):
            return f"dict[str, {type_words(value)}]"
        case mi.StructType(cls=cls) | mi.CustomType(cls=cls):
            return cls.__name__
        case _:
            return _WORDS.get(type(kind), "any")


def explained(cls: type, about: str) -> str:
    """Return the docstring of a struct with its fields.

    It never fails, as tools read all docstrings.
    """
    about = inspect.cleandoc(about)
    try:
        lines = field_lines(cls)
    except Exception:  # noqa: BLE001 - annotations of a caller's class may name anything
        return about
    return "\n".join((about, "", *lines)) if lines else about


def _values(values: Sequence[Any]) -> str:
    return " | ".join(json.dumps(value) for value in values)


def structs_of(kind: mi.Type) -> list[Any]:
    """Return the structs that a value can be, or can be a list or dict of, in order."""
    return list(dict.fromkeys(_structs(kind)))


def _structs(kind: mi.Type) -> Iterator[Any]:
    inside: Sequence[mi.Type] = ()
    match kind:
        case mi.StructType(cls=cls):
            yield cls
        case mi.Metadata(type=inner) | mi.ListType(item_type=inner) | mi.DictType(value_type=inner):
            inside = (inner,)
        case mi.UnionType(types=types):
            inside = types
        case mi.CustomType(cls=cls) if is_untagged(cls):
            inside = [type_node(variant) for variant, _ in getattr(cls, "variants")]  # noqa: B009 - of its metaclass
        case _:
            pass
    for one in inside:
        yield from _structs(one)


def wrapped(text: str, width: int) -> list[str]:
    """Return a text as lines of at most `width` characters; all but the first are indented by 4."""
    return textwrap.wrap(text, width, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False)


@cache
def _texts_of_module(name: str) -> dict[str, dict[str, str]]:
    try:
        tree = ast.parse(inspect.getsource(sys.modules[name]))
    except (KeyError, OSError, TypeError, SyntaxError):
        return {}
    return {node.name: dict(_beneath(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _beneath(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each field of a class that has a text."""
    for field, text in zip(node.body, node.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(text, ast.Expr):
            said = text.value.value if isinstance(text.value, ast.Constant) else None
            if isinstance(said, str):
                yield field.target.id, " ".join(said.split())


lazy_annotations(__name__)
