"""Prompts with `{{names}}`: one pass, no escapes, no logic, and no name without a value."""

from __future__ import annotations

import enum
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from orq import Err, Ok, OrqCore
from orq.errors import ConfigurationError
from orq.funcs import prompts_create, prompts_retrieve
from orq.local import LocalOrq
from orq.models import TextContentPart, UserMessage
from orq.templates import render


@pytest.mark.parametrize(
    ("template", "variables", "text"),
    [
        ("Hello {{name}}!", {"name": "Ada"}, "Hello Ada!"),
        ("{{ name }}{{name}}", {"name": "a"}, "aa"),
        ("{{a}}", {"a": "{{b}}", "b": "no"}, "{{b}}"),
        ("{{a}}{{b}}", {"a": "{{", "b": "c}}"}, "{{c}}"),
        ("<{{html}}>", {"html": "<b>&'"}, "<<b>&'>"),
        ('{"a": {x}} {} { {{n}} } {{}}', {"n": 1}, '{"a": {x}} {} { 1 } {{}}'),
        ("{{d}}", {"d": {"a": [1, None, "é"]}}, '{"a":[1,null,"é"]}'),
        ("{{l}} {{t}} {{n}} {{f}}", {"l": [1], "t": True, "n": None, "f": 0.5}, "[1] true  0.5"),
        ("{{a.b}} {{a-b}} {{é}}", {"a.b": 1, "a-b": 2, "é": 3}, "1 2 3"),
        ("{{{name}}}", {"name": "x"}, "{x}"),
        ("no names", {"unused": 1}, "no names"),
    ],
)
def test_texts(template: str, variables: dict[str, Any], text: str) -> None:
    assert render(template, variables) == Ok(text)


def test_names_without_a_value_are_listed() -> None:
    match render([{"role": "user", "content": "{{a}} {{b}} {{a}} {{c}}"}], {"b": ""}):
        case Err(error):
            assert isinstance(error, ConfigurationError)
            assert "no value: 'a', 'c'" in str(error)
        case Ok():
            pytest.fail("it was rendered")


def test_messages_of_every_kind() -> None:
    parts = [{"type": "text", "text": "Hi {{name}}"}, {"type": "image_url", "image_url": {"url": "data:x"}}]
    struct = UserMessage(content=[TextContentPart(text="Hi {{name}}")])
    given: list[Any] = [{"role": "user", "content": parts}, struct, {"n": 1, "none": None, "flag": True}]
    made = render(given, {"name": "Ada"}).unwrap()
    assert made == [
        {"role": "user", "content": [{"type": "text", "text": "Hi Ada"}, parts[1]]},
        UserMessage(content=[TextContentPart(text="Hi Ada")]),
        {"n": 1, "none": None, "flag": True},
    ]
    assert parts[0]["text"] == struct.content[0].text == "Hi {{name}}", "the template is as it was"  # type: ignore[union-attr]


class Colour(str, enum.Enum):
    RED = "red"


def test_values_of_any_class() -> None:
    assert render("{{c}} {{s}}", {"c": Colour.RED.value, "s": TextContentPart(text="x")}) == Ok(
        'red {"type":"text","text":"x"}'
    )


@settings(deadline=None)
@given(st.text(), st.dictionaries(st.from_regex(r"[a-z]{1,3}", fullmatch=True), st.text()))
def test_what_is_put_in_is_never_read_again(template: str, variables: dict[str, str]) -> None:
    names = "".join(f"{{{{{name}}}}}" for name in variables)
    assert render(names, variables) == Ok("".join(variables.values()))
    if "{{" not in template:
        assert render(template, variables) == Ok(template)


def test_a_stored_prompt() -> None:
    with LocalOrq() as server, OrqCore("local", server_url=server.url) as core:
        prompt = {
            "display_name": "Greeting",
            "path": "Default",
            "prompt": {"messages": [{"role": "user", "content": "Greet {{name}}."}], "model": "openai/gpt-4o"},
        }
        made = prompts_create(core, prompt).unwrap()
        kept = prompts_retrieve(core, {"id": made.id}).unwrap()
        messages: Any = kept.prompt.messages if kept.prompt else []
        assert render(messages, {"name": "Ada"}).unwrap()[0].content == "Greet Ada."
