"""Read by type checkers, never run: what streams collect to; see `results.py` for the marks."""

# pyright: strict

from typing import Any

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, AsyncTextStream, Orq, OrqCore, TextStream
from orq.funcs import deployments_stream, responses_create, router_chat_completions_create, router_completions_create
from orq.models import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    DeploymentResponse,
    ResponseResource,
)
from orq.params import ChatMessageParam

MESSAGES: list[ChatMessageParam] = [{"role": "user", "content": "Hello!"}]


def by_class(client: Orq) -> None:
    chat = client.router.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(chat, TextStream[ChatCompletionChunk, ChatCompletion])
    for event in chat:
        assert_type(event, ChatCompletionChunk)
    assert_type(chat.partial(), ChatCompletion)
    whole = chat.collect()
    assert_type(whole, ChatCompletion)
    MESSAGES.append(whole.choices[0].message)
    print(whole.events)  # expect: mypy, pyright, ty, pyrefly
    assert_type(client.deployments.stream(key="k").collect(), DeploymentResponse)
    assert_type(client.responses.create(model="m", input="i", stream=True).collect(), ResponseResource)
    assert_type(client.router.responses.create(model="m", input="i", stream=True).collect(), ResponseResource)
    assert_type(client.router.completions.create(model="m", prompt="p", stream=True).collect(), Completion)


def by_function(core: OrqCore) -> None:
    chat = router_chat_completions_create(core, {"model": "m", "messages": MESSAGES}, stream=True).unwrap()
    assert_type(chat.collect(), ChatCompletion)
    assert_type(chat.partial().choices[0].message.content, str | None)
    assert_type(deployments_stream(core, {"key": "k"}).unwrap().collect(), DeploymentResponse)
    assert_type(responses_create(core, {"model": "m", "input": "i"}, stream=True).unwrap().collect(), ResponseResource)


async def awaited(client: AsyncOrq, core: AsyncOrqCore) -> None:
    chat = await client.router.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    assert_type(chat, AsyncTextStream[ChatCompletionChunk, ChatCompletion])
    assert_type(await chat.collect(), ChatCompletion)
    assert_type(chat.partial(), ChatCompletion)
    print(chat.collect().text)  # expect: mypy, pyright, ty, pyrefly
    result = await router_completions_create(core, {"model": "m", "prompt": "p"}, stream=True)
    assert_type(await result.unwrap().collect(), Completion)


def made_for_a_test(chunks: list[ChatCompletionChunk]) -> TextStream[ChatCompletionChunk, ChatCompletion]:
    stream = TextStream.from_events(chunks)
    assert_type(stream, TextStream[ChatCompletionChunk, Any])
    return stream
