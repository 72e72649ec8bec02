"""Test that field names are natural wherever Python allows it."""

from __future__ import annotations

import inspect
import keyword
from typing import Any

import msgspec
import pytest

import orq.funcs
import orq.models
from orq import Orq
from orq.models import InFilter, MoveFileSystemFileRequest
from orq.types import APIStruct
from tests.support.operations import operation_named

from ._inputs import body, refused

MOVE = operation_named("file_systems_move_file")

MOVED = {"from": "/a", "to": "/b"}


@pytest.mark.parametrize(
    "request_",
    [
        {"file_system_key": "k", "from": "/a", "to": "/b"},
        {"file_system_key": "k", "from_": "/a", "to": "/b"},
        MoveFileSystemFileRequest(file_system_key="k", from_="/a", to="/b"),
    ],
    ids=["as on the wire", "as in Python", "a struct"],
)
def test_a_keyword_of_python_may_be_written_either_way(request_: Any):
    assert body(MOVE, request_) == MOVED


def test_both_spellings_with_two_values_are_refused():
    assert "given twice" in str(refused(MOVE, {"file_system_key": "k", "from": "/a", "from_": "/c", "to": "/b"}))


def _structs(cls: type) -> list[type[msgspec.Struct]]:
    return [found for sub in cls.__subclasses__() for found in (sub, *_structs(sub))]


def test_only_keywords_of_python_get_an_underscore():
    for name in orq.funcs.__all__:
        getattr(orq.funcs, name)
    fields = {
        (field.name, field.encode_name)
        for cls in _structs(APIStruct)
        if cls.__module__.startswith("orq.models.")
        for field in msgspec.structs.fields(cls)
    }
    other = {pair for pair in fields if pair[0].endswith("_")}
    assert all(keyword.iskeyword(wire) and name == f"{wire}_" for name, wire in other), other
    assert {("options", "options"), ("type", "type"), ("format", "format"), ("from_", "from")} <= fields
    assert msgspec.json.encode(InFilter(in_=["eu"])) == b'{"in":["eu"]}'


def test_every_method_has_its_own_options():
    with Orq("key") as client:
        parameters = inspect.signature(client.file_systems.move_file).parameters
    assert list(parameters)[-1] == "options"
    assert "from_" in parameters
