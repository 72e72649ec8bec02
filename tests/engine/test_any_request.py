"""Any request at all: what fits arrives as it was written, and the rest is refused."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import msgspec
import pytest
from hypothesis import given, strategies as st
from msgspec import UNSET, inspect as mi

from orq import Unknown
from orq._engine.codec import select_variant
from orq._engine.operation import Operation
from orq._engine.request import draft, layout
from orq.errors import RequestValidationError
from orq.models import (
    TextPart,
)
from orq.types import is_untagged

from ._steps import OPERATIONS, examples

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def pairs(node: Any) -> st.SearchStrategy[tuple[Any, Any]]:
    """Return values of a type as (what a caller writes, what is to stand on the wire)."""
    match node:
        case mi.StructType():
            return structs(node)
        case mi.UnionType():
            return st.one_of(*(pairs(one) for one in node.types))
        case mi.CustomType():
            assert is_untagged(node.cls)
            return st.one_of(*(pairs(mi.type_info(variant)) for variant, _ in node.cls.variants))
        case mi.ListType():
            return st.lists(pairs(node.item_type), max_size=3).map(
                lambda items: ([a for a, _ in items], [b for _, b in items])
            )
        case mi.Metadata():
            return pairs(node.type).filter(lambda pair: pair[0] not in ("", [], {}))
        case mi.DictType():
            return st.dictionaries(st.text(max_size=5), json_values, max_size=3).map(twice)
        case mi.StrType():
            return st.text(max_size=8).map(twice)
        case mi.BoolType():
            return st.booleans().map(twice)
        case mi.IntType():
            return st.integers(-(2**63), 2**64 - 1).map(twice)
        case mi.FloatType():
            return (st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)).map(twice)
        case mi.NoneType():
            return st.just((None, None))
        case mi.AnyType():
            return json_values.map(twice)
    raise AssertionError(node)


def twice(value: Any) -> tuple[Any, Any]:
    return value, value


@st.composite
def structs(draw: Any, node: mi.StructType) -> tuple[Any, Any]:
    tag = {node.tag_field: node.tag} if node.tag_field else {}
    written, wire = dict(tag), dict(tag)
    for field in node.fields:
        if field.required or draw(st.booleans()):
            written[field.name], wire[field.encode_name] = draw(pairs(field.type))
        elif field.default is not UNSET and field.default is not msgspec.NODEFAULT:
            wire[field.encode_name] = field.default
    return written, wire


@examples(40)
@given(st.data())
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_any_request_that_fits_arrives_as_it_was_written(operation: Operation, data: st.DataObject):
    written, wire = data.draw(structs(mi.type_info(operation.request)))
    plan = layout(operation)
    for name in plan.path:
        written[name] = wire[name] = f"id{written[name]}"
    path = operation.path
    for name in plan.path:
        path = path.replace(f"{{{name}}}", quote(written[name], safe=""))
    for request in (written, msgspec.convert(wire, operation.request, dec_hook=select_variant)):
        made = draft(operation, request, None)
        parts = urlsplit(made.target)
        assert parts.path == path
        query = {wire_name: wire[wire_name] for _, wire_name in plan.query if wire_name in wire}
        assert dict(parse_qsl(parts.query, keep_blank_values=True)) == {key: str(value) for key, value in query.items()}
        fields = {key: value for key, value in wire.items() if key not in {*plan.path, *query}}
        if made.body is None:
            assert not plan.has_body
        else:
            assert json.loads(made.body) == {**fields, **operation.constant}


@examples(60)
@given(st.data())
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_anything_at_all_is_sent_or_refused(operation: Operation, data: st.DataObject):
    names = [*operation.request.__struct_fields__, "parts", "role", "kind", "text", "nonsense"]
    anything = st.recursive(
        json_values
        | st.binary(max_size=3)
        | st.sampled_from([UNSET, float("nan"), 2**70, "\ud800", object(), TextPart(text="x")]),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(names) | st.integers(), inner, max_size=4)
            | inner.map(lambda value: Unknown(None, value))
        ),
        max_leaves=8,
    )
    request = data.draw(st.dictionaries(st.sampled_from(names), anything, max_size=5) | anything)
    try:
        made = draft(operation, request, None)
    except RequestValidationError as error:
        assert error.field or error.message
        str(error).encode()
    else:
        json.loads(made.body or b"null")
