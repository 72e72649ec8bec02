"""Test every operation with pages: its `Pages` name existing fields, and it has the methods."""

from __future__ import annotations

import inspect
import re
from typing import Any

import msgspec
import pytest
from msgspec import inspect as mi

import orq.funcs
from orq import AsyncOrq, Orq, OrqCore
from orq._engine.operation import Json, Operation
from orq.errors import ConfigurationError
from orq.pagination import items
from orq.types import is_untagged
from tests.support.facts import operations
from tests.support.operations import every_operation, operation_named

PAGED = [operation for operation in operations() if "x-orq-pagination" in operation]


def name_of(facts: dict[str, Any]) -> str:
    return f"{facts['x-orq-group'].replace('.', '_')}_{facts['x-orq-method']}"


def follows(facts: dict[str, Any]) -> bool:
    pagination = facts["x-orq-pagination"]
    return pagination["style"] != "limit-only" and (pagination["style"] != "cursor" or "item_id" in pagination)


def operation_of(facts: dict[str, Any]) -> Operation:
    return operation_named(name_of(facts))


FOLLOWED = [pytest.param(facts, id=name_of(facts)) for facts in PAGED if follows(facts)]
LEFT = [pytest.param(facts, id=name_of(facts)) for facts in PAGED if not follows(facts)]


def field(kind: mi.Type, path: str) -> list[mi.Type]:
    """Return what a field at a path may be, UNSET and null apart; fails if there is none."""
    kinds = [kind]
    for name in path.split("."):
        (struct,) = [kind for kind in kinds if isinstance(kind, mi.StructType)]
        (found,) = [field.type for field in struct.fields if field.name == name]
        kinds = list(found.types) if isinstance(found, mi.UnionType) else [found]
        kinds = [kind.type if isinstance(kind, mi.Metadata) else kind for kind in kinds]
    return [kind for kind in kinds if not isinstance(kind, mi.NoneType)]


def structs(kind: mi.Type) -> list[mi.StructType]:
    """Return the structs that an item can be."""
    if isinstance(kind, mi.UnionType):
        return [variant for variant in kind.types if isinstance(variant, mi.StructType)]
    if isinstance(kind, mi.CustomType):
        assert is_untagged(kind.cls)
        return [mi.type_info(variant) for variant, _ in kind.cls.variants]  # type: ignore[attr-defined,misc]
    assert isinstance(kind, mi.StructType)
    return [kind]


def test_the_expected_number_of_operations_has_pages() -> None:
    assert (len(PAGED), len(FOLLOWED), len(LEFT)) == (61, 57, 4)


def test_no_other_operation_has_pages() -> None:
    every = every_operation()
    assert {o.name for o in every if o.pages} == {str(case.id) for case in FOLLOWED}


@pytest.mark.parametrize("facts", FOLLOWED)
def test_pages_name_fields_that_exist(facts: dict[str, Any]) -> None:
    operation = operation_of(facts)
    pages = operation.pages
    assert pages is not None
    assert isinstance(operation.answer, Json)
    asked, answered = mi.type_info(operation.request), mi.type_info(operation.answer.type)
    (ask,) = field(asked, pages.ask)
    assert isinstance(ask, mi.IntType if pages.by == "page" else mi.StrType)
    (found,) = field(answered, pages.items)
    assert isinstance(found, mi.ListType)
    if pages.more is not None:
        assert [type(kind) for kind in field(answered, pages.more)] == [mi.BoolType]
    if pages.by == "token":
        assert pages.next is not None
        assert [type(kind) for kind in field(answered, pages.next)] == [mi.StrType]
    if pages.by == "cursor":
        assert pages.back is not None
        assert [type(kind) for kind in field(asked, pages.back)] == [mi.StrType]
        for struct in structs(found.item_type):
            (id,) = [inner.type for inner in struct.fields if inner.encode_name == pages.item]
            assert isinstance(id, mi.StrType) or any(isinstance(kind, mi.StrType) for kind in id.types)  # type: ignore[attr-defined]
    place = "body" if pages.ask.partition(".")[0] not in operation.query else "query"
    assert place == facts["x-orq-pagination"]["in"]


@pytest.mark.parametrize("facts", LEFT)
def test_operations_without_pages_are_refused_by_name(facts: dict[str, Any]) -> None:
    function = getattr(orq.funcs, name_of(facts))
    with OrqCore("key") as core, pytest.raises(ConfigurationError, match=f"{name_of(facts)} has no pages"):
        items(function, core)


@pytest.mark.parametrize("facts", FOLLOWED)
def test_methods_take_the_keywords_of_the_plain_one(facts: dict[str, Any]) -> None:
    clients = (Orq("key"), AsyncOrq("key"))
    for group in (facts["x-orq-group"], *facts.get("x-orq-also-groups", ())):
        for client, word in zip(clients, ("Iterator", "AsyncIterator"), strict=True):
            namespace: Any = client
            for part in group.split("."):
                namespace = getattr(namespace, part)
            taken = {other["x-orq-method"] for other in operations() if other["x-orq-group"] == group}
            name = f"{facts['x-orq-method']}_items"
            name = name.replace("_items", "_all_items") if name in taken else name
            plain = inspect.signature(getattr(namespace, facts["x-orq-method"]))
            iterating = inspect.signature(getattr(namespace, name))
            assert iterating.parameters == plain.parameters
            assert re.fullmatch(rf"{word}\[\w+\]", iterating.return_annotation)
            assert not inspect.iscoroutinefunction(getattr(namespace, name))
            made = getattr(namespace, name)(**dict.fromkeys(required(plain), "x"))
            assert hasattr(made, "__next__" if word == "Iterator" else "__anext__")
    clients[0].close()


def required(signature: inspect.Signature) -> list[str]:
    return [name for name, parameter in signature.parameters.items() if parameter.default is inspect.Parameter.empty]


def test_no_iterating_method_hides_another() -> None:
    """`annotation_queues.list_items` is an operation, so the iterator over `list` has another name."""
    with Orq("key") as client:
        queues = client.annotation_queues
        assert "annotation_queue_id" in inspect.signature(queues.list_items).parameters
        assert "ListAnnotationQueueItemsResponse" in str(inspect.signature(queues.list_items).return_annotation)
        assert inspect.signature(queues.list_all_items).return_annotation == "Iterator[AnnotationQueue]"
        assert inspect.signature(queues.list_items_items).return_annotation == "Iterator[AnnotationQueueItem]"


def test_requests_are_structs() -> None:
    assert all(issubclass(operation_of(facts).request, msgspec.Struct) for facts in PAGED)
