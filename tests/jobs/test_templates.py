"""Test prompts with `{{names}}`: one pass, no escapes, and no logic.

A missing value is an error.
"""

from __future__ import annotations

import enum
import re
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from orq import Err, Ok, Orq, OrqCore
from orq._cache_flow import Cached
from orq.convert import from_wire, to_dict
from orq.errors import ConfigurationError
from orq.funcs import prompts_create, prompts_retrieve, router_chat_completions_create
from orq.local import LocalOrq
from orq.models import Prompt, TextContentPart, UserMessage
from orq.templates import chat_request, render


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
            assert "value: 'a', 'c'" in str(error)
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
def test_inserted_text_is_not_rendered_again(template: str, variables: dict[str, str]) -> None:
    names = "".join(f"{{{{{name}}}}}" for name in variables)
    assert render(names, variables) == Ok("".join(variables.values()))
    if "{{" not in template:
        assert render(template, variables) == Ok(template)


def stored(**fields: Any) -> Prompt:
    """Return a prompt as the service gives it, with what this version does not know."""
    known = {"_id": "p1", "type": "prompt", "owner": "o", "domain_id": "d", "created": "c", "updated": "u"}
    return from_wire(Prompt, {**known, "display_name": "Greeting", "new": 1, "prompt": {"newer": 2, **fields}})


def test_a_chat_from_a_stored_prompt() -> None:
    prompt = stored(
        model="openai/gpt-4o",
        version="latest",
        temperature=0,
        parallel_tool_calls=False,
        response_format={"type": "json_schema", "json_schema": {"name": "n", "description": "{{kept}}"}},
        messages=[{"role": "user", "content": "Greet {{name}}."}, {"role": "another", "content": "{{name}}"}],
    )
    request = chat_request(prompt, {"name": "Ada"}).unwrap()
    assert request == chat_request(prompt.prompt, {"name": "Ada"}).unwrap()
    assert to_dict(request) == {
        "model": "openai/gpt-4o",
        "temperature": 0,
        "parallel_tool_calls": False,
        "response_format": {"type": "json_schema", "json_schema": {"name": "n", "description": "{{kept}}"}},
        "messages": [{"role": "user", "content": "Greet Ada."}, {"role": "another", "content": "Ada"}],
    }
    assert chat_request(prompt, {"name": "Ada"}, model="a/b").unwrap().model == "a/b"
    with LocalOrq() as server, OrqCore("local", server_url=server.url) as core:
        sent = chat_request(stored(model="openai/gpt-4o", messages=[{"role": "user", "content": "Hi"}]), {}).unwrap()
        assert "Hi" in str(router_chat_completions_create(core, sent).unwrap().text)
        with Orq("local", server_url=server.url) as client:
            assert "Hi" in str(client.router.chat.completions.create(**to_dict(sent)).text)


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"model": "a/b"}, "no messages"),
        ({"model": "a/b", "messages": []}, "no messages"),
        ({"messages": [{"role": "user", "content": "Hi"}]}, "no model. Pass model="),
        ({"model": "a/b", "messages": [{"role": "user", "content": "{{x}} {{y}}"}]}, "value: 'x', 'y'"),
    ],
)
def test_a_prompt_that_makes_no_chat(fields: Any, told: str) -> None:
    found = chat_request(stored(**fields), {})
    assert isinstance(found, Err)
    assert isinstance(found.error, ConfigurationError)
    assert told in str(found.error)


@pytest.mark.parametrize(
    ("prompt", "variables", "told"),
    [
        ("Greet {{name}}.", {}, "prompt must be a stored prompt, not str"),
        (None, {}, "prompt must be a stored prompt, not NoneType"),
        (Cached(stored(model="a/b"), 0.0), {}, "not Cached. Pass its value"),
        (Ok(stored(model="a/b")), {}, "not Ok. Pass its value"),
        (stored(model="a/b", messages=[{"role": "user", "content": "{{x}}"}]), None, "variables must be a dict"),
        (stored(model="a/b", messages=[{"role": "user", "content": "{{x}}"}]), ["x"], "a dict of .* not list"),
    ],
)
def test_arguments_of_a_wrong_kind_are_named(prompt: Any, variables: Any, told: str) -> None:
    found = chat_request(prompt, variables)
    assert isinstance(found, Err)
    assert isinstance(found.error, ConfigurationError)
    assert re.search(told, str(found.error))


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
