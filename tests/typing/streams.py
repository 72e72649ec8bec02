"""Cases for type checkers: streams and their events.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Err, Ok, Orq, OrqCore, Unrecognized
from orq.errors import OrqError
from orq.funcs import conversations_create_conversation_response
from orq.models import (
    ConversationUserMessage,
    CreateConversationResponseRequest,
    PartDeltaEvent,
    ResponseDoneEventData,
    TextPart,
)

request = CreateConversationResponseRequest(
    conversation_id="conv_01",
    message=ConversationUserMessage(role="user", parts=[TextPart(text="Hello!")]),
    model="openai/gpt-4o",
)


def by_class(client: Orq) -> None:
    stream = client.internal.create_conversation_response(
        conversation_id="conv_01",
        message={"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
        model="openai/gpt-4o",
    )
    for event in stream:
        print(event.data)
        if isinstance(event, PartDeltaEvent):
            assert_type(event.data.part_id, str)
            print(event.data.delt)  # expect: mypy, pyright, ty, pyrefly
            if isinstance(event.data.delta, TextPart):
                assert_type(event.data.delta.text, str)
            delta = event.data.delta
            print(delta.kind)
            if not isinstance(delta, Unrecognized) and delta.kind == "text":
                assert_type(delta.text, str)
        elif not isinstance(event, Unrecognized) and event.type == "response.done":
            assert_type(event.data, ResponseDoneEventData)
    for text in stream.text():
        assert_type(text, str)
    assert_type(stream.collect().text, str)
    print(stream.collect().txt)  # expect: mypy, pyright, ty, pyrefly


def by_function(core: OrqCore) -> None:
    match conversations_create_conversation_response(core, request):
        case Ok(stream):
            for result in stream.results():
                match result:
                    case Ok(PartDeltaEvent(data=data)) if isinstance(data.delta, TextPart):
                        assert_type(data.delta.text, str)
                    case Err(error):
                        assert_type(error, OrqError)
                    case _:
                        pass
        case Err(failure):
            assert_type(failure, OrqError)


async def awaited(core: AsyncOrqCore, client: AsyncOrq) -> None:
    result = await conversations_create_conversation_response(core, request)
    if result.ok:
        async for event in result.value:
            if isinstance(event, PartDeltaEvent):
                assert_type(event.data.part_id, str)
        for event in result.value:  # expect: mypy, pyright, ty, pyrefly
            pass
    stream = await client.conversations.create_conversation_response(
        conversation_id="conv_01",
        message={"role": "user", "parts": [{"kind": "text", "text": "Hello!"}]},
        model="openai/gpt-4o",
    )
    async for text in stream.text():
        assert_type(text, str)
    assert_type((await stream.collect()).text, str)
    print(stream.collect().text)  # expect: mypy, pyright, ty, pyrefly
