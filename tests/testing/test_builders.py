"""Test each builder of events and answers with every operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

import orq.funcs
from orq import OrqCore
from orq._engine.operation import Empty, Events, Json
from orq.funcs import responses_create
from orq.models import ResponseResource
from orq.testing import (
    MockOrq,
    ScriptError,
    answer,
    chat_chunks,
    events,
    failed_reply,
    text_events,
    text_reply,
    tool_use,
)
from tests.support.operations import operation_named

pytestmark = [pytest.mark.once, pytest.mark.filterwarnings("ignore:.* is deprecated by the service:DeprecationWarning")]

TEXT = "Hello to you,  said \n the owl 🦉. "


NAMES: list[str] = sorted(orq.funcs.__all__)  # type: ignore[attr-defined]
STREAMS = {
    name: found
    for name in NAMES
    for found in (operation_named(name).streamed, operation_named(name).answer)
    if isinstance(found, Events)
}
OF_TEXT = [name for name, stream in STREAMS.items() if stream.stream != "events"]


def read(name: str, made: list[Any]) -> Any:
    """Script events for a function, and read them as a program would; return the stream, read to its end."""
    mock, either = MockOrq(), operation_named(name).streamed is not None
    mock.on(getattr(orq.funcs, name), **({"stream": True} if either else {})).stream(made)
    request = msgspec.json.decode(msgspec.json.encode(_request(name)))
    with mock.http_client as http, OrqCore("test", http_client=http) as core:
        found = getattr(orq.funcs, name)(core, request, **({"stream": True} if either else {}))
        with found.unwrap() as stream:
            return stream, (list(stream) if stream.__class__.__name__ == "Stream" else stream.collect())


def _request(name: str) -> Any:
    from orq.local.examples import example

    return example(operation_named(name).request, required_only=True)


def test_there_are_streams_with_text() -> None:
    assert len(OF_TEXT) >= 7


@pytest.mark.parametrize("name", OF_TEXT)
@pytest.mark.parametrize("text", [TEXT, "", "one"], ids=["words", "nothing", "a word"])
def test_text_events_have_the_text_and_are_complete(name: str, text: str) -> None:
    stream, whole = read(name, text_events(getattr(orq.funcs, name), text))
    assert (whole.output_text if isinstance(whole, ResponseResource) else whole.text) == text
    assert stream.complete is True
    assert stream.response.problems == ()


def test_the_last_event_of_a_response_has_the_text() -> None:
    assert text_events(responses_create, TEXT)[-1].response.output_text == TEXT  # type: ignore[union-attr]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in OF_TEXT])
def test_text_events_are_refused_where_there_is_no_text(name: str) -> None:
    with pytest.raises(ScriptError, match=f"{name} has no stream of text"):
        text_events(getattr(orq.funcs, name), TEXT)


BUILDERS: dict[str, Callable[[], list[Any]]] = {
    "text_reply": lambda: text_reply("hi", reasoning="so"),
    "failed_reply": lambda: failed_reply("no", text="hi"),
    "tool_use": lambda: tool_use("look", {"at": 1}),
    "chat_chunks": lambda: chat_chunks("hi"),
}
OF_REPLIES = ("text_reply", "failed_reply", "tool_use")


@pytest.mark.parametrize("builder", BUILDERS)
@pytest.mark.parametrize("name", STREAMS)
def test_events_of_another_stream_are_refused_when_the_script_is_written(name: str, builder: str) -> None:
    fits = STREAMS[name].stream == "reply" if builder in OF_REPLIES else name == "router_chat_completions_create"
    script = MockOrq().on(getattr(orq.funcs, name), **({"stream": True} if operation_named(name).streamed else {}))
    if fits:
        script.stream(BUILDERS[builder]())
    else:
        with pytest.raises(ScriptError, match=rf"^{name} must be .*, not \w+\. Use \w*events\({name}"):
            script.stream(BUILDERS[builder]())


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("other", STREAMS)
def test_text_events_and_events_of_each_stream_fit_no_stream_of_another_type(name: str, other: str) -> None:
    flag = {"stream": True} if operation_named(other).streamed else {}
    made = events(getattr(orq.funcs, other), **flag)
    flag = {"stream": True} if operation_named(name).streamed else {}
    script = MockOrq().on(getattr(orq.funcs, name), **flag)
    if STREAMS[name].type == STREAMS[other].type:
        script.stream(made)
    else:
        with pytest.raises(ScriptError):
            script.stream(made)


@pytest.mark.parametrize("name", STREAMS)
def test_events_make_a_whole_stream(name: str) -> None:
    flag = {"stream": True} if operation_named(name).streamed else {}
    stream, _ = read(name, events(getattr(orq.funcs, name), **flag))
    assert stream.complete is True


def test_answers_of_another_type_are_refused_when_the_script_is_written() -> None:
    """Of every operation in turn, the answer of the next one that answers with another type."""
    typed = [name for name in NAMES if isinstance(operation_named(name).answer, Json)]
    refused = 0
    for name, other in zip(typed, [*typed[1:], typed[0]], strict=True):
        value = answer(getattr(orq.funcs, other))
        if not isinstance(value, msgspec.Struct):
            continue
        due = operation_named(name).answer.type  # type: ignore[union-attr]
        if due == operation_named(other).answer.type:  # type: ignore[union-attr]
            MockOrq().on(getattr(orq.funcs, name)).answer(value)
        elif isinstance(due, type) and issubclass(due, msgspec.Struct) and not isinstance(value, due):
            with pytest.raises(ScriptError, match=rf"^{name} must be .*, not"):
                MockOrq().on(getattr(orq.funcs, name)).answer(value)
            refused += 1
    assert refused > 100


def test_every_answer_can_be_made_and_scripted() -> None:
    for name in NAMES:
        found = operation_named(name).answer
        if isinstance(found, (Json, Empty)):
            MockOrq().on(getattr(orq.funcs, name)).answer(answer(getattr(orq.funcs, name)))


def test_plain_data_is_sent_unchanged() -> None:
    MockOrq().on(responses_create, stream=True).stream([{"type": "response.of_the_future"}])  # type: ignore[list-item]
