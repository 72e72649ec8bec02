"""Test that impossible scripts are refused in the test, with a hint."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import orq.testing as kit
from orq import Orq
from orq.funcs import (
    conversations_create_conversation_response as respond,
    conversations_delete,
    conversations_retrieve,
    deployments_invoke,
    responses_create,
    router_audio_speech_create as speak,
    router_chat_completions_create as chat,
)
from orq.models import Conversation, ConversationWithMessages
from orq.testing import MockOrq, ScriptError

ANSWER = kit.answer(conversations_retrieve)
ON: Any = MockOrq().on  # not typed here: the type checkers report most of these; see tests/typing/testing.py


def wrong(value: Any) -> Callable[[], Any]:
    return lambda: ON(conversations_retrieve).answer(value)


@pytest.mark.parametrize(
    ("misuse", "says"),
    [
        (lambda: ON(print), "print is not a function of orq.funcs"),
        (lambda: ON("conversations_retrieve"), "'conversations_retrieve' is not a function of orq.funcs. Did you mean"),
        (lambda: ON(Orq("k").conversations.retrieve), "Did you mean conversations_retrieve?"),
        (lambda: ON(conversations_retrieve, stream=True), "takes no `stream`"),
        (lambda: ON(conversations_retrieve, times=0), "times 1 or more"),
        (lambda: ON(conversations_retrieve, delay=-1), "delay must be 0 or more"),
        (lambda: ON(conversations_retrieve).answer(display_nam="x"), "display_nam is not a field. Did you mean"),
        (lambda: ON(responses_create).answer(output_text="x"), "output_text is read from other fields. Set 'output'"),
        (lambda: ON(deployments_invoke).answer(text="x"), "text is read from other fields. Set 'choices' instead."),
        (lambda: ON(conversations_retrieve).answer(display_name=3), "display_name must be text, not int"),
        (lambda: ON(conversations_retrieve).answer(messages=[{"id": 3}]), "messages[0].id must be text"),
        (lambda: ON(conversations_retrieve).answer(ANSWER, id="x"), "not both"),
        (wrong({"kind": "conversation"}), "is missing"),
        (wrong(3), "conversations_retrieve"),
        (wrong(object()), "object cannot be sent"),
        (wrong(None), "conversations_retrieve"),
        (
            lambda: ON(conversations_retrieve).stream([]),
            "answer of conversations_retrieve is not a stream. Script it with answer(...)",
        ),
        (lambda: ON(chat).stream([]), "with answer(...), or use on(..., stream=True)"),
        (lambda: ON(conversations_retrieve).fail(200), "a status from 300 to 599, not 200"),
        (lambda: ON(conversations_delete).answer(3), "its answer is empty"),
        (lambda: ON(respond).answer(text="x"), "Script it with stream([...])"),
        (lambda: ON(speak).answer(), "Script it with raw("),
        (
            lambda: ON(respond).stream(kit.text_reply("a"), cut_after=9),
            "cut_after of conversations_create_conversation_response is 9, but there are 4 events",
        ),
        (lambda: ON(respond).stream([{"type": "part.delta", "data": 3}]), "conversations_create_conversation_response"),
        (lambda: ON(respond).stream(["text"]), "conversations_create_conversation_response"),
        (
            lambda: kit.answer(respond),
            "answer of conversations_create_conversation_response is not a value with fields",
        ),  # type: ignore[arg-type, unused-ignore]
        (lambda: kit.events(chat), "Pass stream=True."),  # type: ignore[arg-type, unused-ignore]
        (lambda: kit.example(Conversation, nam="x"), "Conversation is not valid. nam is not a field"),
        (lambda: kit.example(list[Conversation], id="x"), "Pass the whole value"),
    ],
)
def test_impossible_scripts_are_refused(misuse: Callable[[], Any], says: str) -> None:
    with pytest.raises(ScriptError) as caught:
        misuse()
    assert says in str(caught.value)


def test_examples_are_of_their_types() -> None:
    assert isinstance(kit.answer(conversations_retrieve, display_name="x"), ConversationWithMessages)
    assert kit.answer(conversations_delete) is None
    assert kit.example(Conversation, id="conv_7").id == "conv_7"
    assert kit.events(respond)[-1].type == "response.done"  # type: ignore[union-attr]
    assert kit.events(chat, stream=True)


def test_valid_scripts_are_accepted() -> None:
    assert [type(event).__name__ for event in kit.text_reply("")] == ["ResponseStartedEvent", "ResponseDoneEvent"]
    pieces = [event.data.delta.text for event in kit.text_reply("  a b\n c ")[1:-2]]  # type: ignore[union-attr]
    assert "".join(pieces) == "  a b\n c "
