"""Test common mistakes of users: the error says what to do, and nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import pytest

import orq
from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions
from orq.errors import ConfigurationError, OrqError, RequestValidationError, ResponseValidationError
from orq.funcs import conversations_retrieve, router_responses_create
from orq.middleware import CallInfo, Middleware, Request
from orq.models import Conversation
from tests.faults._ask import KEY, REQUESTS, RETRIEVED
from tests.faults._server import Server, answer

RESPONSES: Any = {"model": "m", "input": "Hello!"}


class Tagged(Middleware):
    def before(self, request: Request, call: CallInfo) -> Request:
        return request.with_headers({"x-tag": 5})  # type: ignore[dict-item]


async def late_key() -> str:
    return KEY


def given_header(name: str) -> Callable[[OrqCore], Any]:
    return lambda core: conversations_retrieve(core, REQUESTS["retrieve"], options=RequestOptions(headers={name: "5"}))


MISUSES: list[tuple[str, Callable[[OrqCore], Any], dict[str, Any], str]] = [
    ("a type that is none", lambda core: core.request("GET", "/v2/x", into=5), {}, "into must be a type"),
    ("a method that is none", lambda core: core.request("FOO BAR", "/v2/x"), {}, "method must be the name"),
    ("no method", lambda core: core.request(None, "/v2/x"), {}, "method must be the name"),  # type: ignore[arg-type]
    ("a path that is none", lambda core: core.request("GET", "/v2\nx"), {}, "path must start with"),
    ("no flag", lambda core: router_responses_create(core, RESPONSES, stream="yes"), {}, "stream must be True or"),
    ("a flag inside", lambda core: router_responses_create(core, {**RESPONSES, "stream": True}), {}, "beside the req"),
    (
        "a header of no text",
        lambda core: conversations_retrieve(core, REQUESTS["retrieve"]),
        {"middleware": [Tagged()]},
        "x-tag",
    ),
    (
        "an async key",
        lambda core: conversations_retrieve(core, REQUESTS["retrieve"]),
        {"api_key": late_key},
        "AsyncOrqCore",
    ),
]


@pytest.mark.parametrize(("call", "given", "words"), [row[1:] for row in MISUSES], ids=[row[0] for row in MISUSES])
def test_a_call_that_cannot_be_made(call: Callable[[OrqCore], Any], given: dict[str, Any], words: str) -> None:
    with Server(answer(200, RETRIEVED)) as server:
        with OrqCore(**{"api_key": KEY, "server_url": server.url, **given}) as core:
            result = call(core)
        assert isinstance(result.error, OrqError)
        assert words in str(result.error)
        assert server.requests == []


def test_a_flag_that_is_none_awaited() -> None:
    async def main() -> None:
        async with AsyncOrqCore(KEY, server_url="http://127.0.0.1:1") as core:
            result = await router_responses_create(core, RESPONSES, stream="yes")  # type: ignore[call-overload]
            assert isinstance(result.error, RequestValidationError)
            assert result.error.field == "stream"

    anyio.run(main)


@pytest.mark.parametrize("name", ["content-length", "Transfer-Encoding"])
def test_a_header_that_follows_from_the_body(name: str) -> None:
    with OrqCore(KEY) as core, pytest.raises(ConfigurationError, match="follows from the body"):
        given_header(name)(core)


@pytest.mark.parametrize("name", ["strict", "allow_plain_http"])
def test_a_flag_given_as_text_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} must be True or False"):
        OrqCore(KEY, **{name: "false"})


@pytest.mark.parametrize(("client", "wrong", "right"), [(Orq, "aclose", "close"), (AsyncOrq, "close", "aclose")])
def test_sync_close_of_an_async_core_and_vice_versa(client: Any, wrong: str, right: str) -> None:
    with pytest.raises(AttributeError, match=rf"no '{wrong}'. It is closed by {right}\(\)"):
        getattr(client(KEY), wrong)


@pytest.mark.parametrize("data", [object(), "\ud800", {1: object()}, b"\xff", float("nan"), {(1, 2): 3}, 2**80])
def test_from_wire_of_anything(data: Any) -> None:
    with pytest.raises(ResponseValidationError):
        orq.from_wire(Conversation, data)
