"""Test answers as types of the caller.

A fitting answer becomes a value, and all others raise one kind of error.
"""

from __future__ import annotations

import dataclasses
import enum
import gc
import pickle
import sys
import types
import typing
import weakref
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence, Set as AbstractSet
from datetime import datetime, timezone
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, NamedTuple, NewType, TypeVar, Union
from uuid import UUID

import annotated_types
import attrs
import msgspec
import pydantic
import pytest
from typing_extensions import NotRequired, TypeAliasType, TypedDict, TypeVarTuple, Unpack

from orq import from_wire
from orq._engine.caller_type_parts import build, type_name
from orq._engine.caller_types import check_type, decode_as
from orq._engine.mismatch import Mismatch
from orq.errors import ConfigurationError, ResponseValidationError
from orq.models import AnnotationInput, ChatCompletion, ChatCompletionMessage

T = TypeVar("T")


class Plain:
    pass


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


Place = TypeAliasType("Place", City | Lake)


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


class Tags(msgspec.Struct, Generic[T], tag="tags"):
    X: dict[str, T]


class Bare(Generic[T]):
    """A generic class without fields."""


OldRow = namedtuple("OldRow", "x")
OldAttrs = attrs.make_class("OldAttrs", ["x"])


@attrs.define
class Private:
    _secret: int
    numbers: list[int] = attrs.field(factory=list)


@dataclasses.dataclass
class Boxes(Generic[T]):
    one: T
    many: list[T]
    note: str = ""


U = TypeVar("U")


@dataclasses.dataclass
class MoreBoxes(Boxes[int], Generic[U]):
    other: U | None = None


Ts = TypeVarTuple("Ts")


@dataclasses.dataclass
class Shape(Generic[Unpack[Ts]]):
    size: int


@dataclasses.dataclass
class HoldsUnion:
    place: City | Lake


@dataclasses.dataclass
class HoldsUntagged:
    value: AnnotationInput


class ThrowsInPydantic(pydantic.BaseModel):
    age: int

    @pydantic.field_validator("age")
    @classmethod
    def look_up(cls, age: int) -> int:
        raise KeyError(age)


class Silent(msgspec.Struct):
    age: int

    def __post_init__(self) -> None:
        raise ZeroDivisionError


@dataclasses.dataclass
class Tree:
    value: int
    next: Tree | None


@pydantic.dataclasses.dataclass
class PydanticData:
    size: int = pydantic.Field(gt=0)


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
    "generic dataclass of a union": (Box[City | Lake], '{"item": {"depth": 1}}', Box(Lake(1))),
    "generic dataclass with containers": (
        Boxes[City | Lake],
        '{"one": {"depth": 1}, "many": [{"depth": 2}], "note": "n"}',
        Boxes(Lake(1), [Lake(2)], "n"),
    ),
    "generic dataclass of a generic one": (
        MoreBoxes[City | Lake],
        '{"one": "any", "many": ["any"], "other": {"depth": 1}}',
        MoreBoxes("any", ["any"], "", Lake(1)),  # type: ignore[arg-type,list-item]
    ),
    "generic dataclass of several types": (Box[City | Lake] | Shape[int, str], '{"size": 1}', Shape(1)),
    "dataclass that holds a union": (HoldsUnion, '{"place": {"depth": 1}}', HoldsUnion(Lake(1))),
    "union of this package in a dataclass": (
        HoldsUntagged | City,
        '{"value": {"key": "k", "value": true}}',
        HoldsUntagged(AnnotationInput.select({"key": "k", "value": True})(key="k", value=True)),
    ),
    "union with builtins first": (Union[None, int, City, Lake], "3", 3),  # noqa: UP007
    "union with text": (City | Lake | str, '"a"', "a"),
    "dict by an enum of a union": (dict[Color, City | Lake], '{"red": {"depth": 1}}', {Color.RED: Lake(1)}),
    "dict by int of a union": (dict[int, City | Lake], '{"1": {"depth": 1}}', {1: Lake(1)}),
    "dataclass in itself": (
        Tree,
        '{"value": 1, "next": {"value": 2, "next": null}}',
        Tree(1, Tree(2, None)),
    ),
    "type of pydantic": (pydantic.SecretStr, '"a"', pydantic.SecretStr("a")),
    "list of types of pydantic": (list[pydantic.SecretStr], '["a"]', [pydantic.SecretStr("a")]),
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
        assert getattr(read, "__dict__", None) == getattr(value, "__dict__", None)


_BESIDE: dict[str, tuple[Any, str, Any]] = {
    "attrs class": (Attrs, '{"name": "a"}', Attrs("a")),
    "attrs class with a private field": (Private, '{"_secret": 1}', Private(1)),
    "attrs class without types": (OldAttrs, '{"x": [1]}', OldAttrs([1])),
    "TypedDict": (Row, '{"name": "a"}', {"name": "a"}),
    "named tuple": (Point, "[1, 2]", Point(1, 2)),
    "named tuple with a default": (Point, "[1]", Point(1, 0)),
    "named tuple without types": (OldRow, '["a"]', OldRow("a")),
    "named tuple by its names": (OldRow, '{"x": "a"}', OldRow("a")),
    "struct": (Struct, '{"fullName": "a"}', Struct("a")),
    "struct with a tag": (Cat, '{"type": "cat", "lives": 9}', Cat(9)),
    "generic dataclass without its type": (Box, '{"item": [1]}', Box([1])),
    "dict by enum": (dict[Color, City], '{"red": {"name": "a", "people": 1}}', {Color.RED: City("a", 1)}),
    "union of this package": (
        AnnotationInput,
        '{"key": "k", "value": true}',
        AnnotationInput.select({"key": "k", "value": True})(key="k", value=True),
    ),
    "sets": (
        tuple[set[int], frozenset[int], AbstractSet[int]],
        "[[1, 1], [1, 1], [1, 1]]",
        ({1}, frozenset({1}), {1}),
    ),
    "lists": (tuple[list[int], Sequence[int]], "[[1, 1], [1, 1]]", ([1, 1], [1, 1])),
    "tuple of any length": (tuple[int, ...], "[1, 2, 3]", (1, 2, 3)),
    "Annotated": (Annotated[City | Lake, "what it means"], '{"depth": 1}', Lake(1.0)),
}


@pytest.mark.parametrize(("kind", "text", "value"), [pytest.param(*row, id=name) for name, row in _BESIDE.items()])
def test_a_type_beside_a_union_of_objects_is_read_as_it_is_alone(kind: Any, text: str, value: Any) -> None:
    """msgspec does not decode such a union, so each type around it is read part by part."""
    read = decode_as(tuple[City | Lake, kind], f'[{{"depth": 1}}, {text}]')
    assert read == (Lake(1), value)
    assert repr(read[1]) == repr(value)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="msgspec reads aliases where the language has them")
def test_an_alias_of_a_union_is_read_as_the_union() -> None:
    place: Any = vars(typing)["TypeAliasType"]("Place", City | Lake)  # that of typing_extensions is another class
    assert decode_as(list[place], '[{"depth": 1}]') == [Lake(1)]


def test_an_alias_is_its_value() -> None:
    assert build(Place, {"depth": 1}, "") == Lake(1)
    with pytest.raises(Mismatch) as caught:
        build(list[Place], [{}], "places")
    assert caught.value.path == "places[0]"


NESTED: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any], int]] = {
    "lists": (lambda kind: list[kind], lambda value: [value], 1),
    "tuples": (lambda kind: tuple[kind], lambda value: [value], 1),
    "tuples of any length": (lambda kind: tuple[kind, ...], lambda value: [value], 1),
    "dicts": (lambda kind: dict[str, kind], lambda value: {"a": value}, 1),
    "dataclasses": (lambda kind: Box[kind], lambda value: {"item": value}, 1),
    "named tuples": (lambda kind: NamedTuple("One", [("x", kind)]), lambda value: [value], 1),
    "lists or None": (lambda kind: list[kind] | None, lambda value: [value], 2),
    "annotated lists": (lambda kind: list[Annotated[kind, "a"]], lambda value: [value], 2),
}


@pytest.mark.parametrize("name", NESTED)
def test_how_deeply_a_type_may_be_nested(name: str) -> None:
    """A hundred steps, of which the dataclass at the end and its number take two."""
    wrap, wrapped, steps = NESTED[name]
    kind: Any = City | Lake
    value: Any = {"depth": 1}
    for _ in range(98 // steps):
        kind, value = wrap(kind), wrapped(value)
        build(kind, value, "")
    with pytest.raises(RecursionError):
        build(wrap(kind), wrapped(value), "")


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
    "generic dataclass of a union": (Boxes[City | Lake], '{"one": {"depth": 1}, "many": [{}]}', "many[0]", "fits none"),
    "dataclass or text": (list[City | str], '[{"name": 3, "people": 1}]', "[0].name", "must be `str`, not `int`"),
    "dict by int": (dict[int, City], '{"1": {"name": 3}}', "1.name", "must be `str`, not `int`"),
    "dict by int, a key that is none": (dict[int, City], '{"a": {}}', "a", "must be `int`, not `str`, so the text"),
    "named tuple, an object for it": (Point, '{"x": 1}', "", "must be `array`, not `object`"),
    "type that throws without a text": (Silent, '{"age": 1}', "", "ZeroDivisionError, so"),
    "model of this package in a dataclass": (HoldsOurs, '{"message": [1], "note": "n"}', "message", "is a list, not"),
    "dataclass of pydantic": (PydanticData, '{"size": 0}', "size", "greater than 0"),
    "type with a constraint that pydantic reads": (Annotated[int, annotated_types.Gt(0)], "0", "", "greater than 0"),
    "new type of a class": (NewType("Named", Plain), "3", "", "is a number, not Plain, so the text"),
    "pydantic model, two faults": (Model, '{"name": 3, "size": 0}', "name", "valid string (and 1 more), so"),
    "pydantic model, one fault": (Model, '{"name": 3}', "name", "valid string, so"),
    "pydantic model that throws": (ThrowsInPydantic, '{"age": 1}', "", "KeyError: 1, so"),
    "no JSON": (City, "Sure! Here is the city:", "", "not JSON"),
    "no JSON for pydantic": (Model, "Sure! Here is the model:", "", "not JSON"),
    "nothing": (City, "", "", "not JSON"),
    "nested too deeply": (dict[str, Any], '{"a":' * 100_000, "", "nested too deeply"),
}


_BESIDE_MISMATCHES: dict[str, tuple[Any, str, str, str]] = {
    "number, a list for it": (int, "[1]", "[1]", "must be `int`, not `array`"),
    "list, text for it": (list[int], '"ab"', "[1]", "must be `array`, not `str`"),
    "tuple of any length, text for it": (tuple[int, ...], '"ab"', "[1]", "must be `array`, not `str`"),
    "tuple of any length": (tuple[City | Lake, ...], '[{"depth": 1}, {}]', "[1][1]", "fits none of the types"),
    "number with a limit": (Annotated[int, msgspec.Meta(gt=0)], "0", "[1]", "must be `int` >= 1"),
    "list with a limit": (Annotated[list[int], msgspec.Meta(max_length=3)], '["a"]', "[1][0]", "must be `int`"),
    "list of named tuples": (list[Point], "[[1, 2, 3]]", "[1][0]", "is a list of 3 items, not of 2"),
    "dataclass, a list for it": (City, "[1]", "[1]", "is a list, not an object"),
    "dataclass, field missing": (City, '{"name": "a"}', "[1].people", "is missing"),
    "attrs class, field missing": (Private, "{}", "[1]._secret", "is missing"),
    "named tuple, item missing": (Point, "[]", "[1]", "is a list of 0 items, not of 2"),
    "named tuple by its names": (OldRow, "{}", "[1].x", "is missing"),
    "struct with another tag": (Cat, '{"type": "dog", "lives": 9}', "[1].type", "is an invalid value 'dog'"),
    "generic struct with another tag": (Tags[int], '{"type": "dog", "X": {}}', "[1].type", "is an invalid value 'dog'"),
    "dict in a struct with a tag": (
        Tags[int],
        '{"type": "tags", "X": {"a": "b"}}',
        "[1].X",
        "must be `int`, not `str`",
    ),
    "dict by int, a key that is none": (dict[int, City], '{"a": {}}', "[1].a", "must be `int`, not `str`"),
    "dict by int": (dict[int, City], '{"1": {"name": 3}}', "[1].1.name", "must be `str`, not `int`"),
    "Annotated": (Annotated[City | Lake, "what it means"], "{}", "[1]", "fits none of the types"),
    "model of this package": (ChatCompletion, "[1]", "[1]", "is a list, not an object"),
    "text or none": (str | None, "3", "[1]", "must be `str`, not `int`"),
}


@pytest.mark.parametrize(
    ("kind", "text", "field", "said"), [pytest.param(*row, id=name) for name, row in _BESIDE_MISMATCHES.items()]
)
def test_a_mismatch_beside_a_union_of_objects_names_its_place(kind: Any, text: str, field: str, said: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        decode_as(tuple[City | Lake, kind], f'[{{"depth": 1}}, {text}]')
    assert (caught.value.field, caught.value.message.partition(", so the text")[0][: len(said)]) == (field, said)


def test_another_json_than_a_model_of_ours() -> None:
    with pytest.raises(
        ResponseValidationError, match=r"is a number, not a list, so the text does not match list"
    ) as caught:
        decode_as(list[ChatCompletion], "5")
    assert caught.value.field == ""


def test_of_many_variants_the_first_five_are_told() -> None:
    kinds = [dataclasses.make_dataclass(f"Kind{number}", [(f"field{number}", int)]) for number in range(7)]
    with pytest.raises(ResponseValidationError) as caught:
        decode_as(Union[tuple(kinds)], "{}")  # noqa: UP007
    said = "fits none of the types that it may have. It is missing" + ", and it is missing" * 4
    assert caught.value.message.startswith(f"{said}, so the text does not match")


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (int, "int"),
        (City, "City"),
        (list[int], "list[int]"),
        (list[Any], "list[Any]"),
        (dict[str, Any], "dict[str, Any]"),
        (Literal["typing", "a"], "Literal['typing', 'a']"),
    ],
)
def test_the_name_of_a_type_is_as_in_code(kind: Any, name: str) -> None:
    assert type_name(kind) == name


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
    assert f"does not match {type_name(kind)}. Correct the type, or ask for an answer of this type." in str(error)
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


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(Plain, id="class without fields"),
        pytest.param(list[Plain], id="list of it"),
        pytest.param(Bare[int], id="generic class without fields"),
        pytest.param(list[Bare[int]], id="list of generic classes without fields"),
        pytest.param(City | Plain, id="union with it"),
        pytest.param("City", id="name of a type"),
        pytest.param(3, id="number"),
        pytest.param(Box["Nowhere"], id="name that nobody knows"),
    ],
)
def test_impossible_types_are_refused_before_sending(kind: Any) -> None:
    with pytest.raises(ConfigurationError, match="An answer cannot be decoded as"):
        check_type(kind)


@pytest.mark.parametrize("kind", [Plain, list[Plain], Box[Plain], City | Plain, TypeAliasType("Alias", list[Plain])])
def test_an_impossible_type_is_named(kind: Any) -> None:
    said = f"An answer cannot be decoded as {type_name(kind)}: The type Plain has no JSON form."
    with pytest.raises(ConfigurationError) as caught:
        check_type(kind)
    assert caught.value.message == said


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
