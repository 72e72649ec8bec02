"""Compile a check for each input type: it turns what a caller passes into checked structs.

msgspec validates neither constructors nor dicts with Python names. So each type is compiled once into a function that
takes a value at any depth. It turns dicts into structs, and returns valid structs unchanged. A check that fails raises
`Mismatch`. Each enclosing container adds its key or index to the path.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import inspect as mi

from ..types import FileInput, is_untagged
from . import objects
from .base64_fields import base64_checker
from .free_form import free_form
from .json_form import check_keys, json_form, text_key
from .mismatch import Mismatch, must_be
from .multipart import file
from .scalars import boolean, integer, null, number, one_of, text
from .times import check_date, check_time

Check = Callable[[Any], Any]


@cache
def checker(cls: type[msgspec.Struct]) -> Check:
    """Compile the check for a struct class.

    It returns a struct, or a dict if the value has unknown fields.
    """
    return _compile(mi.type_info(cls))


@cache
def request_checker(cls: type[msgspec.Struct]) -> Callable[..., tuple[Any, dict[str, Any]]]:
    """Compile the check for a whole request.

    It returns the struct, and a dict of the unknown fields.
    """
    node = mi.type_info(cls)
    assert isinstance(node, mi.StructType)
    return objects.request(node, _compile, plain)


_structs: dict[type, Check] = {}


def _compile(node: mi.Type) -> Check:
    if not isinstance(node, mi.StructType):
        return _COMPILERS[type(node)](node)
    if node.cls not in _structs:
        _structs[node.cls] = objects.struct(node, _compile, plain)
    return _structs[node.cls]


def _union(node: mi.Type) -> Check:
    assert isinstance(node, mi.UnionType)
    some = [variant for variant in node.types if not isinstance(variant, mi.NoneType)]
    if len(some) == 1 and len(node.types) == 2:
        inner = _compile(some[0])
        return lambda value: None if value is None else inner(value)
    return objects.union(node, _compile, plain)


def _literal(node: mi.Type) -> Check:
    assert isinstance(node, mi.LiteralType)
    return one_of(node.values)


def _list(node: mi.Type) -> Check:
    assert isinstance(node, mi.ListType)
    item = _compile(node.item_type)

    def check(value: Any) -> Any:
        form = json_form(value)
        if type(form) is not list:
            raise must_be("a list", value)
        checked = []
        try:
            for element in tuple(form):  # copied, since checking an element may run code that changes the list
                checked.append(item(element))
        except Mismatch as mismatch:
            raise mismatch.within(len(checked)) from None
        return checked

    return check


def _mapping(node: mi.Type) -> Check:
    assert isinstance(node, mi.DictType)
    return _pairs(_compile(node.value_type))


def _pairs(check_value: Check) -> Check:
    def check(value: Any) -> Any:
        form = json_form(value)
        if type(form) is not dict:
            raise must_be("an object", value)
        checked: dict[str, Any] = {}
        for key, item in form.items():
            if type(key) is not str:
                key = text_key(key)
            try:
                checked[key] = check_value(item)
            except Mismatch as mismatch:
                raise mismatch.within(key) from None
        check_keys(checked, form)
        return checked

    return check


def _any(node: mi.Type) -> Check:
    return plain


plain = free_form(lambda value: checker(type(value))(value))


def _custom(node: mi.Type) -> Check:
    assert isinstance(node, mi.CustomType)
    union: Any = node.cls
    if union is FileInput:
        return file
    if not is_untagged(union):
        raise TypeError(f"There is no check for {union}.")
    return objects.untagged(union, {variant: _on_first_use(variant) for variant, _ in union.variants}, plain)


@cache
def _on_first_use(variant: Any) -> Check:
    """Compile the check of a variant at its first value, as some unions have dozens of variants."""
    compiled: list[Check] = []

    def check(value: Any) -> Any:
        if not compiled:
            compiled.append(_compile(mi.type_info(variant)))
        return compiled[0](value)

    return check


def _constrained(node: mi.Type) -> Check:
    assert isinstance(node, mi.Metadata)
    if (encoded := (node.extra or {}).get("base64")) is not None:
        return base64_checker(encoded)
    inner = _compile(node.type)
    if not (node.extra or {}).get("non_empty"):
        return inner

    def check(value: Any) -> Any:
        checked = inner(value)
        if checked in ("", [], {}):
            raise Mismatch("must not be empty")
        return checked

    return check


_COMPILERS: dict[type, Callable[[Any], Check]] = {
    mi.AnyType: _any,
    mi.NoneType: lambda node: null,
    mi.BoolType: lambda node: boolean,
    mi.IntType: lambda node: integer,
    mi.FloatType: lambda node: number,
    mi.StrType: lambda node: text,
    mi.DateTimeType: lambda node: check_time,
    mi.DateType: lambda node: check_date,
    mi.LiteralType: _literal,
    mi.ListType: _list,
    mi.DictType: _mapping,
    mi.UnionType: _union,
    mi.CustomType: _custom,
    mi.Metadata: _constrained,
}
