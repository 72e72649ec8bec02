"""Input -> checked structs: what a caller passes, at every depth, before a byte is sent.

msgspec checks neither constructors nor dicts with Python names. So each type is compiled once into a function
that takes a value, refuses what does not fit, turns dicts into structs, and leaves structs that are right as
they are. A refusal is a `Misfit`; each container on the way up adds its step to the path.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET, inspect as mi

from ..types import FileInput, Unrecognized, is_untagged
from .form import file
from .free_form import free_form
from .json_form import check_keys, json_form, text_key
from .misfit import Misfit, must_be
from .scalars import boolean, integer, null, number, one_of, text
from .times import check_date, check_time

Check = Callable[[Any], Any]


@cache
def checker(cls: type[msgspec.Struct]) -> Check:
    """Compile the check for a struct class."""
    return _struct(mi.type_info(cls))


def _compile(node: mi.Type) -> Check:
    return _COMPILERS[type(node)](node)


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
            for element in tuple(form):  # a copy, as checking an element may run code that changes the list
                checked.append(item(element))
        except Misfit as misfit:
            raise misfit.within(len(checked)) from None
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
            except Misfit as misfit:
                raise misfit.within(key) from None
        check_keys(checked, form)
        return checked

    return check


def _any(node: mi.Type) -> Check:
    return plain


plain = free_form(lambda value: checker(type(value))(value))


def _struct(node: mi.Type) -> Check:
    assert isinstance(node, mi.StructType)
    cls = node.cls
    checks = [(field.name, _compile(field.type), _absent(field)) for field in node.fields]
    absent = {name: nothing for name, _, nothing in checks}
    fields = {name: check for name, check, _ in checks}
    required = [field.name for field in node.fields if field.required]
    wire = {field.encode_name: field.name for field in node.fields}
    tag_field, tag = node.tag_field, node.tag

    def from_struct(value: msgspec.Struct) -> msgspec.Struct:
        changes = {}
        for name, check, nothing in checks:
            old = getattr(value, name)
            if old is nothing or (old is UNSET and nothing is None):
                continue
            try:
                new = check(old)
            except Misfit as misfit:
                raise misfit.within(name) from None
            if new is not old:
                changes[name] = new
        return msgspec.structs.replace(value, **changes) if changes else value

    def from_mapping(value: Mapping[Any, Any]) -> msgspec.Struct:
        checked = {}
        for name, item in value.items():
            if item is UNSET or (item is None and absent.get(name, _REQUIRED) is None):
                continue
            if type(name) is not str:
                name = text_key(name)
            check = fields.get(name)
            if check is None:
                if tag_field is not None and name == tag_field and json_form(item) == tag:
                    continue
                raise _unknown_field(name, fields, wire).within(str(name))
            try:
                checked[name] = check(item)
            except Misfit as misfit:
                raise misfit.within(name) from None
        for name in required:
            if name not in checked:
                raise Misfit("is required").within(name)
        return cls(**checked)

    def check(value: Any) -> Any:
        value = json_form(value)
        if isinstance(value, cls):
            return from_struct(value)
        if isinstance(value, Mapping):
            return from_mapping(value)
        raise must_be(f"a {cls.__name__} or a dict", value)

    return check


_REQUIRED = object()


def _absent(field: mi.Field) -> Any:
    """Return what stands for nothing in a field: None, or UNSET where null clears; a required one has neither."""
    if field.required:
        return _REQUIRED
    return UNSET if field.default is msgspec.NODEFAULT and field.default_factory is msgspec.NODEFAULT else None


def _unknown_field(name: object, fields: Mapping[str, Any], wire: Mapping[str, str]) -> Misfit:
    if name in wire:
        return Misfit(f"is the name on the wire; write {wire[str(name)]!r}")
    if name == "stream":
        return Misfit("is not a field; an operation that can stream takes it beside the request: stream=True")
    return Misfit(f"is not a field{_nearest(str(name), fields)}")


def _nearest(name: str, names: Mapping[str, Any]) -> str:
    import difflib

    near = difflib.get_close_matches(name, names, 1)
    return f"; did you mean {near[0]!r}?" if near else f"; the fields are {', '.join(names)}"


def _union(node: mi.Type) -> Check:
    assert isinstance(node, mi.UnionType)
    some = [variant for variant in node.types if not isinstance(variant, mi.NoneType)]
    if len(some) == 1 and len(node.types) == 2:
        inner = _compile(some[0])
        return lambda value: None if value is None else inner(value)
    structs: dict[type, Check] = {t.cls: _struct(t) for t in node.types if isinstance(t, mi.StructType)}
    tagged = {t.tag: _struct(t) for t in node.types if isinstance(t, mi.StructType) and t.tag is not None}
    tag_field = next((t.tag_field for t in node.types if isinstance(t, mi.StructType)), None)
    kinds = {type(t) for t in node.types}
    others = [_compile(t) for t in node.types if not isinstance(t, mi.StructType)]
    if mi.FloatType in kinds:  # its check takes integers, too, and tells what is due
        others = [_compile(t) for t in node.types if not isinstance(t, (mi.StructType, mi.IntType))]
    nullable = any(isinstance(t, mi.NoneType) for t in node.types)
    file_type: Any = FileInput
    is_file = any(isinstance(t, mi.CustomType) and t.cls is file_type for t in node.types)

    def from_mapping(value: Mapping[Any, Any]) -> Any:
        if tag_field is None:
            return next(iter(structs.values()))(value)
        tag = json_form(value.get(tag_field))
        if not isinstance(tag, str) or tag not in tagged:
            known = ", ".join(repr(name) for name in tagged)
            problem = "is required" if tag is None else "is not a known kind (orq.Unrecognized sends it as it is)"
            raise Misfit(f"{problem}; known: {known}").within(tag_field)
        return tagged[tag](value)

    def check(value: Any) -> Any:
        value = value if is_file else json_form(value)
        if value is None and nullable:
            return None
        if structs:
            if type(value) in structs:
                return structs[type(value)](value)
            if isinstance(value, Unrecognized):
                plain(value.value)
                return value
            if isinstance(value, Mapping):
                return from_mapping(value)
        misfits = []
        for other in others:
            try:
                return other(value)
            except Misfit as misfit:
                misfits.append(misfit)
        names = ", ".join(cls.__name__ for cls in structs)
        if names:
            raise must_be(f"one of {names}, or a dict", value)
        raise max(misfits, key=lambda misfit: (len(misfit.path), "null" not in misfit.problem))

    return check


def _custom(node: mi.Type) -> Check:
    assert isinstance(node, mi.CustomType)
    union: Any = node.cls
    if union is FileInput:
        return file
    if not is_untagged(union):
        raise TypeError(f"no check for {union}")
    checks = {variant: _compile(mi.type_info(variant)) for variant, _ in union.variants}
    structs = {variant: check for variant, check in checks.items() if isinstance(variant, type(msgspec.Struct))}
    by_keys = [(_python_names(variant, needed), checks[variant]) for variant, needed in union.variants]
    by_tag = {tag: checks[variant] for tag, variant in union.tags.items()}

    def from_mapping(value: Mapping[Any, Any]) -> Any:
        tag = json_form(value.get(union.tag)) if union.tag else None
        if isinstance(tag, (str, bool)):
            if tag in by_tag:
                return by_tag[tag](value)
            known = ", ".join(map(repr, by_tag))
            raise Misfit(f"is not a known kind (orq.Unrecognized sends it as it is); known: {known}").within(union.tag)
        for needed, check_variant in by_keys:
            if needed <= value.keys():
                return check_variant(value)
        keys = " or ".join(repr(name) for needed, _ in by_keys for name in sorted(needed))
        raise Misfit(f"needs one of the fields {keys}" if keys else f"needs {union.tag!r}, one of {', '.join(by_tag)}")

    def check(value: Any) -> Any:
        value = json_form(value)
        if type(value) in structs:
            return structs[type(value)](value)
        if isinstance(value, Unrecognized):
            plain(value.value)
            return value
        if isinstance(value, Mapping):
            return from_mapping(value)
        if isinstance(value, str) and str in checks:
            return value
        raise must_be("one of " + ", ".join(cls.__name__ for cls in structs) + ", or a dict", value)

    return check


def _python_names(variant: Any, needed: tuple[str, ...]) -> set[str]:
    if not isinstance(variant, type(msgspec.Struct)):
        return set(needed)
    names = {field.encode_name: field.name for field in msgspec.structs.fields(variant)}
    return {names[key] for key in needed}


def _constrained(node: mi.Type) -> Check:
    assert isinstance(node, mi.Metadata)
    inner = _compile(node.type)
    if not (node.extra or {}).get("non_empty"):
        return inner

    def check(value: Any) -> Any:
        checked = inner(value)
        if checked in ("", [], {}):
            raise Misfit("must not be empty")
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
    mi.StructType: _struct,
    mi.UnionType: _union,
    mi.CustomType: _custom,
    mi.Metadata: _constrained,
}
