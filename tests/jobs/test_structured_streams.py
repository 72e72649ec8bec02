"""Test `parse_stream`: the text as it arrives, partial values, and the value at the end."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from typing import Annotated, Any

import msgspec
import pytest
from hypothesis import given, settings, strategies as st

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq._partial_json import PartialJson, partial_json
from orq.answer_errors import IncompleteAnswerError, InvalidAnswerError
from orq.errors import ConfigurationError, RateLimitError, StreamTruncatedError
from orq.funcs import (
    deployments_invoke,
    deployments_stream,
    responses_create,
    router_chat_completions_create,
    router_responses_create,
)
from orq.local import LocalOrq
from orq.structured import parse, parse_stream
from orq.testing import CUT, text_events

CHAT: Any = {"model": "openai/gpt-4o", "messages": [{"role": "user", "content": "Count"}]}
RESPONSE: Any = {"model": "openai/gpt-4o", "input": "Count"}
INVOKE: Any = {"key": "support", "messages": CHAT["messages"]}


class Person(msgspec.Struct):
    name: str
    age: int
    tags: list[str] = []


PERSON = Person("Al", 42, ["a\n"])
JSON = json.dumps(msgspec.to_builtins(PERSON))


@pytest.fixture(scope="module")
def server() -> Iterator[LocalOrq]:
    with LocalOrq(seed={"deployments": [{"key": "support"}]}) as running:
        yield running


@pytest.fixture(scope="module")
def core(server: LocalOrq) -> Iterator[OrqCore]:
    with OrqCore("local", server_url=server.url, retries=None) as made:
        yield made


def grows(part: Any, whole: Any) -> bool:
    """Tell whether data may become other data by going on alone."""
    if isinstance(whole, str):
        return isinstance(part, str) and whole.startswith(part)
    if isinstance(whole, list):
        return isinstance(part, list) and len(part) <= len(whole) and all(map(grows, part, whole))
    if isinstance(whole, dict):
        if not isinstance(part, dict) or list(part) != list(whole)[: len(part)]:
            return False
        return all(grows(part[name], whole[name]) for name in part)
    return type(part) is type(whole) and part == whole


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(VALUES, st.booleans(), st.data())
def test_partial_values_only_grow(value: Any, ascii_only: bool, data: st.DataObject) -> None:  # S22
    whole = {"value": value}
    text = json.dumps(whole, ensure_ascii=ascii_only)
    assert partial_json(text) == whole
    cut = data.draw(st.integers(0, len(text)))
    part = partial_json(text[:cut])
    assert part is None if cut == 0 else grows(part, whole)


@settings(max_examples=100, deadline=None)
@given(VALUES, st.booleans(), st.data())
def test_reading_on_is_reading_anew(value: Any, ascii_only: bool, data: st.DataObject) -> None:
    text, reader = json.dumps({"value": value}, ensure_ascii=ascii_only), PartialJson()
    cuts = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    for cut in cuts:  # if the text is shorter than before, it is another text
        assert reader.read(text[:cut]) == partial_json(text[:cut])


LONG = [{"text": "a\\n\N{SNOWMAN}" * 10_000}, {"items": [{"number": number, "ok": True} for number in range(3000)]}]


@pytest.mark.parametrize("value", LONG, ids=["a text", "many parts"])
def test_read_text_is_not_parsed_again(value: Any) -> None:
    """Reading all of it anew for each piece takes ten times as long."""
    text, reader = json.dumps(value), PartialJson()
    begun = time.process_time()
    for cut in range(50, len(text), 50):
        reader.read(text[:cut])
    assert reader.read(text) == value
    assert time.process_time() - begun < 3


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ('{"age": 4', {}),
        ('{"age": 42,', {"age": 42}),
        ('{"age": 4.', {}),
        ('{"name": "A', {"name": "A"}),
        ('{"name": "A\\', {"name": "A"}),
        ('{"name": "A\\u00', {"name": "A"}),
        ('{"name": "A\\ud83d', {"name": "A"}),
        ('{"name": "A\\ud83d\\ude00', {"name": "A\N{GRINNING FACE}"}),
        ('{"ok": tru', {}),
        ('{"ok": null', {"ok": None}),
        ('{"na', {}),
        ('{"name":', {}),
        ('[{"a": [1, 2', [{"a": [1]}]),
        ("", None),
        ("Sure", None),
    ],
)
def test_unfinished_values_are_left_out(text: str, part: Any) -> None:  # S22
    assert partial_json(text) == part


@pytest.mark.parametrize("function", [router_chat_completions_create, responses_create, router_responses_create])
def test_the_value_comes_at_the_end(core: OrqCore, server: LocalOrq, function: Any) -> None:  # S22, S23
    request = CHAT if function is router_chat_completions_create else RESPONSE
    with parse_stream(function, core, request, into=list[Person]).unwrap() as stream:
        assert stream.partial() is None
        shown, text = [], ""
        for piece in stream.text():
            text += piece
            shown.append(stream.partial())
        parsed = stream.parsed()
        assert stream.parsed() is stream.result().unwrap() is parsed
    assert parsed.strict
    assert [(one.name, one.age) for one in parsed.value] == [(one["name"], one["age"]) for one in shown[-1]]
    assert json.loads(text) == {"value": shown[-1]}
    assert all(part is None or grows(part, shown[-1]) for part in shown)
    assert parsed.answer.usage is not None or function is router_chat_completions_create


def test_a_deployment_streams_its_own_format(core: OrqCore, server: LocalOrq) -> None:
    events = text_events(deployments_stream, f"```json\n{JSON}\n```")
    server.on(deployments_stream).stream(events)
    with parse_stream(deployments_stream, core, INVOKE, into=Person).unwrap() as stream:
        assert "".join(stream.text()).startswith("```json")
        assert stream.partial() == msgspec.to_builtins(PERSON)
        parsed = stream.parsed()
    assert (parsed.value, parsed.strict) == (PERSON, False)


def test_a_stream_that_is_cut_has_no_value(core: OrqCore, server: LocalOrq) -> None:  # C12
    events = text_events(router_chat_completions_create, JSON)[:1]
    server.on(router_chat_completions_create, stream=True).stream([*events, CUT])
    with parse_stream(router_chat_completions_create, core, CHAT, into=Person).unwrap() as stream:
        assert isinstance(stream.result().error, StreamTruncatedError)
        assert stream.partial() is None or grows(stream.partial(), msgspec.to_builtins(PERSON))


def test_the_end_is_judged_as_a_whole_answer_is(core: OrqCore, server: LocalOrq) -> None:  # S23
    with parse_stream(
        router_chat_completions_create, core, {**CHAT, "max_tokens": 1}, into=list[Person]
    ).unwrap() as stream:
        assert isinstance(stream.result().error, IncompleteAnswerError)
    many = Annotated[list[int], msgspec.Meta(min_length=40)]
    with parse_stream(responses_create, core, {**RESPONSE, "max_output_tokens": 16}, into=many).unwrap() as stream:
        error = stream.result().error
        assert isinstance(error, IncompleteAnswerError)
        assert error.answer.status == "incomplete"
    server.on(router_chat_completions_create, stream=True).stream(text_events(router_chat_completions_create, "no"))
    with (
        parse_stream(router_chat_completions_create, core, CHAT, into=Person).unwrap() as stream,
        pytest.raises(InvalidAnswerError),
    ):
        stream.parsed()


def test_impossible_streams_are_refused_and_errors_unchanged(core: OrqCore, server: LocalOrq) -> None:
    with pytest.raises(ConfigurationError, match="function must be one"):
        parse_stream(deployments_invoke, core, INVOKE, into=Person)
    with pytest.raises(ConfigurationError, match="function must be one"):
        parse(deployments_stream, core, INVOKE, into=Person)
    server.on(router_chat_completions_create, stream=True).fail(429)
    assert isinstance(parse_stream(router_chat_completions_create, core, CHAT, into=Person).error, RateLimitError)


def test_the_methods_stream_too(server: LocalOrq) -> None:
    with (
        Orq("local", server_url=server.url) as client,
        client.responses.parse_stream(**RESPONSE, into=Person) as stream,
    ):
        assert isinstance(stream.parsed().value, Person)
        server.on(deployments_stream).stream(text_events(deployments_stream, JSON))
        with client.deployments.parse_stream(**INVOKE, into=Person) as own:
            assert own.parsed().value == PERSON

    async def main() -> None:
        async with (
            AsyncOrq("local", server_url=server.url) as client,
            await client.router.chat.completions.parse_stream(**CHAT, into=list[Person]) as stream,
        ):
            assert (await stream.parsed()).value
            server.on(deployments_stream).stream(text_events(deployments_stream, JSON))
            async with await client.deployments.parse_stream(**INVOKE, into=Person) as own:
                assert (await own.parsed()).value == PERSON

    asyncio.run(main())


def test_an_async_stream_is_the_same(server: LocalOrq) -> None:
    async def main() -> None:
        async with AsyncOrqCore("local", server_url=server.url) as core:
            found = await parse_stream(router_chat_completions_create, core, CHAT, into=Person)
            async with found.unwrap() as stream:
                text = "".join([piece async for piece in stream.text()])
                assert stream.partial() == json.loads(text)
                assert (await stream.parsed()) is (await stream.parsed())
                assert isinstance((await stream.parsed()).value, Person)
            found = await parse_stream(router_chat_completions_create, core, CHAT, into=Person)
            async with found.unwrap() as stream:
                assert (await stream.result()).ok

    asyncio.run(main())
