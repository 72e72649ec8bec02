"""Cases for type checkers: scripted answers must fit their types.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from typing_extensions import assert_type

from orq.funcs import (
    conversations_create_conversation_response,
    conversations_delete,
    conversations_retrieve,
    responses_create,
    router_chat_completions_create,
)
from orq.models import ChatCompletion, ChatCompletionChunk, Conversation, ConversationWithMessages
from orq.replies import ReplyStream
from orq.testing import CUT, KEEP_ALIVE, LocalOrq, MockOrq, Pause, Script, answer, chat_chunks, events, example
from orq.testing import text_events, text_reply
from orq.texts import TextStream


def scripts(server: LocalOrq, mock: MockOrq) -> None:
    assert_type(server.on(conversations_retrieve), Script[ConversationWithMessages])
    assert_type(mock.on(conversations_create_conversation_response), Script[ReplyStream])
    assert_type(mock.on(router_chat_completions_create), Script[ChatCompletion])
    assert_type(mock.on(router_chat_completions_create, stream=True), Script[TextStream[ChatCompletionChunk, ChatCompletion]])
    assert_type(server.on(conversations_delete), Script[None])
    server.on(print)  # expect: mypy, pyright, ty, pyrefly
    server.on(conversations_retrieve, stream=True)  # expect: mypy, pyright, ty, pyrefly


def answers(server: LocalOrq) -> None:
    server.on(conversations_retrieve).answer(display_name="Try-out").fail(429).raw(b"").drop()
    server.on(conversations_retrieve).answer(answer(conversations_retrieve, display_name="Try-out"))
    server.on(conversations_retrieve).answer(3)  # expect: mypy, pyright, ty, pyrefly
    server.on(conversations_retrieve).stream([])  # expect: mypy, pyright, ty, pyrefly
    server.on(conversations_create_conversation_response).stream([*text_reply("Hello!"), KEEP_ALIVE, CUT, Pause(0.1)])
    server.on(router_chat_completions_create, stream=True).stream(chat_chunks("Hello!"), cut_after=1)
    chat = server.on(router_chat_completions_create, stream=True)
    chat.stream(text_events(router_chat_completions_create, "Hello!"), cut_after=1)
    chat.stream(events(router_chat_completions_create, stream=True))
    chat.stream([*text_events(router_chat_completions_create, "Hello!"), KEEP_ALIVE, CUT])
    server.on(responses_create, stream=True).stream(text_events(responses_create, "Hello!"))
    server.on(responses_create, stream=True).stream(chat_chunks("Hello!"))  # expect: mypy, pyright, ty, pyrefly


def builders() -> None:
    assert_type(answer(conversations_retrieve, display_name="Try-out"), ConversationWithMessages)
    assert_type(example(Conversation, id="conv_01"), Conversation)
    assert_type(events(router_chat_completions_create, stream=True), list[ChatCompletionChunk])
    for event in events(conversations_create_conversation_response):
        print(event.typ)  # expect: mypy, pyright, ty, pyrefly
    assert_type(text_events(router_chat_completions_create, "Hello!"), list[ChatCompletionChunk])
    for event in text_events(conversations_create_conversation_response, "Hello!"):
        print(event.typ)  # expect: mypy, pyright, ty, pyrefly
    text_events(conversations_retrieve, "Hello!")  # expect: mypy, pyright, ty, pyrefly
    events(conversations_retrieve)  # expect: mypy, pyright, ty, pyrefly
