"""Test that the API key is only on the wire.

It is not in reprs, messages, logs, tracebacks or pickles.
"""

from __future__ import annotations

import asyncio
import copy
import functools
import logging
import pickle
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx
import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, Request, RequestOptions
from orq._engine.effects import Send
from orq._engine.flow import call
from orq._headers import Headers
from orq._secrets import KeyFunction, Secret, Unusable, as_key, as_secret, check_key
from orq.errors import ConfigurationError, OrqError
from tests.engine._steps import OPERATIONS, REQUESTS, RETRIEVE, World, answer, plan
from tests.support.events import DONE_EVENT, sse
from tests.support.samples import KEY, RETRIEVED

CONVERSATION_ID = "conv_01"
BAD_KEY = "sk-orq-but-broken\n"
PARTS = (KEY, KEY[7:], BAD_KEY.strip())


def told(error: BaseException) -> str:
    """Return all that a crash reporter would show, locals of every frame included."""
    shown = [repr(error), str(error), repr(getattr(error, "__dict__", {}))]
    for frame, _ in traceback.walk_tb(error.__traceback__):
        for name, value in frame.f_locals.items():
            with suppress(AttributeError):  # the repr of a half-made object may fail
                shown.append(f"{name} = {value!r}")
    shown += [told(other) for other in (error.__cause__, error.__context__) if other is not None]
    return "\n".join(shown)


def check_nothing_shows(error: BaseException, log: str = "") -> None:
    shown = told(error) + log
    for part in PARTS:
        assert part not in shown
    for protocol in (2, pickle.HIGHEST_PROTOCOL):
        pickled = pickle.dumps(error, protocol)
        assert not any(part.encode() in pickled for part in PARTS)
    copied = copy.deepcopy(error)
    assert not any(part in told(copied) for part in PARTS)


# --- the type --------------------------------------------------------------------------------------------------------


def test_secret_is_only_shown_by_reveal():
    secret = Secret(KEY)
    assert secret.reveal() == KEY
    assert secret.bearer().reveal() == f"Bearer {KEY}"
    for shown in (repr(secret), str(secret), f"{secret}", f"{[secret]}", repr(secret.bearer())):
        assert KEY not in shown
    assert repr(secret) == "Secret('**********')"
    assert not hasattr(secret, "__dict__")
    assert pickle.loads(pickle.dumps(secret)).reveal() == KEY


def test_as_secret_wraps_text_and_keeps_nothing_else():
    assert isinstance(as_secret(KEY), Secret)
    assert as_secret(None) is None
    for wrong in (KEY.encode(), [KEY], {KEY: KEY}, print):
        sealed = as_secret(wrong)
        assert isinstance(sealed, Unusable)
        assert KEY not in repr(sealed)
        assert as_secret(sealed) is sealed


def test_as_key_wraps_a_function_and_its_result():
    function = as_key(functools.partial(str, KEY))
    assert isinstance(function, KeyFunction)
    assert KEY not in f"{function!r}{function()!r}"
    assert function().reveal() == KEY
    assert as_key(function) is function


@pytest.mark.parametrize(("value", "kind"), [(KEY, "str"), (5, "int"), (as_secret(5), "int"), (as_key([KEY]), "list")])
def test_check_key_refuses_other_objects_by_their_class(value: Any, kind: str):
    with pytest.raises(ConfigurationError) as caught:
        check_key(value)
    assert caught.value.message == f"api_key must be text, or a function that returns text, not {kind}"


class KeyOfClass:
    """A callable whose class raises."""

    def __getattr__(self, name: str) -> Any:
        raise OSError(name)

    def __call__(self) -> str:
        return KEY


def test_a_function_is_shown_by_its_name():
    assert repr(as_key(Later.__await__)) == "KeyFunction(Later.__await__)"
    assert repr(as_key(KeyOfClass())) == "KeyFunction(KeyOfClass)"
    assert repr(as_key(functools.partial(str, KEY))) == "KeyFunction(partial)"


class Later:
    """An awaitable that cannot be closed."""

    def __await__(self) -> Any:
        yield
        return KEY


def test_an_awaited_key_is_sealed_and_can_be_closed():
    async def key() -> str:
        return KEY

    assert asyncio.run(awaited(as_key(key)())).reveal() == KEY
    coroutine = key()
    as_key(lambda: coroutine)().close()
    assert coroutine.cr_frame is None
    as_key(Later)().close()


async def awaited(value: Any) -> Any:
    return await value


@pytest.mark.parametrize("make", [OrqCore, AsyncOrqCore, Orq, AsyncOrq])
def test_no_repr_holds_the_key(make: Any):
    client = make(KEY, headers={"x-other-key": KEY})
    core = getattr(client, "core", client)
    assert KEY not in f"{client!r}{client}{core!r}{core._settings!r}{core._settings.headers!r}"


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_no_effect_shows_the_key(operation: Any):
    world = World(answer(500), answer(500), answer(500))
    planned = plan(operation)
    world.play(call(planned))
    assert world.asked(Send)[0].request.headers["authorization"] == f"Bearer {KEY}"
    assert KEY not in f"{planned!r}{world.effects!r}"


def test_a_request_hides_its_headers():
    request = Request(method="GET", url="https://x", headers=Headers({"Authorization": KEY, "x-team": KEY}))
    assert KEY not in f"{request!r}{request.with_headers({'y': KEY})!r}"
    assert "x-team" in repr(request)


# --- constructors ----------------------------------------------------------------------------------------------------

WRONG: list[dict[str, Any]] = [
    {"timeout": 0},
    {"server_url": "nowhere"},
    {"retries": 3},
    {"headers": {"x": "a\nb"}},
    {"headers": 5},
    {"proxy": 5},
    {"verify": "ca.pem"},
    {"max_body": 0},
    {"middleware": [object()]},
    {"http_client": 5},
    {"idle_timeout": -1},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: next(iter(wrong)))
@pytest.mark.parametrize("make", [OrqCore, AsyncOrqCore, Orq, AsyncOrq])
def test_a_constructor_that_raises(make: Any, wrong: dict[str, Any]):
    with pytest.raises(ConfigurationError) as caught:
        make(KEY, **wrong)
    check_nothing_shows(caught.value)


@pytest.mark.parametrize("make", [OrqCore, AsyncOrqCore, Orq, AsyncOrq])
def test_a_constructor_that_raises_because_of_the_key(make: Any):
    with pytest.raises(ConfigurationError) as caught:
        make(BAD_KEY)
    check_nothing_shows(caught.value)
    with pytest.raises(ConfigurationError) as caught:
        make(api_key=f"  {KEY}")
    check_nothing_shows(caught.value)


# --- calls -----------------------------------------------------------------------------------------------------------


class Throwing:
    """A middleware that throws at one of its two places."""

    def __init__(self, where: str) -> None:
        self.where = where

    def before(self, request: Request, call: Any) -> Request:
        assert self.where != "before", "thrown"
        return request

    def after(self, outcome: Any, call: Any) -> Any:
        assert self.where != "after", "thrown"
        return outcome


def throw(error: BaseException) -> Callable[..., Any]:
    def handler(request: httpx.Request) -> httpx.Response:
        raise error

    return handler


def respond(status: int, **given: Any) -> Callable[..., Any]:
    return lambda request: httpx.Response(status, **given)


def echo(status: int) -> Callable[..., Any]:
    """Answer with what was sent, the key included."""
    return lambda request: httpx.Response(status, json={"message": f"bad token {request.headers['authorization']}"})


FAULTS: list[tuple[str, Callable[..., Any], dict[str, Any]]] = [
    ("refused", throw(httpx.ConnectError("refused")), {}),
    ("timeout", throw(httpx.ReadTimeout("slow")), {}),
    ("lost", throw(httpx.RemoteProtocolError("lost")), {}),
    ("bug", throw(ZeroDivisionError("hook")), {}),
    ("401", echo(401), {}),
    ("500", echo(500), {}),
    ("302", respond(302, headers={"location": "https://other.example"}), {}),
    ("not JSON", respond(200, content=b"<html>"), {}),
    ("mismatch", respond(200, json=[]), {}),
    ("before", respond(200), {"middleware": [Throwing("before")]}),
    ("after", respond(200), {"middleware": [Throwing("after")]}),
    ("server", respond(200), {"options": RequestOptions(server_url="http://service.example")}),
    ("input", respond(200), {"input": {"conversation_id": 5}}),
    ("bad key", respond(200), {"api_key": lambda: BAD_KEY}),
    ("key callback, then lost", throw(httpx.ReadError("lost")), {"api_key": lambda: KEY}),
    ("key callback, then after", respond(200), {"api_key": lambda: KEY, "middleware": [Throwing("after")]}),
]
faults = pytest.mark.parametrize(
    ("handler", "given"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS]
)


@faults
def test_a_call_that_fails(handler: Any, given: dict[str, Any], caplog: pytest.LogCaptureFixture):
    options, request = given.get("options"), given.get("input") or {"conversation_id": CONVERSATION_ID}
    core = {name: value for name, value in given.items() if name not in ("options", "input")}
    caplog.set_level(logging.DEBUG)
    with httpx.Client(transport=httpx.MockTransport(handler)) as client:
        orq = Orq(**{"api_key": KEY, **core}, http_client=client, retries=None)
        with pytest.raises(OrqError) as caught:
            orq.conversations.retrieve(**request, options=options)
    check_nothing_shows(caught.value, caplog.text)


@faults
def test_an_awaited_call_that_fails(handler: Any, given: dict[str, Any], caplog: pytest.LogCaptureFixture):
    options, request = given.get("options"), given.get("input") or {"conversation_id": CONVERSATION_ID}
    core = {name: value for name, value in given.items() if name not in ("options", "input")}
    caplog.set_level(logging.DEBUG)

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as client:
            orq = AsyncOrq(**{"api_key": KEY, **core}, http_client=client, retries=None)
            await orq.conversations.retrieve(**request, options=options)

    with pytest.raises(OrqError) as caught:
        asyncio.run(run())
    check_nothing_shows(caught.value, caplog.text)


@pytest.mark.parametrize("body", [b"", b"data: {oops\n\n", sse({"type": "response.failed"})])
def test_a_stream_that_breaks(body: bytes, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    handler = respond(200, content=body, headers={"content-type": "text/event-stream"})
    with httpx.Client(transport=httpx.MockTransport(handler)) as client:
        stream = Orq(KEY, http_client=client).conversations.create_conversation_response(
            **REQUESTS["conversations_create_conversation_response"]
        )
        with pytest.raises(OrqError) as caught:
            stream.collect()
    check_nothing_shows(caught.value, caplog.text)


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
def test_an_interrupt_has_no_frames_that_hold_the_key(interrupt: type[BaseException]):
    with httpx.Client(transport=httpx.MockTransport(throw(interrupt()))) as client:
        orq = Orq(KEY, http_client=client)
        with pytest.raises(interrupt) as caught:
            orq.conversations.retrieve(conversation_id=CONVERSATION_ID)
    assert not any(part in told(caught.value) for part in PARTS)


def test_a_call_that_succeeds_logs_no_key(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    handler = respond(200, json=RETRIEVED, headers={"x-echo": KEY, "x-request-id": "r-1"})
    with httpx.Client(transport=httpx.MockTransport(handler)) as client:
        Orq(KEY, http_client=client).conversations.retrieve(conversation_id=CONVERSATION_ID)
    assert "r-1" in caplog.text
    assert KEY not in caplog.text
    assert RETRIEVE.name in caplog.text


def test_a_stream_that_succeeds_logs_no_key(caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    handler = respond(200, content=sse(DONE_EVENT), headers={"content-type": "text/event-stream"})
    with httpx.Client(transport=httpx.MockTransport(handler)) as client:
        stream = Orq(KEY, http_client=client).internal.create_conversation_response(
            **REQUESTS["conversations_create_conversation_response"]
        )
        stream.collect()
    assert KEY not in caplog.text + repr(stream)


# --- half-made objects -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("cls", [OrqCore, AsyncOrqCore, Orq, AsyncOrq])
def test_half_made_object_has_a_repr(cls: Any):
    assert cls.__name__ in repr(cls.__new__(cls))
