"""Test values of other classes: each has one JSON form, or is refused.

The form is the same in typed and free-form fields.
"""

from __future__ import annotations

import asyncio
import io
import json
from array import array
from collections import OrderedDict, UserDict, UserList, UserString, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

import attrs
import msgspec
import numpy as np
import pydantic
import pytest
from markupsafe import Markup

from orq._engine.operation import Operation
from tests.support.operations import operation_named

from ._inputs import TEXT, body, metadata, refused, said, target
from ._steps import CREATE, LIST, STREAM

RESPONSES = operation_named("responses_create")


class Text(str, Enum):
    A = "a"


class Plain(Enum):
    A = "a"


class Level(IntEnum):
    HIGH = 3


class Nested(Enum):
    INNER = Level.HIGH


class Word(str):
    """Text that writes itself differently."""

    def __str__(self) -> str:
        return "another text"


class Count(int):
    def __index__(self) -> int:
        return 99


class Meter:
    def __float__(self) -> float:
        return 1.5


class Index:
    def __index__(self) -> int:
        return 7


class Pair(NamedTuple):
    left: int
    right: int


@dataclass
class Place:
    name: str
    at: date
    size: Any = field(default=None, repr=False)


@attrs.define
class Spot:
    name: str
    at: date


class Own(msgspec.Struct, tag="own", rename="camel"):
    first_name: str
    last_name: str | msgspec.UnsetType = msgspec.UNSET


class OwnList(msgspec.Struct, array_like=True):
    name: str
    size: int


class Model(pydantic.BaseModel):
    first_name: str = pydantic.Field(alias="firstName")
    at: datetime


class Items(pydantic.RootModel[list[int]]):
    pass


class Table(Mapping[str, Any]):
    def __getitem__(self, key: str) -> Any:
        return {"x": [1]}[key]

    def __iter__(self) -> Any:
        return iter(["x"])

    def __len__(self) -> int:
        return 1


class Row(Sequence[Any]):
    def __getitem__(self, at: Any) -> Any:
        return ["a", "b"][at]

    def __len__(self) -> int:
        return 2


NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
ID = UUID("12345678-1234-5678-1234-567812345678")

TEXTS = {
    "markupsafe's Markup": (Markup("a"), "a"),
    "numpy's str_": (np.str_("a"), "a"),
    "an enum that is text": (Text.A, "a"),
    "an enum of text": (Plain.A, "a"),
    "text that writes itself differently": (Word("a"), "a"),
    "a UserString": (UserString("a"), "a"),
    "a UUID": (ID, "12345678-1234-5678-1234-567812345678"),
    "a date": (date(2026, 1, 2), "2026-01-02"),
    "a datetime in UTC": (NOON, "2026-01-02T12:00:00Z"),
    "a datetime with microseconds": (NOON.replace(microsecond=5), "2026-01-02T12:00:00.000005Z"),
    "a datetime of a zone": (NOON.astimezone(ZoneInfo("Asia/Kathmandu")), "2026-01-02T17:45:00+05:45"),
    "a datetime of an offset with seconds": (
        datetime(2026, 1, 2, tzinfo=timezone(timedelta(minutes=19, seconds=32))),
        "2026-01-01T23:40:28Z",
    ),
}
INTEGERS = {
    "an IntEnum": (Level.HIGH, 3),
    "an enum of an IntEnum": (Nested.INNER, 3),
    "numpy's int64": (np.int64(3), 3),
    "numpy's uint8": (np.uint8(3), 3),
    "what has __index__": (Index(), 7),
    "an int that says it is another": (Count(3), 3),
    "a whole Decimal": (Decimal(3), 3),
    "a whole Decimal with an exponent": (Decimal("3E+2"), 300),
}
NUMBERS = {
    **INTEGERS,
    "numpy's float64": (np.float64(1.5), 1.5),
    "numpy's float32": (np.float32(1.5), 1.5),
    "numpy's longdouble": (np.longdouble(1.5), 1.5),
    "an array without dimensions": (np.array(1.5), 1.5),
    "a Decimal": (Decimal("1.10"), 1.1),
    "a large Decimal": (Decimal("1e300"), 1e300),
    "a Fraction": (Fraction(1, 4), 0.25),
    "what has __float__": (Meter(), 1.5),
}
LISTS = {
    "a deque": (deque(["a", "b"]), ["a", "b"]),
    "a UserList": (UserList(["a", "b"]), ["a", "b"]),
    "a tuple": (("a", "b"), ["a", "b"]),
    "a sequence of one's own": (Row(), ["a", "b"]),
    "an array of text": (np.array(["a", "b"]), ["a", "b"]),
}
OBJECTS = {
    "a MappingProxyType": (MappingProxyType({"x": 1}), {"x": 1}),
    "a UserDict": (UserDict({"x": 1}), {"x": 1}),
    "an OrderedDict": (OrderedDict(x=1), {"x": 1}),
    "a mapping of one's own": (Table(), {"x": [1]}),
    "a dataclass": (Place("a", date(2026, 1, 2), deque([1])), {"name": "a", "at": "2026-01-02", "size": [1]}),
    "an attrs class": (Spot("a", date(2026, 1, 2)), {"name": "a", "at": "2026-01-02"}),
    "a struct of one's own": (Own("a"), {"type": "own", "firstName": "a"}),
    "a pydantic model": (Model(firstName="a", at=NOON), {"firstName": "a", "at": "2026-01-02T12:00:00Z"}),
    "a dict with an enum as its key": ({Text.A: 1}, {"a": 1}),
    "a dict with a UUID as its key": ({ID: 1}, {str(ID): 1}),
}
FREE_FORM = {
    **TEXTS,
    **NUMBERS,
    **LISTS,
    **OBJECTS,
    "numpy's bool": (np.bool_(True), True),
    "an array of numbers": (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
    "an array of the standard library": (array("d", [1.5]), [1.5]),
    "a range": (range(3), [0, 1, 2]),
    "a NamedTuple": (Pair(1, 2), [1, 2]),
    "a struct that is a list": (OwnList("a", 1), ["a", 1]),
    "a pydantic model of a list": (Items([1, 2]), [1, 2]),
    "one inside another": (
        {"a": deque([Place("b", date(2026, 1, 2))])},
        {"a": [{"name": "b", "at": "2026-01-02", "size": None}]},
    ),
}


def cases(table: Mapping[str, Any]) -> Any:
    return pytest.mark.parametrize(("value", "sent"), table.values(), ids=table)


def free_form_sent(value: Any) -> Any:
    return body(STREAM, metadata({"a": value}))["message"]["parts"][0]["metadata"]["a"]


@cases(FREE_FORM)
def test_is_sent_in_free_form_data(value: Any, sent: Any) -> None:
    found = free_form_sent(value)
    assert (found, type(found)) == (sent, type(sent))
    assert body(CREATE, {"project_id": "p"}, body={"new": value})["new"] == sent


@cases(TEXTS)
def test_is_sent_as_text(value: Any, sent: str) -> None:
    assert body(CREATE, {"project_id": value}) == {"projectId": sent}
    assert body(STREAM, said({**TEXT, "text": value}))["message"]["parts"][0]["text"] == sent
    assert body(STREAM, said({**TEXT, "kind": Text.A if value == "kind" else "text"}))


@cases(INTEGERS)
def test_is_sent_as_an_integer(value: Any, sent: int) -> None:
    assert target(LIST, {"limit": value}).endswith(f"?limit={sent}")


@cases(NUMBERS)
def test_is_sent_as_a_number(value: Any, sent: float) -> None:
    part = body(STREAM, said({"kind": "error", "error": "x", "code": value}))["message"]["parts"][0]
    assert (part["code"], type(part["code"])) == (sent, type(sent))


@cases({**TEXTS, **NUMBERS, "True": (True, "true"), "a list of them": (deque([Text.A, 1]), ["a", "1"])})
def test_is_sent_in_the_query(value: Any, sent: Any) -> None:
    from urllib.parse import parse_qs, urlsplit

    asked = target(LIST, {}, query={"new": value})
    assert parse_qs(urlsplit(asked).query)["new"] == (sent if isinstance(sent, list) else [str(sent)])


class Kind(Enum):
    TEXT = "text"


@dataclass
class TextDataclass:
    text: str
    kind: Any = Kind.TEXT


class TextModel(pydantic.BaseModel):
    text: str
    kind: str = "text"


@attrs.define
class TextAttrs:
    text: str
    kind: str = "text"


class TextStruct(msgspec.Struct, tag="text", tag_field="kind"):
    text: str


@pytest.mark.parametrize(
    "part",
    [TextDataclass("Hello!"), TextModel(text="Hello!"), TextAttrs("Hello!"), TextStruct("Hello!"), UserDict(TEXT)],
    ids=["a dataclass", "a pydantic model", "an attrs class", "a struct of one's own", "a UserDict"],
)
def test_is_accepted_as_a_dict_for_a_struct(part: Any) -> None:
    assert body(STREAM, said(part))["message"]["parts"] == [TEXT]


def test_pydantic_is_not_imported() -> None:
    import subprocess
    import sys

    code = """
import sys, logging
before = {*sys.modules}  # from Python 3.14 on logging itself needs dataclasses
import orq._engine.input
assert not {"pydantic", "attr", "numpy", "dataclasses"} & ({*sys.modules} - before)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def generator() -> Any:
    yield "a"


async def coroutine() -> None: ...


async def async_generator() -> Any:
    yield "a"


REFUSED: dict[str, tuple[Any, str]] = {
    "bytes": (b"a", "not bytes. Decode it with decode(), or encode it with base64.b64encode(...)"),
    "a bytearray": (bytearray(b"a"), "not bytearray. Decode it with decode()"),
    "a memoryview": (memoryview(b"a"), "not memoryview. Decode it with decode()"),
    "numpy's bytes": (np.bytes_(b"a"), "base64.b64encode"),
    "a set": ({"a"}, "not set. Make a list of it with list(...)"),
    "a frozenset": (frozenset("a"), "not frozenset. Make a list of it"),
    "the keys of a dict": ({"a": 1}.keys(), "not dict_keys. Make a list of it"),
    "the values of a dict": ({"a": 1}.values(), "not dict_values. Make a list of it"),
    "a generator": (generator(), "not generator. Make a list of it"),
    "a map": (map(str, [1]), "not map. Make a list of it"),
    "an async generator": (async_generator(), "[item async for item in ...]"),
    "a file that is open": (io.BytesIO(b"a"), "not BytesIO. Pass what its read()"),
    "a function": (generator, "not function. Call it"),
    "a method": ([].append, "Call it"),
    "a class": (dict, "not type"),
    "a time without a zone": (datetime(2026, 1, 2), "is a time without a time zone"),
    "a duration": (timedelta(1), "not timedelta"),
    "a complex number": (1j, "not complex"),
    "not a number": (np.float64("nan"), "finite number"),
    "a Decimal that is not a number": (Decimal("nan"), "finite number"),
    "a Decimal that no float holds": (Decimal("1e400"), "finite number"),
    "numpy's datetime64": (np.datetime64("2026-01-02T12:00"), "without a time zone"),
    "any other object": (object(), "not object"),
}


@cases(REFUSED)
def test_is_refused_in_free_form_data(value: Any, sent: str) -> None:
    error = refused(STREAM, metadata({"a": [value]}))
    assert error.field == "message.parts[0].metadata.a[0]"
    assert sent in str(error)


@cases({name: case for name, case in REFUSED.items() if "umber" not in name and "float" not in name})
def test_is_refused_as_text(value: Any, sent: str) -> None:
    error = refused(CREATE, {"project_id": value})
    assert error.field == "project_id"
    if "Make a list" in sent or "async for" in sent:  # a list of the characters would be no text, either
        assert "must be text, not " in str(error)
        assert "Make a list" not in str(error)
    else:
        assert sent in str(error)


def test_a_coroutine_is_refused() -> None:
    waiting = coroutine()
    assert "not coroutine. Await it" in str(refused(CREATE, {"project_id": waiting}))
    asyncio.run(waiting)


@pytest.mark.parametrize(
    ("operation", "request_", "words"),
    [
        (CREATE, {"project_id": 5}, "must be text, not int. Make text of it with str(...)"),
        (CREATE, {"project_id": Decimal(5)}, "must be text, not Decimal"),
        (CREATE, {"project_id": Level.HIGH}, "must be text, not Level"),
        (CREATE, {"project_id": True}, "must be text, not bool"),
        (LIST, {"limit": "5"}, "must be an integer, not str. Make a number"),
        (LIST, {"limit": Text.A}, "must be an integer, not Text"),
        (LIST, {"limit": 1.5}, "must be an integer, not float"),
        (LIST, {"limit": np.bool_(True)}, "must be an integer, not bool"),
        (LIST, {"limit": Decimal("1.5")}, "must be an integer, not Decimal"),
        (LIST, {"limit": Decimal("1e30")}, "is an integer beyond 64 bits"),
        (LIST, {"limit": np.array([1])}, "must be an integer, not ndarray"),
        (STREAM, said(message={"parts": np.str_("ab")}), "must be a list, not str"),
        (STREAM, said(message={"parts": b"ab"}), "must be a list, not bytes"),
        (STREAM, said(message={"parts": {"a": 1}}), "must be a list, not dict"),
        (STREAM, metadata({"a": {ID: 1, str(ID): 2}}), "two keys that are the same as text"),
        (STREAM, metadata({"a": {Level.HIGH: 1}}), "has a key that is not a string, but Level"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_numbers_are_no_text_and_text_is_no_number(operation: Operation, request_: Any, words: str) -> None:
    assert words in str(refused(operation, request_))


def test_the_type_of_the_value_decides_in_a_union() -> None:
    """`input` takes text or a list of items: a text-like value is text, a sequence of another class a list."""

    def sent(value: Any) -> Any:
        return body(RESPONSES, {"model": "m", "input": value})["input"]

    assert sent(Markup("a")) == "a"
    assert sent(ID) == str(ID)
    assert sent(deque([{"role": "user", "content": Markup("a")}])) == [{"role": "user", "content": "a"}]


def test_sent_values_have_exact_types() -> None:
    """The encoder never sees a class of the caller's."""
    from orq._engine.input import checker

    def classes(value: Any) -> set[type]:
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return {type(value)}.union(*map(classes, inner))

    for value, _ in FREE_FORM.values():
        checked = checker(STREAM.request)(metadata({"a": value}))
        assert classes(checked.message.parts[0].metadata) <= {dict, list, str, int, float, bool, type(None)}


def test_an_endless_sequence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from orq._engine import json_form

    monkeypatch.setattr(json_form, "MAX_ITEMS", 1000)

    class Endless(Sequence[int]):
        __len__: Callable[[Any], int] = lambda self: 2**60

        def __getitem__(self, at: Any) -> Any:
            return 1

    assert "has more than 1,000 items, or does not end" in str(refused(STREAM, metadata({"a": Endless()})))
    assert "has more than 1,000 items" in str(refused(STREAM, said(message={"parts": range(10**12)})))


def test_endlessly_branching_data_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    from orq._engine import free_form

    tree: list[Any] = [1]
    for _ in range(60):
        tree = [tree, tree]
    monkeypatch.setattr(free_form, "MAX_ITEMS", 1000)
    assert "more than 1,000 values" in str(refused(STREAM, metadata({"a": tree})))


def test_json_of_the_standard_library_agrees() -> None:
    assert json.loads(json.dumps(free_form_sent([Level.HIGH, Text.A, Pair(1, 2)]))) == [3, "a", [1, 2]]
