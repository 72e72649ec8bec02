"""Make one call in every mode (sync or async, function or class), and check its outcome.

`ask` makes a call, reads the stream if there is one, and then makes a second call over the same client, which has one
connection: it works only if the first call gave that back. `check_error` holds what is true of any of our errors.
"""

from __future__ import annotations

import copy
import gc
import json
import logging
import pickle
import re
import traceback
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio

import orq
from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions, RetryConfig, Timeout
from orq.errors import CallbackError, ConnectionFailedError, OrqError, StreamFailedError
from orq.funcs import (
    conversations_create,
    conversations_create_conversation_response,
    conversations_delete,
    conversations_retrieve,
    router_audio_speech_create,
    router_images_edits_create,
)
from tests.support.events import DONE_EVENT, SENTINEL, STARTED_EVENT, delta_block, event_block, sse
from tests.support.extras import has
from tests.support.samples import CONVERSATION, KEY, REPLY_REQUEST

FAST = RetryConfig(initial_interval=0.001, max_interval=0.002)
"""The default of three attempts, without their pauses."""


@dataclass(frozen=True)
class Mode:
    """One way of calling: `backend` is None for sync code."""

    backend: str | None
    facade: bool
    transport: str = "httpx"

    def __str__(self) -> str:
        over = "" if self.transport == "httpx" else f"-{self.transport}"
        return f"{self.backend or 'sync'}-{'facade' if self.facade else 'function'}{over}"


SYNC, SYNC_FACADE = Mode(None, False), Mode(None, True)
ASYNC, ASYNC_FACADE, TRIO = Mode("asyncio", False), Mode("asyncio", True), Mode("trio", False)
MODES = [SYNC, SYNC_FACADE, ASYNC, ASYNC_FACADE, TRIO]
OVER_AIOHTTP = [Mode("asyncio", False, "aiohttp")] if has("aiohttp") else []


CREATED = json.dumps(CONVERSATION).encode()
RETRIEVED = json.dumps({**CONVERSATION, "messages": []}).encode()

REQUESTS: dict[str, dict[str, Any]] = {
    "retrieve": {"conversation_id": "conv_01"},
    "create": {"project_id": "proj_01"},
    "upload": {"project_id": "proj_01", "display_name": "x" * 6_000_000},
    "delete": {"conversation_id": "conv_01"},
    "stream": REPLY_REQUEST,
    "download": {"input": "Hello!", "model": "openai/tts-1", "voice": "alloy"},
    "form": {"model": "openai/gpt-image-1", "prompt": "a cat", "image": b"\x89PNG..."},
}
FUNCTIONS: dict[str, Any] = {
    "retrieve": conversations_retrieve,
    "create": conversations_create,
    "upload": conversations_create,
    "delete": conversations_delete,
    "stream": conversations_create_conversation_response,
    "download": router_audio_speech_create,
    "form": router_images_edits_create,
}
METHODS = {"stream": "create_conversation_response", "upload": "create"}
OPERATIONS = {
    "retrieve": ("conversations_retrieve", "GET", "/v2/conversations/{conversation_id}"),
    "create": ("conversations_create", "POST", "/v2/conversations"),
    "upload": ("conversations_create", "POST", "/v2/conversations"),
    "delete": ("conversations_delete", "DELETE", "/v2/conversations/{conversation_id}"),
    "stream": (
        "conversations_create_conversation_response",
        "POST",
        "/v2/conversations/{conversation_id}/responses",
    ),
    "download": ("router_audio_speech_create", "POST", "/v2/router/audio/speech"),
    "form": ("router_images_edits_create", "POST", "/v2/router/images/edits"),
}


STARTED = sse(STARTED_EVENT)
DELTAS = [delta_block("Hel"), delta_block("lo!")]
DONE = sse(DONE_EVENT)
FAILED = event_block("response.failed", error="the model is gone", code=503)
STREAM = [STARTED, *DELTAS, DONE, SENTINEL]


@dataclass
class Got:
    """What a call came to."""

    value: Any = None
    error: BaseException | None = None
    events: list[Any] = field(default_factory=list)
    complete: bool | None = None
    response: Any = None
    after: Any = None
    """The result of the second call, if one was made."""


def ask(
    mode: Mode,
    url: str,
    what: str,
    *,
    options: RequestOptions | None = None,
    then: bool = False,
    core: type[OrqCore] = OrqCore,
    **settings: Any,
) -> Got:
    """Make one call, read its answer to the end, and, if `then`, make a second one over the same client.

    `core` is the class to call a function with in sync code.
    """
    settings = {
        "server_url": url,
        "timeout": Timeout(connect=5.0, read=5.0, write=5.0, pool=0.3),
        "max_connections": 1,
        "retries": FAST,
        "transport": mode.transport,
    } | settings
    if mode.backend is None:
        return _ask(mode, what, options, then, core, settings)
    return anyio.run(_ask_async, mode, what, options, then, settings, backend=mode.backend)


def _ask(
    mode: Mode,
    what: str,
    options: RequestOptions | None,
    then: bool,
    core: type[OrqCore],
    settings: dict[str, Any],
) -> Got:
    got = Got()
    with (Orq if mode.facade else core)(KEY, **settings) as client:
        try:
            if mode.facade:
                got.value = getattr(client.conversations, METHODS.get(what, what))(**REQUESTS[what], options=options)
            else:
                result = FUNCTIONS[what](client, REQUESTS[what], options=options)
                got.value = result.unwrap() if result.ok else None
                got.response = result.response if result.ok else None
                got.error = None if result.ok else result.error
            if isinstance(got.value, orq.Stream):
                with got.value as stream:
                    if mode.facade:
                        for one in stream:
                            got.events.append(one)
                    else:
                        for result in stream.results():
                            assert got.error is None, "a result came after an Err"
                            got.events.append(result.value) if result.ok else None
                            got.error = None if result.ok else result.error
                got.complete = stream.complete
        except Exception as error:
            got.error = error
            got.complete = getattr(got.value, "complete", None)
        if then:
            got.after = conversations_retrieve(client.core if mode.facade else client, REQUESTS["retrieve"])
    return got


async def _ask_async(
    mode: Mode, what: str, options: RequestOptions | None, then: bool, settings: dict[str, Any]
) -> Got:
    got = Got()
    async with (AsyncOrq if mode.facade else AsyncOrqCore)(KEY, **settings) as client:
        try:
            if mode.facade:
                method = getattr(client.conversations, METHODS.get(what, what))
                got.value = await method(**REQUESTS[what], options=options)
            else:
                result = await FUNCTIONS[what](client, REQUESTS[what], options=options)
                got.value = result.unwrap() if result.ok else None
                got.response = result.response if result.ok else None
                got.error = None if result.ok else result.error
            if isinstance(got.value, orq.AsyncStream):
                async with got.value as stream:
                    if mode.facade:
                        async for one in stream:
                            got.events.append(one)
                    else:
                        async for result in stream.results():
                            assert got.error is None, "a result came after an Err"
                            got.events.append(result.value) if result.ok else None
                            got.error = None if result.ok else result.error
                got.complete = stream.complete
        except Exception as error:
            got.error = error
            got.complete = getattr(got.value, "complete", None)
        if then:
            core = client.core if mode.facade else client
            got.after = await conversations_retrieve(core, REQUESTS["retrieve"])
    return got


class Listener(logging.Handler):
    """Keeps every line that any logger writes, as text."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.names: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.names.add(record.name.partition(".")[0])
        self.lines.append(f"{record.name}: {self.format(record)} {record.args!r}")


@contextmanager
def listening() -> Iterator[Listener]:
    """Log everything at DEBUG, as a program that looks for a bug would."""
    listener, root = Listener(), logging.getLogger()
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    try:
        yield listener
    finally:
        root.removeHandler(listener)
        root.setLevel(level)


def check_error(error: BaseException | None, what: str, kind: type[OrqError], **fields: Any) -> None:
    """Assert class and fields of an error, and what holds for all: it is ours, it pickles, it keeps the key to itself.

    Strings among `fields` need only be contained in the field; `said` is looked for in `str(error)`.
    """
    # A failed stream may also have the class of a status code.
    of_kind = isinstance(error, kind) if kind is StreamFailedError else type(error) is kind
    assert of_kind, f"{error!r}"
    said = fields.pop("said", "")
    assert said in str(error), str(error)
    if isinstance(error, ConnectionFailedError):
        wrong = re.findall(r"<\w+\(| at 0x|https?://[^\s/]+/(?!api\b)\S|(?<!ProxyError): 400\b", str(error))
        assert not wrong, "the repr of an object, an address, a URL, or a status that the server did not send"
    for name, expected in fields.items():
        found = getattr(error, name)
        assert expected in found if isinstance(expected, str) and expected else found == expected, (name, found)
    assert (error.operation, error.method, error.path) == OPERATIONS[what]
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.__dict__.keys() == error.__dict__.keys()
        assert all(same(twin.__dict__[name], value) for name, value in error.__dict__.items())
    check_secrecy(error)


def same(one: Any, other: Any) -> bool:
    return one == other or (one != one and other != other)


def check_secrecy(error: BaseException) -> None:
    """Assert that neither the error nor anything that hangs on it shows the key."""
    places = list(_places(error))
    assert not [place for place, text in places if KEY in text]
    shown: BaseException | None = error
    while shown is not None:
        assert isinstance(shown, OrqError), f"foreign: {shown!r}"
        if isinstance(shown, CallbackError):  # its cause is an exception of the caller
            break
        shown = shown.__cause__ or (None if shown.__suppress_context__ else shown.__context__)
    held = [type(thing).__name__ for thing in _held(error) if KEY in repr(thing)]
    assert not held, held


def _places(error: BaseException) -> Iterator[tuple[str, str]]:
    for one in _chain(error):
        name = type(one).__name__
        yield f"str of {name}", str(one)
        yield f"repr of {name}", repr(one)
        yield f"args of {name}", repr(one.args)
        yield f"fields of {name}", repr(one.__dict__)
        shown = traceback.TracebackException.from_exception(one, capture_locals=True)
        yield f"traceback of {name}", "".join(shown.format())
        if isinstance(one, OrqError):
            for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
                yield f"pickle of {name}", pickle.dumps(one, protocol).decode("latin-1")
            yield f"headers of {name}", repr(dict(getattr(one, "headers", {})))


def _chain(error: BaseException) -> list[BaseException]:
    """Return the error with all its causes and contexts, also those that a traceback would not show."""
    found: list[BaseException] = []
    left: list[BaseException | None] = [error]
    while left:
        one = left.pop()
        if one is not None and one not in found:
            found.append(one)
            left += [one.__cause__, one.__context__]
    return found


_NOT_DATA = (type, types.ModuleType, types.FunctionType, types.MethodType, types.TracebackType, types.FrameType)


def _held(error: BaseException) -> list[Any]:
    """Return every text that an error refers to, however far down; not through its traceback, which is no data."""
    seen: dict[int, Any] = {}
    left: list[Any] = [error]
    while left:
        thing = left.pop()
        if id(thing) in seen or isinstance(thing, _NOT_DATA):
            continue
        seen[id(thing)] = thing
        left += gc.get_referents(thing)
    return [thing for thing in seen.values() if isinstance(thing, (str, bytes, bytearray))]
