"""Checks of objects in input: structs, unions of structs, and the dicts that stand for them.

A dict may use Python names and wire names. An unknown key is sent as it is, unless it is surely a typing error. An
object of an unknown kind is sent as it is, too. Whatever this package returned is accepted: an object of another type
is read by the fields of the expected type, and values that do not fit are sent as they arrived.

A check returns a struct. If a struct cannot hold everything that must be sent, it returns a dict with wire names.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

import msgspec
from msgspec import UNSET, inspect as mi

from .._extras import is_mismatch, items
from ..types import APIStruct, FileInput, Unrecognized
from .json_form import json_form, text_key
from .mismatch import Mismatch, must_be
from .misspellings import letters, refuse_misspellings, required

Check = Callable[[Any], Any]


class Field(msgspec.Struct, frozen=True):
    """A field: its check, and whether None means absent.

    `kind` is the only text that the field may hold, or None.
    """

    name: str
    wire: str
    check: Check
    required: bool
    none_is_absent: bool
    kind: str | None


class Fields:
    """Checks the values of a struct's fields, and makes a struct or a dict of them."""

    def __init__(self, node: mi.StructType, compile_: Callable[[mi.Type], Check], plain: Check) -> None:
        self.cls, self.tag_field, self.tag, self._plain = node.cls, node.tag_field, node.tag, plain
        self.all = [
            Field(f.name, f.encode_name, compile_(f.type), f.required, _none_is_absent(f), _only_text(f.type))
            for f in node.fields
        ]
        self._by_key = {f.wire: f for f in self.all} | {f.name: f for f in self.all}
        self._by_letters = {letters(name): f for f in self.all for name in (f.wire, f.name)}
        self._required = [f.name for f in self.all if f.required]

    def of_struct(self, value: msgspec.Struct) -> msgspec.Struct:
        """Check a struct of exactly this class, field by field."""
        changes = {}
        for field in self.all:
            old = getattr(value, field.name)
            if (old is UNSET and not field.required) or (old is None and field.none_is_absent):
                continue
            try:
                new = field.check(old)
            except Mismatch as mismatch:
                raise mismatch.within(field.name) from None
            if new is not old:
                changes[field.name] = new
        return msgspec.structs.replace(value, **changes) if changes else value

    def of_items(
        self, value: Mapping[Any, Any], *, given_back: bool = False, elsewhere: Collection[str] = ()
    ) -> tuple[dict[str, Any], dict[str, Any]]:
        """Check a dict; return the values of fields by Python names, and a dict of unknown keys.

        `elsewhere` holds the wire names of fields whose values come from another place; here they may be wrong or
        missing. `given_back` means that the values came from a struct of this package.
        """
        checked: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, item in value.items():
            if type(key) is not str:
                key = text_key(key)
            field = self._by_key.get(key)
            if field is None and given_back:  # an object from an answer may spell a name differently
                like = self._by_letters.get(letters(key))
                field = like if like is not None and like.wire not in value and like.name not in value else None
            if item is UNSET or (self.tag_field is not None and key == self.tag_field and json_form(item) == self.tag):
                continue
            if field is not None and item is None and (field.none_is_absent or given_back):
                continue
            if field is not None and field.wire in elsewhere:
                checked[field.name] = UNSET
                continue
            try:
                if field is None:
                    unknown[key] = self._plain(item)
                elif field.name in checked and checked[field.name] != field.check(item):
                    raise Mismatch(f"is given twice, as {field.name!r} and as {field.wire!r}, with two values")
                else:
                    checked[field.name] = field.check(item)
            except Mismatch as mismatch:
                like = None if field is not None else self._by_letters.get(letters(key))
                if like is not None and like.name not in value and like.wire not in value:
                    raise Mismatch(f"is not a field. Did you mean {like.name!r}?").within(key) from None
                if not given_back or field is None:
                    raise mismatch.within(key) from None
                checked[field.name] = self._plain(item)
        for name in self._required if elsewhere else ():
            if self._by_key[name].wire in elsewhere:
                checked[name] = UNSET
        if not given_back:
            missing = [name for name in self._required if name not in checked]
            if unknown:
                names = [(field.name, field.wire) for field in self.all]
                refuse_misspellings(unknown, names, checked, missing, self.cls.__name__)
            if missing:
                raise required(missing[0], unknown)
        return checked, unknown

    def make(self, checked: dict[str, Any], unknown: dict[str, Any], *, tagged: bool = True) -> Any:
        """Return a struct of the values, or a dict with wire names if a struct cannot hold them."""
        if not unknown and (tagged or not self.tag_field) and all(name in checked for name in self._required):
            return self.cls(**checked)
        tag = {self.tag_field: self.tag} if self.tag_field and tagged else {}
        constants = {f.wire: f.kind for f in self.all if f.kind is not None}
        return tag | constants | {self._by_key[name].wire: item for name, item in checked.items()} | unknown

    def is_another_kind(self, value: Mapping[Any, Any]) -> bool:
        """Tell whether the tag or the constant field of a dict names another kind of object."""
        if self.tag_field is not None and _is_other(value.get(self.tag_field), self.tag):
            return True
        return any(_is_other(value.get(field.wire), field.kind) for field in self.all if field.kind is not None)


def struct(node: mi.StructType, compile_: Callable[[mi.Type], Check], plain: Check) -> Check:
    """Compile the check of an object."""
    fields = Fields(node, compile_, plain)
    cls = node.cls

    def check(value: Any) -> Any:
        if type(value) is cls:
            if not getattr(value, "__dict__", None):
                return fields.of_struct(value)
            wire = items(value, wire=True)
            return fields.make(*fields.of_items(wire, given_back=True), tagged=fields.tag_field in wire)
        if isinstance(value, APIStruct):
            value = items(value, wire=True)
            if fields.is_another_kind(value):
                return plain(value)
            return fields.make(*fields.of_items(value, given_back=True))
        if isinstance(value, Unrecognized):
            return plain(value.value)
        if type(form := json_form(value)) is dict:
            return plain(form) if fields.is_another_kind(form) else fields.make(*fields.of_items(form))
        raise must_be(f"a {cls.__name__} or a dict", value)

    return check


def request(node: mi.StructType, compile_: Callable[[mi.Type], Check], plain: Check) -> Callable[..., Any]:
    """Compile the check of a whole request. It returns the struct, and a dict of unknown keys.

    The fields named in `elsewhere` are left unset in the struct.
    """
    fields = Fields(node, compile_, plain)
    cls = node.cls

    def check(value: Any, elsewhere: Collection[str] = ()) -> tuple[Any, dict[str, Any]]:
        if type(value) is cls and not getattr(value, "__dict__", None) and not elsewhere:
            return fields.of_struct(value), {}
        if isinstance(value, APIStruct):
            checked, unknown = fields.of_items(items(value, wire=True), elsewhere=elsewhere)
        elif type(form := json_form(value)) is dict:
            checked, unknown = fields.of_items(form, elsewhere=elsewhere)
        else:
            raise must_be(f"a {cls.__name__} or a dict", value)
        return cls(**checked), unknown

    return check


def union(node: mi.UnionType, compile_: Callable[[mi.Type], Check], plain: Check) -> Check:
    """Compile the check of a union whose variant follows from a tag or the value's JSON type."""
    structs = [variant for variant in node.types if isinstance(variant, mi.StructType)]
    checks: dict[type, Check] = {variant.cls: compile_(variant) for variant in structs}
    by_tag = {variant.tag: checks[variant.cls] for variant in structs if variant.tag is not None}
    tag_field = structs[0].tag_field if structs else None
    only = next(iter(checks.values()), None)
    kinds = {type(variant) for variant in node.types}
    # The check of a float accepts integers, too.
    done = (mi.StructType, mi.IntType) if mi.FloatType in kinds else mi.StructType
    others = [compile_(variant) for variant in node.types if not isinstance(variant, done)]
    nullable = any(isinstance(variant, mi.NoneType) for variant in node.types)
    file_type: Any = FileInput
    is_file = any(isinstance(variant, mi.CustomType) and variant.cls is file_type for variant in node.types)

    def of_object(value: Any, fields: Mapping[Any, Any]) -> Any:
        if tag_field is None:
            assert only is not None
            return only(value)
        tag = json_form(fields.get(tag_field))
        if isinstance(tag, str) or is_mismatch(value):
            return by_tag[tag](value) if isinstance(tag, str) and tag in by_tag else plain(fields)
        if isinstance(value, APIStruct):
            raise must_be(_one_of(checks), value)
        known = ", ".join(repr(name) for name in by_tag)
        raise Mismatch(f"{'is required' if tag is None else 'must be text'}. The known values are {known}").within(
            tag_field
        )

    def check(value: Any) -> Any:
        value = value if is_file else json_form(value)
        if value is None and nullable:
            return None
        if structs:
            if (check_variant := checks.get(type(value))) is not None:
                return check_variant(value)
            if isinstance(value, Unrecognized):
                return plain(value.value)
            if isinstance(value, APIStruct):
                return of_object(value, items(value, wire=True))
            if isinstance(value, Mapping):
                return of_object(value, value)
        mismatches = []
        for other in others:
            try:
                return other(value)
            except Mismatch as mismatch:
                mismatches.append(mismatch)
        if checks:
            raise must_be(_one_of(checks), value)
        due = [one for mismatch in mismatches for one in mismatch.due if "null" not in one]
        if due and all(mismatch.due for mismatch in mismatches):
            raise must_be(due[0], value, *due[1:])
        raise max(mismatches, key=lambda mismatch: (len(mismatch.path), "null" not in mismatch.problem))

    return check


def untagged(union: Any, checks: Mapping[Any, Check], plain: Check) -> Check:
    """Compile the check of a union whose variant follows from the keys.

    `checks` has the check of each variant.
    """
    structs = {variant: check for variant, check in checks.items() if isinstance(variant, type(msgspec.Struct))}
    by_keys = [(_spellings(variant, needed), checks[variant]) for variant, needed in union.variants]
    by_tag = {tag: checks[variant] for tag, variant in union.tags.items()}
    keys = " or ".join(repr(_in_a_dict(spellings)) for needed, _ in by_keys for spellings in needed)

    def of_object(value: Any, fields: Mapping[Any, Any]) -> Any:
        tag = json_form(fields.get(union.tag)) if union.tag else None
        if isinstance(tag, (str, bool)):
            return by_tag[tag](value) if tag in by_tag else plain(fields)
        present = {key: item for key, item in fields.items() if item is not None and item is not UNSET}
        for given in (present, fields):  # null counts as absent, if another variant fits
            for needed, check_variant in by_keys:
                if all(any(key in given for key in spellings) for spellings in needed):
                    return _without(union.tag, check_variant(value))
        if is_mismatch(value):
            return plain(fields)
        if isinstance(value, APIStruct):
            raise must_be(_one_of(structs), value)
        raise Mismatch(
            f"needs one of the fields {keys}" if keys else f"needs {union.tag!r}, one of {', '.join(by_tag)}"
        )

    def check(value: Any) -> Any:
        value = json_form(value)
        if type(value) in structs:
            return structs[type(value)](value)
        if isinstance(value, Unrecognized):
            return plain(value.value)
        if isinstance(value, APIStruct):
            return of_object(value, items(value, wire=True))
        if isinstance(value, Mapping):
            return of_object(value, value)
        if isinstance(value, str) and str in checks:
            return value
        raise must_be(f"{_one_of(structs)}{keys and f' with {keys}'}", value)

    return check


def _one_of(classes: Iterable[type]) -> str:
    return f"one of {', '.join(cls.__name__ for cls in classes)}, or a dict"


def _without(tag: str | None, checked: Any) -> Any:
    """Return the object without its tag, for a variant that was found by its keys."""
    if isinstance(checked, msgspec.Struct) and checked.__struct_config__.tag_field is not None:
        checked = items(checked, wire=True)
    return {key: item for key, item in checked.items() if key != tag} if isinstance(checked, dict) else checked


def _spellings(variant: Any, needed: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the spellings of each key that selects a variant: its Python name and wire name."""
    if not isinstance(variant, type(msgspec.Struct)):
        return [(key,) for key in needed]
    names = {field.encode_name: field.name for field in msgspec.structs.fields(variant)}
    return [(names[key], key) for key in needed]


def _in_a_dict(spellings: tuple[str, ...]) -> str:
    """Return the spelling for a dict.

    A key that is a Python keyword, such as `in`, keeps its wire name.
    """
    return spellings[-1] if spellings[0] == f"{spellings[-1]}_" else spellings[0]


def _none_is_absent(field: mi.Field) -> bool:
    """Tell whether None means absent.

    It does not for a required field, or where null is a value.
    """
    nothing = msgspec.NODEFAULT
    return not field.required and not (field.default is nothing and field.default_factory is nothing)


def _only_text(node: mi.Type) -> str | None:
    """Return the only text that a field may hold, or None. It names the kind of its object."""
    if isinstance(node, mi.LiteralType) and len(node.values) == 1 and isinstance(node.values[0], str):
        return node.values[0]
    return None


def _is_other(tag: Any, own: Any) -> bool:
    return isinstance(tag := json_form(tag), str) and tag != own
