"""Test `@tool`: the description of a function for a model, and refused functions."""

from __future__ import annotations

import dataclasses
import functools
import json
import pickle
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime, timezone
from typing import Annotated, Any, Literal

import msgspec
import pytest
from pydantic import BaseModel, Field
from typing_extensions import Doc

from orq.errors import ConfigurationError
from orq.tools import CallableTool, tool


class Place(msgspec.Struct):
    city: str
    country: str = "FR"


class Order(BaseModel):
    count: int


@dataclasses.dataclass
class Person:
    name: str


@tool
def weather(city: Annotated[str, "The name of a city."], unit: Literal["C", "F"] = "C") -> str:
    """Tell the weather in a city."""
    return f"{city}: 20 {unit}"


def properties(made: CallableTool[..., Any]) -> Any:
    return made.parameters["properties"]


def described(made: CallableTool[..., Any]) -> dict[str, str]:
    return {name: one.get("description", "") for name, one in properties(made).items()}


def test_a_setting_that_does_not_exist_is_named_where_it_is_written() -> None:
    with pytest.raises(TypeError, match=r"tool\(\) got an unexpected keyword argument 'retries'"):
        tool(retries=3)  # type: ignore[call-overload]


def test_a_tool_is_still_called_as_its_function() -> None:
    assert weather("Paris") == weather(city="Paris", unit="C") == "Paris: 20 C"
    assert weather.__name__ == "weather"
    assert weather.__doc__ == "Tell the weather in a city."


def test_a_tool_has_a_form_for_chat_and_one_for_responses() -> None:
    flat = weather.for_responses()
    assert weather.for_chat() == {"type": "function", "function": {k: v for k, v in flat.items() if k != "type"}}
    assert [flat["type"], flat["name"], flat["description"]] == ["function", "weather", "Tell the weather in a city."]
    assert flat["parameters"]["additionalProperties"] is False


def test_a_schema_is_strict_where_it_can_be() -> None:
    @tool
    def find(filters: dict[str, int]) -> str:
        return ""

    assert [weather.strict, find.strict] == [True, False]
    assert weather.parameters["required"] == ["city", "unit"]
    assert weather.decode('{"city": "Rome", "unit": null}') == {"city": "Rome"}
    assert find.for_responses()["strict"] is False


def test_the_settings_of_a_tool_win_over_its_function() -> None:
    @tool(name="look-up", description="Look.", timeout=2.5, max_uses=3)
    def find(key: str) -> str:
        """Find."""
        return key

    assert [find.name, find.description, find.timeout, find.max_uses] == ["look-up", "Look.", 2.5, 3]
    assert find("a") == "a"


def test_parameters_are_described_by_annotated_texts_meta_doc_and_field() -> None:
    @tool
    def find(
        a: Annotated[int, "The a."],
        b: Annotated[int, msgspec.Meta(description="The b.", ge=1)],
        c: Annotated[int, Doc("The c.")],
        d: Annotated[int, Field(description="The d.", ge=1, le=5)],
        e: Annotated[int, "The e."] = 7,
    ) -> int:
        """Find.

        Args:
            a: Loses.
            b: Loses.
            c: Loses.
            d: Loses.
        """
        return a + b + c + d + e

    assert described(find) == {"a": "The a.", "b": "The b.", "c": "The c.", "d": "The d.", "e": "The e. Default: 7."}
    assert properties(find)["b"]["minimum"] == properties(find)["d"]["minimum"] == 1
    assert properties(find)["d"]["maximum"] == 5


def documented(text: str) -> CallableTool[..., Any]:
    def find(x: int, y: Annotated[int, "Wins."] = 0) -> int:
        return x + y

    find.__doc__ = text
    return tool(find)


DOCSTRINGS = {
    "google": "Find it.\n\nMore.\n\nArgs:\n    x: The x.\n    y: Loses.\n\nReturns:\n    A number.",
    "opens with Args": "Args:\n    x: The x.",
    "no blank line": "Find it.\nArgs:\n    x: The x.",
    "keyword args": "Find it.\n\nKeyword Args:\n    x: The x.",
    "other parameters": "Find it.\n\nOther Parameters:\n    x: The x.",
    "numpy": "Find it.\n\nParameters\n----------\nx : int\n    The x.\n\nReturns\n-------\nint\n    A number.",
    "numpy, other": "Find it.\n\nOther Parameters\n----------------\nx : int\n    The x.",
    "rest": "Find it.\n\n:param x: The x.\n:returns: A number.",
}


@pytest.mark.parametrize("text", DOCSTRINGS.values(), ids=DOCSTRINGS)
def test_a_docstring_describes_parameters(text: str) -> None:
    pytest.importorskip("docstring_parser")
    made = documented(text)
    assert described(made) == {"x": "The x.", "y": "Wins. Default: 0."}
    assert made.description == {"google": "Find it.\n\nMore."}.get(
        next(key for key, value in DOCSTRINGS.items() if value == text), "" if text.startswith("Args") else "Find it."
    )


@pytest.mark.parametrize("where", ["before", "after"])
def test_notes_of_a_docstring_stay_in_the_description(where: str) -> None:
    pytest.importorskip("docstring_parser")
    parts = ["Note:\n    Mind this.", "Args:\n    x: The x."][:: 1 if where == "before" else -1]
    others = ["Returns:\n    A number.", "Raises:\n    KeyError: Not there.", "Examples:\n    find(1)"]
    made = documented("\n\n".join(["Find it.", *parts, *others]))
    assert made.description == "Find it.\n\nNote:\n    Mind this."
    assert described(made)["x"] == "The x."


def test_without_the_library_the_first_paragraph_is_the_description(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "docstring_parser", None)
    made = documented(DOCSTRINGS["google"])
    assert [made.description, described(made)["x"]] == ["Find it.", ""]


class Shop:
    def __init__(self, name: str) -> None:
        self.name = name

    @tool
    def stock(self, item: str) -> str:
        """Tell the stock."""
        return f"{self.name} has {item}"

    @staticmethod
    @tool
    def hours(day: str) -> str:
        return day

    @classmethod
    @tool
    def kind(cls, word: str) -> str:
        return cls.__name__ + word

    def plain(self, item: str) -> str:
        return f"{self.name} had {item}"

    def __call__(self, item: str) -> str:
        return self.name + item


def test_a_tool_on_a_method_binds_like_a_method() -> None:
    shop = Shop("A")
    assert shop.stock("tea") == "A has tea"
    assert list(properties(shop.stock)) == ["item"]
    assert shop.stock.run({"item": "tea"}) == "A has tea"
    assert [Shop.stock.needs_instance, shop.stock.needs_instance] == [True, False]
    assert tool(Shop.plain).needs_instance
    hours: Any = shop.hours
    assert Shop.hours("Monday") == hours("Monday") == "Monday"
    kind: Any = Shop.kind  # type checkers do not know the type of `classmethod` of a callable object
    assert kind("x") == "Shopx"


def test_bound_methods_partials_and_callable_objects_are_tools() -> None:
    def add(a: int, b: int, c: int = 0) -> int:
        return a + b + c

    half: CallableTool[..., int] = tool(functools.partial(add, 1, c=5))
    assert [half.name, list(properties(half)), half.run({"b": 2})] == ["add", ["b"], 8]
    bound = tool(Shop("A").plain)
    assert [bound.name, bound.run({"item": "tea"})] == ["plain", "A had tea"]
    thing = tool(name="shop")(Shop("B"))
    assert [thing.name, list(properties(thing)), thing("x")] == ["shop", ["item"], "Bx"]


def test_positional_parameters_and_defaults_reach_the_function() -> None:
    sentinel: Any = object()

    @tool
    def find(a: int, /, b: str, *, c: bool = sentinel) -> tuple[Any, ...]:
        return a, b, c

    assert find.run(find.decode('{"b": "x", "a": 1}')) == (1, "x", sentinel)
    assert find.run(find.decode('{"b": "x", "a": 1, "c": null}')) == (1, "x", sentinel)


def test_arguments_become_the_types_of_the_function() -> None:
    @tool
    def find(place: Place, person: Person, when: datetime, other: Place | None = None) -> None:
        raise AssertionError

    @tool
    def buy(order: Order, person: Person, other: Annotated[Order, "Another."] = Order(count=0)) -> None:  # noqa: B008
        raise AssertionError

    text = '{"place": {"city": "Paris"}, "person": {"name": "Ann"}, "when": "2024-01-02T03:04:05Z"}'
    assert find.decode(text) == {
        "place": Place("Paris"),
        "person": Person("Ann"),
        "when": datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
    }
    assert find.decode(text[:-1] + ', "other": null}')["other"] is None
    assert buy.decode('{"order": {"count": 2}, "person": {"name": "Ann"}, "other": null}') == {
        "order": Order(count=2),
        "person": Person("Ann"),
    }
    assert described(buy)["other"].startswith("Another.")


def test_a_mismatched_argument_is_reported_with_its_path() -> None:
    @tool
    def find(place: Place, tags: list[str]) -> None: ...

    with pytest.raises(Exception, match=r"place.city must be `str`, not `int`"):
        find.decode('{"place": {"city": 3}, "tags": []}')
    with pytest.raises(Exception, match=r"tags\[1\] must be `str`, not `int`"):
        find.decode('{"place": {"city": "Rome"}, "tags": ["a", 2]}')


def local_type() -> CallableTool[..., Any]:
    class Inner(msgspec.Struct):
        size: int

    class Holder:
        @tool
        def inside(self, inner: Inner) -> int:
            return inner.size

    @tool
    def find(inner: Inner) -> int:
        return inner.size

    assert Holder().inside.run(Holder().inside.decode('{"inner": {"size": 3}}')) == 3
    return find


def test_a_type_that_is_local_to_a_function_is_found() -> None:
    made = local_type()
    assert made.run(made.decode('{"inner": {"size": 2}}')) == 2


def no_annotation(x) -> None: ...  # type: ignore[no-untyped-def]
def takes_any(*args: int) -> None: ...
def takes_keywords(**kwargs: int) -> None: ...
def yields(x: int) -> Iterator[int]:
    yield x


async def yields_later(x: int) -> AsyncIterator[int]:
    yield x


def unknown_type(x: Missing) -> None: ...  # type: ignore[name-defined]  # noqa: F821
def no_schema(x: Callable[[], None]) -> None: ...


REFUSED = {
    "no annotation": (no_annotation, "The parameter x of the tool no_annotation has no annotation"),
    "*args": (takes_any, r"the parameter \*args: .* takes anything"),
    "**kwargs": (takes_keywords, r"the parameter \*\*kwargs: .* takes anything"),
    "generator": (yields, "is a generator"),
    "async generator": (yields_later, "is a generator"),
    "unknown type": (unknown_type, "The type Missing of the parameter x of the tool unknown_type cannot be found"),
    "no schema": (no_schema, "The parameter x of the tool no_schema has a type without JSON schema"),
    "lambda": (lambda: 1, "tool name '<lambda>' is not valid. Pass name=... with at most 64 letters"),
    "no function": (3, "A tool must be a function, not 3"),
}


@pytest.mark.parametrize(("function", "message"), REFUSED.values(), ids=REFUSED)
def test_a_function_that_no_model_could_call_is_refused_at_decoration(function: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        tool(function)


@pytest.mark.parametrize("name", ["a.b", "x" * 65, "", "é", 3])
def test_a_name_that_the_api_refuses_is_refused_at_decoration(name: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"name=... with at most 64 letters, digits, _ and -"):
        tool(name=name)(weather)


@pytest.mark.parametrize(("setting", "value"), [("timeout", 0), ("timeout", "1"), ("max_uses", 0), ("max_uses", 1.5)])
def test_a_setting_that_cannot_work_is_refused(setting: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{setting} of the tool .* must be"):

        @tool(**{setting: value})
        def find() -> None: ...


def test_results_become_text_or_json() -> None:
    @tool
    def silent() -> None: ...

    told = {value: weather.encode(value) for value in ("text", None, 1.5, float("nan"), True)}
    assert list(told.values()) == ["text", "null", "1.5", "null", "true"]
    assert silent.encode(None) == "done"
    assert json.loads(
        weather.encode([Place("a"), Order(count=1), Person("b"), datetime(2024, 1, 2, tzinfo=timezone.utc)])
    ) == [
        {"city": "a", "country": "FR"},
        {"count": 1},
        {"name": "b"},
        "2024-01-02T00:00:00Z",
    ]
    with pytest.raises(TypeError, match="object, which has no JSON form"):
        weather.encode(object())


def test_a_tool_pickles_as_its_function_does() -> None:
    assert pickle.loads(pickle.dumps(weather)) is weather
