"""Test answers as types of the caller.

A fitting answer becomes a value, and all others raise one kind of error.
"""

from __future__ import annotations

import dataclasses
import enum
import gc
import pickle
import types
import weakref
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypeVar
from uuid import UUID

import attrs
import msgspec
import pydantic
import pytest
from typing_extensions import NotRequired, TypedDict

from orq import from_wire
from orq._engine.caller_types import check_type, decode_as
from orq.errors import ConfigurationError, ResponseValidationError
from orq.models import ChatCompletion, ChatCompletionMessage

T = TypeVar("T")


@dataclasses.dataclass
class City:
    name: str
    people: int
    rivers: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Country:
    capital: City
    cities: dict[str, City]


@dataclasses.dataclass
class Lake:
    depth: float


@dataclasses.dataclass
class Box(Generic[T]):
    item: T


@dataclasses.dataclass
class Checked:
    age: int

    def __post_init__(self) -> None:
        if self.age < 0:
            raise ValueError("an age is not negative")
        if self.age > 200:
            raise KeyError(self.age)


@attrs.define
class Attrs:
    name: str
    size: int = 3


class Row(TypedDict):
    name: str
    size: NotRequired[int]


class Point(NamedTuple):
    x: int
    y: int = 0


class Color(enum.Enum):
    RED = "red"


class Struct(msgspec.Struct, rename="camel"):
    full_name: str


class Cat(msgspec.Struct, tag="cat"):
    lives: int


class Dog(msgspec.Struct, tag="dog"):
    tricks: int


class Model(pydantic.BaseModel):
    name: str
    size: int = pydantic.Field(gt=0, default=1)


class Aliased(pydantic.BaseModel):
    full_name: str = pydantic.Field(alias="fullName")


@dataclasses.dataclass
class HoldsModel:
    model: Model


class StructHoldsModel(msgspec.Struct):
    model: Model


@dataclasses.dataclass
class HoldsOurs:
    message: ChatCompletionMessage
    note: str


class Wider(ChatCompletion, kw_only=True):
    provider: str = ""


Positive = Annotated[int, pydantic.Field(gt=0)]

_FITS: dict[str, tuple[Any, str, Any]] = {
    "dataclass": (City, '{"name": "Oslo", "people": 700}', City("Oslo", 700)),
    "dataclass with a key more": (City, '{"name": "Oslo", "people": 700, "river": 1}', City("Oslo", 700)),
    "dataclass in dataclass": (
        Country,
        '{"capital": {"name": "a", "people": 1}, "cities": {"b": {"name": "b", "people": 2}}}',
        Country(City("a", 1), {"b": City("b", 2)}),
    ),
    "generic dataclass": (Box[int], '{"item": 3}', Box(3)),
    "attrs class": (Attrs, '{"name": "a"}', Attrs("a")),
    "TypedDict": (Row, '{"name": "a"}', {"name": "a"}),
    "named tuple": (Point, "[1, 2]", Point(1, 2)),
    "enum": (Color, '"red"', Color.RED),
    "struct": (Struct, '{"fullName": "a"}', Struct("a")),
    "structs with tags": (Cat | Dog, '{"type": "dog", "tricks": 1}', Dog(1)),
    "union of dataclasses": (City | Lake, '{"depth": 1.5}', Lake(1.5)),
    "list of a union of dataclasses": (
        list[City | Lake],
        '[{"depth": 1.5}, {"name": "a", "people": 1}]',
        [Lake(1.5), City("a", 1)],
    ),
    "dict of a union of dataclasses": (
        dict[str, City | Lake | None],
        '{"a": {"depth": 1}, "b": null}',
        {"a": Lake(1), "b": None},
    ),
    "TypedDict or dataclass": (Lake | Row, '{"name": "a"}', {"name": "a"}),
    "dataclass or text": (City | str, '"Oslo"', "Oslo"),
    "dataclass or none": (City | None, "null", None),
    "pydantic model": (Model, '{"name": "a"}', Model(name="a")),
    "pydantic model with an alias": (Aliased, '{"fullName": "a"}', Aliased(fullName="a")),
    "list of pydantic models": (list[Model], '[{"name": "a"}]', [Model(name="a")]),
    "pydantic model in a dataclass": (HoldsModel, '{"model": {"name": "a"}}', HoldsModel(Model(name="a"))),
    "pydantic model in a struct": (StructHoldsModel, '{"model": {"name": "a"}}', StructHoldsModel(Model(name="a"))),
    "pydantic model or text": (Model | str, '"a"', "a"),
    "type with pydantic's constraints": (Positive, "3", 3),
    "pydantic's TypeAdapter": (pydantic.TypeAdapter(list[int]), "[1]", [1]),
    "int": (int, "3", 3),
    "list of int": (list[int], "[3]", [3]),
    "sequence": (Sequence[int], "[3]", [3]),
    "mapping": (Mapping[str, int], '{"a": 3}', {"a": 3}),
    "dict by int": (dict[int, City], '{"1": {"name": "a", "people": 1}}', {1: City("a", 1)}),
    "set": (set[int], "[3, 3]", {3}),
    "tuple": (tuple[int, str], '[3, "a"]', (3, "a")),
    "tuple of any length": (tuple[City, ...], '[{"name": "a", "people": 1}]', (City("a", 1),)),
    "union of builtins": (int | str | None, '"3"', "3"),
    "literal": (Literal["a", "b"], '"a"', "a"),
    "Annotated": (Annotated[int, "what it means", []], "3", 3),
    "Meta of msgspec": (Annotated[int, msgspec.Meta(gt=0)], "3", 3),
    "datetime": (datetime, '"2026-01-02T03:04:05Z"', datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
    "UUID": (UUID, '"00000000-0000-0000-0000-000000000001"', UUID(int=1)),
    "Decimal": (Decimal, '"1.5"', Decimal("1.5")),
    "Any": (Any, '{"a": [null]}', {"a": [None]}),
    "object": (object, "[1]", [1]),
    "byte-order mark": (City, '\ufeff{"name": "a", "people": 1}', City("a", 1)),
    "half of a surrogate pair": (City, r'{"name": "\ud800", "people": 1}', City("\N{REPLACEMENT CHARACTER}", 1)),
    "half of a surrogate pair for pydantic": (Model, r'{"name": "\ud800"}', Model(name="\N{REPLACEMENT CHARACTER}")),
}


@pytest.mark.parametrize(("kind", "text", "value"), [pytest.param(*row, id=name) for name, row in _FITS.items()])
@pytest.mark.parametrize("form", ["text", "bytes"])
def test_a_fitting_answer_becomes_a_value(kind: Any, text: str, value: Any, form: str) -> None:
    check_type(kind)
    given = text.encode() if form == "bytes" else text
    for read in (decode_as(kind, given), from_wire(kind, given)):
        assert (read, type(read)) == (value, type(value))


_MISMATCHES: dict[str, tuple[Any, str, str, str]] = {
    "dataclass, field missing": (City, '{"name": "a"}', "people", "is missing"),
    "dataclass, field of another type": (City, '{"name": 3, "people": 1}', "name", "must be `str`, not `int`"),
    "dataclass, in a list": (City, '{"name": "a", "people": 1, "rivers": ["a", 1]}', "rivers[1]", "must be `str`"),
    "dataclass, a list for it": (City, "[1]", "", "is a list, not an object"),
    "dataclass in a dict": (
        Country,
        '{"capital": {"name": "a", "people": 1}, "cities": {"the b": {"name": "b"}}}',
        "cities.the b.people",
        "is missing",
    ),
    "dataclass that checks": (Checked, '{"age": -1}', "", "an age is not negative"),
    "dataclass that throws": (Checked, '{"age": 201}', "", "KeyError: 201"),
    "generic dataclass": (Box[int], '{"item": "a"}', "item", "must be `int`"),
    "attrs class": (Attrs, '{"name": 3}', "name", "must be `str`"),
    "TypedDict": (Row, '{"size": 1}', "name", "is missing"),
    "TypedDict, field that may be missing": (Row, '{"name": "a", "size": "b"}', "size", "must be `int`"),
    "named tuple": (Point, '["a"]', "[0]", "must be `int`"),
    "enum": (Color, '"blue"', "", "invalid enum value"),
    "struct": (Struct, '{"full_name": "a"}', "fullName", "is missing"),
    "structs with tags": (Cat | Dog, '{"type": "cow"}', "type", "invalid value 'cow'"),
    "union of dataclasses": (list[City | Lake], "[{}]", "[0]", "fits none of the types"),
    "pydantic model": (Model, '{"name": 3}', "name", "valid string"),
    "pydantic model, constraint": (Model, '{"name": "a", "size": 0}', "size", "greater than 0"),
    "list of pydantic models": (list[Model], '[{"name": "a"}, {}]', "[1].name", "Field required"),
    "pydantic model in a dataclass": (HoldsModel, '{"model": {}}', "model.name", "Field required"),
    "pydantic model in a struct": (StructHoldsModel, '{"model": {}}', "model.name", "Field required"),
    "type with pydantic's constraints": (Positive, "0", "", "greater than 0"),
    "pydantic's TypeAdapter": (pydantic.TypeAdapter(list[int]), '["a"]', "[0]", "valid integer"),
    "int": (int, '"3"', "", "must be `int`, not `str`"),
    "tuple": (tuple[int, str], "[3]", "", "length 2"),
    "no JSON": (City, "Sure! Here is the city:", "", "not JSON"),
    "no JSON for pydantic": (Model, "Sure! Here is the model:", "", "not JSON"),
    "nothing": (City, "", "", "not JSON"),
    "nested too deeply": (dict[str, Any], '{"a":' * 100_000, "", "nested too deeply"),
}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param("Sure! Here it is:", "is not JSON", id="no JSON"),
        pytest.param([1], "is a list, not an object", id="another kind of JSON"),
        pytest.param(object(), "The data has no JSON form", id="no plain data"),
    ],
)
def test_data_of_your_own_that_is_no_model_blames_no_version(data: Any, said: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        from_wire(ChatCompletion, data)
    assert said in str(caught.value)
    assert str(caught.value).endswith("Check the data, and the type that it is to become.")


@pytest.mark.parametrize(
    ("kind", "text", "field", "said"), [pytest.param(*row, id=name) for name, row in _MISMATCHES.items()]
)
@pytest.mark.parametrize("decode", [decode_as, from_wire])
def test_a_mismatch_names_its_place(decode: Any, kind: Any, text: str, field: str, said: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        decode(kind, text)
    error = caught.value
    assert error.field == field
    assert said in error.message
    assert error.body == text
    assert "does not match" in str(error)
    assert "newer version" not in str(error)
    assert pickle.loads(pickle.dumps(error)).hint == error.hint
    assert error.__cause__ is None


def test_a_package_model_inside_a_caller_type_stays_tolerant() -> None:
    text = '{"message": {"role": "assistant", "content": "hi", "refusal": null, "new": 1}, "note": "n"}'
    read = decode_as(HoldsOurs, text)
    assert (read.message.content, read.note) == ("hi", "n")


def test_a_package_model_is_decoded_like_an_answer() -> None:
    text = '[{"id": "a", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "new": 1}]'
    assert [answer.id for answer in decode_as(list[ChatCompletion], text)] == ["a"]
    assert decode_as(Wider, text[1:-1].replace('"new": 1', '"provider": "p"')).provider == "p"


class Plain:
    pass


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(Plain, id="class without fields"),
        pytest.param(list[Plain], id="list of it"),
        pytest.param(City | Plain, id="union with it"),
        pytest.param("City", id="name of a type"),
        pytest.param(3, id="number"),
        pytest.param(Box["Nowhere"], id="name that nobody knows"),
    ],
)
def test_impossible_types_are_refused_before_sending(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="An answer cannot be decoded as"):
        check_type(kind)


@pytest.mark.parametrize("base", [msgspec.Struct, TypedDict, pydantic.BaseModel])
def test_types_made_for_each_call_are_released(base: Any) -> None:
    """A program may make a type for each call, of a schema that its own users write."""

    def made(number: int) -> Any:
        if base is TypedDict:
            return TypedDict(f"Made{number}", {"x": int})  # type: ignore[operator,misc]
        return types.new_class(
            f"Made{number}", (base,), exec_body=lambda space: space.update(__annotations__={"x": int})
        )

    first = weakref.ref(made(0))
    decode_as(first(), b'{"x": 1}')
    for number in range(1, 1100):
        decode_as(made(number), b'{"x": 1}')
    gc.collect()
    assert first() is None
