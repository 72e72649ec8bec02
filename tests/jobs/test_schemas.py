"""Test `schema_of`: the JSON schema of any type, in the form that strict providers accept."""

from __future__ import annotations

import dataclasses
import datetime
import enum
import itertools
import sys
import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, TypeVar

import attrs
import jsonschema
import msgspec
import pydantic
import pytest
from hypothesis import given, settings, strategies as st
from typing_extensions import NotRequired, TypedDict

from orq._caller_schema import schema_for
from orq._schema import schema_name
from orq.errors import ConfigurationError
from orq.structured import schema_of

T = TypeVar("T")
ALLOWED = """$defs $ref type properties required additionalProperties items anyOf enum description pattern format
multipleOf maximum exclusiveMaximum minimum exclusiveMinimum minItems maxItems"""
KEYWORDS = frozenset(ALLOWED.split())


def nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield each schema inside of one; names of fields and definitions are no keywords."""
    if isinstance(schema, dict):
        yield schema
        for group in ("properties", "$defs"):
            for inner in schema.get(group, {}).values():
                yield from nodes(inner)
        for inner in (*schema.get("anyOf", ()), schema.get("items"), schema.get("additionalProperties")):
            yield from nodes(inner)


def is_well_made(schema: dict[str, Any], *, strict: bool) -> None:
    """Hold what strict providers ask of a schema."""
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    defs = schema.get("$defs", {})
    for node in nodes(schema):
        assert set(node) <= KEYWORDS
        if "$ref" in node:
            assert set(node) == {"$ref"}
            assert node["$ref"].removeprefix("#/$defs/") in defs
        elif strict:
            assert "type" in node or "anyOf" in node
        if node.get("type") == "object" and "properties" in node:
            assert node["required"] == list(node["properties"])
        if node.get("type") == "object" and strict:
            assert node["additionalProperties"] is False


class Cat(msgspec.Struct, tag="cat"):
    born: datetime.datetime


class Dog(msgspec.Struct, tag="dog"):
    name: str = "Rex"


class Folder(msgspec.Struct):
    """A folder."""

    name: str
    inside: list[Folder] = []


class Box(msgspec.Struct, Generic[T]):
    held: T


@dataclasses.dataclass
class Point:
    x: int
    y: int = 7


@attrs.define
class Plain:
    x: int


class Keys(TypedDict):
    default: str
    title: NotRequired[int]


class Model(pydantic.BaseModel):
    kind: Literal["model"] = "model"
    price: Decimal
    next: Model | None = None
    wire_name: int = pydantic.Field(validation_alias="readName", serialization_alias="writtenName")


class Other(pydantic.BaseModel):
    kind: Literal["other"] = "other"


@dataclasses.dataclass
class Shelf:
    models: list[Model]


TYPES = (
    *(Cat, Folder, Box[list[Cat]], Point, Plain, Keys, Model, Shelf),
    *(list[Folder], Cat | Dog, Literal["a", "b"], int | None),
)


@pytest.mark.parametrize("kind", TYPES, ids=str)
def test_every_kind_of_type_has_a_strict_schema(kind: Any) -> None:
    is_well_made(schema_of(kind, strict=True), strict=True)


def test_a_tagged_union_has_no_discriminator() -> None:  # S1
    kinds: list[Any] = [Cat | Dog, Annotated[Model | Other, pydantic.Field(discriminator="kind")]]
    for kind in kinds:
        schema = schema_of(kind)
        is_well_made(schema, strict=True)
        assert len(schema["properties"]["value"]["anyOf"]) == 2
        for made in schema["$defs"].values():
            tag: Any = made["properties"].get("type") or made["properties"]["kind"]
            assert tag["type"] == "string"
            assert len(tag["enum"]) == 1


class Loose(pydantic.BaseModel, extra="allow"):
    x: int


class Open(msgspec.Struct):
    counts: dict[str, int]
    rest: Any = None


@pytest.mark.parametrize(
    ("kind", "paths"), [(Open, ("counts", "rest")), (Loose, ("",)), (dict[str, int], ("",)), (list[Any], ("value[]",))]
)
def test_an_open_object_stays_open_and_is_reported(kind: Any, paths: tuple[str, ...]) -> None:  # S2
    is_well_made(schema_of(kind), strict=False)
    assert schema_for(kind).open == paths
    with pytest.raises(ConfigurationError, match=f"cannot be strict, because {paths[0]}".replace("[]", r"\[\]")):
        schema_of(kind, strict=True)


def test_an_open_object_keeps_its_values() -> None:  # S2
    schema = schema_of(Open)
    assert schema["properties"]["counts"]["additionalProperties"] == {"type": "integer"}
    assert schema["properties"]["rest"] == {}
    assert schema_of(Loose)["additionalProperties"] is True


class Described(msgspec.Struct):
    cat: Annotated[Cat, msgspec.Meta(description="The one who waits")]
    top: Annotated[Folder, msgspec.Meta(description="Where all begins")]


def test_no_ref_has_words_beside_it() -> None:  # S3
    schema = schema_of(Described)
    is_well_made(schema, strict=True)
    assert schema["properties"]["cat"]["description"] == "The one who waits."
    assert schema["properties"]["cat"]["required"] == ["type", "born"]
    assert schema["properties"]["top"] == {"$ref": "#/$defs/Folder"}
    assert schema["description"] == "top: Where all begins."


def test_a_recursive_type_has_an_object_at_its_root() -> None:  # S4
    for kind in (Folder, Model):
        schema = schema_of(kind)
        is_well_made(schema, strict=True)
        assert set(schema["$defs"]) == {kind.__name__}


def test_other_schemas_than_objects_are_wrapped() -> None:  # S5
    assert schema_of(list[str]) == {
        "type": "object",
        "properties": {"value": {"type": "array", "items": {"type": "string"}}},
        "required": ["value"],
        "additionalProperties": False,
    }
    assert schema_of(pydantic.RootModel[list[int]])["required"] == ["value"]


IS_OLD = tuple(map(int, msgspec.__version__.split(".")[:2])) < (0, 20)
"""msgspec 0.19 says nothing of sets, has no schema for a literal of two kinds, and shortens the names of generics."""


def test_names_are_what_providers_allow() -> None:  # S6
    schema = schema_of(list[Box[list[Cat]]])
    assert set(schema["$defs"]) == {"Box_list_" if IS_OLD else "Box_list_Cat__", "Cat"}
    assert schema_for(list[Box[int]]).name == "list_Box_int__"
    long = msgspec.defstruct("N" * 80, [("x", int)])
    assert schema_for(long).name == "N" * 64
    assert schema_for(msgspec.defstruct("\N{SNOWMAN}", [("x", int)])).name == "_"
    assert schema_name("") == "value"


@pytest.mark.skipif(IS_OLD, reason="msgspec 0.19 refuses two types of one name")
def test_two_types_of_one_name_are_numbered() -> None:  # S6
    one, two = msgspec.defstruct("Same", [("x", int)]), msgspec.defstruct("Same", [("y", str)])
    schema = schema_of(msgspec.defstruct("Both", [("one", list[one]), ("two", list[two])]))  # type: ignore[valid-type]
    is_well_made(schema, strict=True)
    assert set(schema["$defs"]) == {"Same", "Same_2"}


class Defaults(msgspec.Struct):
    size: int = 3
    tags: list[str] = []
    note: str | None = None


def test_a_field_with_a_default_may_be_null() -> None:  # S7
    fields = schema_of(Defaults)["properties"]
    assert fields["size"] == {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "Default: 3."}
    assert fields["tags"]["anyOf"][1] == {"type": "null"}
    assert len(fields["note"]["anyOf"]) == 2


class Odd(msgspec.Struct):
    price: Decimal
    tags: set[str]
    raw: bytes
    code: Annotated[str, msgspec.Meta(pattern=r"^(?!x)\w+$", min_length=2)]
    plain: Annotated[str, msgspec.Meta(pattern=r"^\w+$")]


def test_a_refused_keyword_becomes_a_sentence() -> None:  # S8
    schema = schema_of(Odd)
    is_well_made(schema, strict=True)
    said = {name: field.get("description") for name, field in schema["properties"].items()}
    assert said == {
        "price": "Format: decimal.",
        "tags": None if IS_OLD else "All items differ.",
        "raw": "Encoded as base64.",
        "code": r"At least 2 characters. Matches the regular expression ^(?!x)\w+$.",
        "plain": None,
    }
    assert schema["properties"]["plain"]["pattern"] == r"^\w+$"


class Times(msgspec.Struct):
    at: datetime.datetime
    all: dict[str, list[datetime.datetime | None]]
    which: Cat | Box2


class Box2(msgspec.Struct, tag="box"):
    born: str


def test_a_time_has_its_format() -> None:  # S9
    schema = schema_of(Times)
    time = {"type": "string", "format": "date-time"}
    assert schema["properties"]["at"] == time
    assert time in schema["properties"]["all"]["additionalProperties"]["items"]["anyOf"]
    assert schema["$defs"]["Cat"]["properties"]["born"] == time
    assert schema["$defs"]["Box2"]["properties"]["born"] == {"type": "string"}


class Colour(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Mixed(enum.Enum):
    ONE = 1
    TWO = "two"


def test_listed_values_have_a_type() -> None:  # S10
    assert schema_of(Colour)["$defs"]["Colour"] == {"type": "string", "enum": ["blue", "red"]}
    if IS_OLD:
        with pytest.raises(ConfigurationError, match="has no JSON schema"):
            schema_of(Literal["a", 1])
    else:
        both = schema_of(Literal["a", 1])["properties"]["value"]
        assert both == {"anyOf": [{"type": "integer", "enum": [1]}, {"type": "string", "enum": ["a"]}]}
    with pytest.raises(ConfigurationError, match="Mixed"):
        schema_of(Mixed)


def test_a_tuple_is_refused_with_the_way_out() -> None:  # S11
    with pytest.raises(ConfigurationError, match=r"The tuple at value has no strict schema."):
        schema_of(tuple[int, str])


class Holder(msgspec.Struct):
    model: Model


def test_a_mix_of_pydantic_and_structs_is_refused() -> None:  # S12
    with pytest.raises(ConfigurationError, match="mixes pydantic with the struct Holder"):
        schema_of(Holder)

    class Around(pydantic.BaseModel, arbitrary_types_allowed=True):
        cat: Cat

    with pytest.raises(ConfigurationError, match="Around has no JSON schema"):
        schema_of(Around)

    class Second(TypedDict):
        b: int

    with pytest.raises(ConfigurationError, match="has no JSON schema"):
        schema_of(Keys | Second)


class Named(msgspec.Struct, rename="camel"):
    default: int
    title: str
    properties: str
    ref: Annotated[str, msgspec.Meta(extra_json_schema={"description": "r"})] = msgspec.field(name="$ref")
    long_name: int = 0


def test_names_of_fields_are_no_keywords() -> None:  # S13
    schema = schema_of(Named)
    is_well_made(schema, strict=True)
    assert schema["required"] == ["default", "title", "properties", "$ref", "longName"]
    assert "readName" in schema_of(Model)["properties"]
    inner = msgspec.defstruct("properties", [("required", int)])
    defs = schema_of(list[inner])["$defs"]  # type: ignore[valid-type]
    assert defs["properties"]["properties"] == {"required": {"type": "integer"}}


@dataclasses.dataclass
class Lost:
    inner: "Missing"  # type: ignore[name-defined]  # noqa: F821, UP037


NO_TYPES: list[tuple[Any, str]] = [
    (print, "Pass a type"),
    (object(), "Pass a type"),
    (lambda: 1, "Pass a type"),
    (complex, "Use a type that has a JSON form"),
    ("Missing", "A name in quotes"),
    (list["Missing"], "A name in quotes"),  # type: ignore[name-defined]  # noqa: F821
    (list["NoTypes"] | int, "A type that contains itself must be a class"),  # type: ignore[name-defined]  # noqa: F821
    (Lost, "A name in quotes"),
]


@pytest.mark.parametrize(("kind", "way"), NO_TYPES, ids=[str(number) for number in range(len(NO_TYPES))])
def test_a_type_without_a_schema_is_named(kind: Any, way: str) -> None:
    with pytest.raises(ConfigurationError, match=f"has no JSON schema.*{way}"):
        schema_of(kind)


class Strange:
    pass


class Bad(msgspec.Struct):
    fine: int
    inner: list[Worse]


class Worse(msgspec.Struct):
    fine: int
    number: complex


class BadModel(pydantic.BaseModel, arbitrary_types_allowed=True):
    number: Decimal
    thing: Strange


@pytest.mark.parametrize(("kind", "field"), [(Bad, "Worse.number"), (BadModel, "BadModel.thing")])
def test_a_field_without_a_schema_is_named(kind: Any, field: str) -> None:
    with pytest.raises(ConfigurationError, match=f"has no JSON schema at {field}: "):
        schema_of(kind)


def test_a_schema_is_the_callers_own() -> None:
    schema_of(Point)["properties"].clear()
    assert schema_of(Point)["properties"]


_LEAVES: list[tuple[Any, Any]] = [
    (int, st.integers(-5, 5)),
    (str, st.text(max_size=3)),
    (bool, st.booleans()),
    (float, st.floats(-5, 5)),
    (Literal["a", "b"], st.sampled_from(["a", "b"])),
    (datetime.date, st.just("2026-01-02")),
    (Annotated[int, msgspec.Meta(ge=0)], st.integers(0, 5)),
]


_NUMBERS = itertools.count()
"""For names of types: msgspec 0.19 refuses two of one name."""


@st.composite
def typed(draw: st.DrawFn, depth: int = 3) -> tuple[Any, Any]:
    """Draw a type, and a sample of it as JSON."""
    way = draw(st.sampled_from(["leaf", "list", "dict", "optional", "struct", "dataclass"])) if depth else "leaf"
    if way == "leaf":
        kind, samples = draw(st.sampled_from(_LEAVES))
        return kind, draw(samples)
    if way in ("struct", "dataclass"):
        fields = draw(st.lists(typed(depth - 1), max_size=3))
        names = draw(st.lists(st.sampled_from(["a", "type", "enum", "items", "anyOf"]), min_size=3, unique=True))
        given_default = draw(st.booleans())
        given = zip(names, fields, strict=False)
        declared: Any = [(name, kind, *([None] if given_default else [])) for name, (kind, _) in given]
        sample = {
            name: None if given_default and draw(st.booleans()) else value
            for name, (_, value) in zip(names, fields, strict=False)
        }
        if way == "struct":
            return msgspec.defstruct(f"S{next(_NUMBERS)}", declared), sample
        defaults = [
            (name, kind, dataclasses.field(default=None)) if more else (name, kind) for name, kind, *more in declared
        ]
        return dataclasses.make_dataclass(f"D{next(_NUMBERS)}", defaults), sample
    inner, sample = draw(typed(depth - 1))
    if way == "list":
        return list[inner], [sample]
    if way == "dict":
        return dict[str, inner], {"key": sample}
    return inner | None, draw(st.sampled_from([sample, None]))


@settings(max_examples=150, deadline=None)
@given(typed())
def test_any_sample_of_any_type_fits_its_schema(drawn: tuple[Any, Any]) -> None:
    kind, sample = drawn
    schema = schema_for(kind)
    is_well_made(schema.json, strict=not schema.open)
    jsonschema.validate({"value": sample} if schema.wrapped else sample, schema.json)


_WRAPPED = ("{}", "{} | None", "list[{}]", "dict[str, {}]", "list[{} | None]")


@st.composite
def recursive(draw: st.DrawFn) -> Any:
    """Draw a type made of classes that hold one another, and themselves, in any way."""
    module = types.ModuleType(f"drawn_{next(_NUMBERS)}")
    sys.modules[module.__name__] = module  # where the names in annotations are looked up
    made = draw(st.sampled_from(["struct", "dataclass", "pydantic"]))
    names = [f"{made.title()}{next(_NUMBERS)}" for _ in range(draw(st.integers(1, 3)))]
    kinds = st.builds(str.format, st.sampled_from(_WRAPPED), st.sampled_from(names))
    for name in names:
        fields = draw(st.lists(kinds, min_size=1, max_size=3))
        space = {"__module__": module.__name__, "__annotations__": {f"f{n}": kind for n, kind in enumerate(fields)}}
        bases: Any = {"struct": (msgspec.Struct,), "dataclass": (), "pydantic": (pydantic.BaseModel,)}[made]
        kind = types.new_class(name, bases, exec_body=lambda ns, space=space: ns.update(space))
        setattr(module, name, dataclasses.dataclass(kind) if made == "dataclass" else kind)
    if made == "pydantic":
        for name in names:
            getattr(module, name).model_rebuild(_types_namespace=vars(module))
    root = getattr(module, draw(st.sampled_from(names)))
    return draw(st.sampled_from([root, list[root], root | None]))


@settings(max_examples=60, deadline=None)
@given(recursive())
def test_every_reference_of_a_recursive_type_resolves(kind: Any) -> None:  # S4
    schema = schema_for(kind)
    is_well_made(schema.json, strict=not schema.open)
