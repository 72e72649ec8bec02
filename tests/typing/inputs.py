"""Cases for type checkers: what requests take, and how mistakes in them are reported.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from collections.abc import Sequence

from typing_extensions import assert_type

import orq
from orq import Orq, OrqCore, Stream, TextStream, from_wire, to_dict
from orq.funcs import knowledge_create
from orq.models import ChatCompletion, ChatCompletionChunk, Knowledge, ParseChunkingResponse, UserMessage
from orq.params import ChatMessageParam


def texts(client: Orq, several: Sequence[str]) -> None:
    client.datasets.list(limit=5)
    client.router.rerank.create(model="m", query="q", documents=["a", "b"])
    client.router.rerank.create(model="m", query="q", documents=("a", "b"))
    client.router.rerank.create(model="m", query="q", documents=several)
    client.router.rerank.create(model="m", query="q", documents="a")  # expect: mypy, pyright, ty, pyrefly


def messages(client: Orq, answer: ChatCompletion) -> None:
    history: list[ChatMessageParam] = [{"role": "user", "content": "Hello!"}, UserMessage(content="Hello!")]
    history.append(answer.choices[0].message)
    history.append({"role": "user", "contents": "Hello!"})  # expect: mypy, pyright, ty, pyrefly
    history.append({"role": "usr", "content": "Hello!"})  # expect: mypy, pyright, ty, pyrefly
    history.append("Hello!")  # expect: mypy, pyright, ty, pyrefly
    client.router.chat.completions.create(model="m", messages="Hello!")  # expect: mypy, pyright, ty, pyrefly
    client.router.chat.completions.create(model="m", messages=[{"role": "user", "content": 5}])  # expect: mypy, pyright, ty, pyrefly


def whole_or_stream(client: Orq, flag: bool) -> None:
    given: list[ChatMessageParam] = [{"role": "user", "content": "Hello!"}]
    either = client.router.chat.completions.create(model="m", messages=given, stream=flag)
    assert_type(either, ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion])
    print(either.choices)  # expect: mypy, pyright, ty, pyrefly
    client.router.chat.completions.create(model="m", messages=given, stream="yes")  # expect: mypy, pyright, ty, pyrefly


def bodies(client: Orq, core: OrqCore) -> None:
    base = client.knowledge.create(type="internal", key="k", embedding_model="m", path="p")
    assert_type(base, Knowledge)
    client.knowledge.create(type="internal", key="k", path="p")  # expect: mypy, pyright, ty, pyrefly
    client.knowledge.create(type="intern", key="k", embedding_model="m", path="p")  # expect: mypy, pyright, ty, pyrefly
    client.knowledge.create(type="internal", key="k", embeding_model="m", path="p")  # expect: mypy, pyright, ty, pyrefly
    client.knowledge.create(body={"type": "internal", "key": "k", "embedding_model": "m", "path": "p"})
    assert_type(client.chunking.parse(strategy="token", text="t", chunk_size=5), ParseChunkingResponse)
    client.chunking.parse(strategy="token", text="t", chunk_sise=5)  # expect: mypy, pyright, ty, pyrefly
    client.chunking.parse(strategy="tokens", text="t")  # expect: mypy, pyright, ty, pyrefly
    knowledge_create(core, {"type": "internal", "key": "k", "embedding_model": "m", "path": "p"})
    knowledge_create(core, {"type": "internal", "key": "k", "embedding_modle": "m"})  # expect: mypy, pyright, ty, pyrefly


def converted(answer: ChatCompletion, answers: list[ChatCompletion], chunks: list[ChatCompletionChunk]) -> None:
    assert_type(from_wire(ChatCompletion, b"{}"), ChatCompletion)
    assert_type(from_wire(list[ChatCompletion], b"[]"), list[ChatCompletion])
    print(from_wire(int | str, b"1").real_part)  # expect: mypy, pyright, ty, pyrefly
    print(to_dict(answer)["id"], to_dict(answers)[0]["id"])
    to_dict(answers)["id"]  # expect: mypy, pyright, ty, pyrefly
    assert_type(Stream.from_events(chunks), Stream[ChatCompletionChunk])


def modules() -> None:
    print(orq.errors.RateLimitError, orq.models.UserMessage, orq.funcs.agents_list, orq.pagination.items)
    print(orq.errors.RateLimitErr)  # expect: mypy, pyright, ty, pyrefly
    print(orq.error)  # expect: mypy, pyright, ty, pyrefly


def truth(core: OrqCore) -> None:
    result = knowledge_create(core, {"type": "internal", "key": "k", "embedding_model": "m", "path": "p"})
    if not result:
        print(result.error.message)
        print(result.ok_)  # expect: mypy, pyright, ty, pyrefly
        return
    assert_type(result.value, Knowledge)
