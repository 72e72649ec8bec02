"""Test that keys, headers, proxies and servers stay hidden in errors.

Frames, causes and pickles do not show them either.
"""

from __future__ import annotations

import asyncio
import functools
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import msgspec
import pytest

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore, RequestOptions
from orq.errors import CallbackError, ConfigurationError, OrqError
from tests.support.ids import steady
from tests.support.leaks import leaking
from tests.support.samples import KEY, RETRIEVED

pytestmark = pytest.mark.once

OTHER = "k" * 12
PROXY = f"http://user:{KEY}@proxy.example:8080"
CLASSES = pytest.mark.parametrize("make", [Orq, AsyncOrq, OrqCore, AsyncOrqCore])

GIVEN: dict[str, Callable[[Any], Any]] = {
    "a key as bytes": lambda make: make(KEY.encode()),
    "a key as a bytearray": lambda make: make(bytearray(KEY.encode())),
    "a key in a list": lambda make: make([KEY]),
    "a key in a dict": lambda make: make({"api_key": KEY}),
    "headers as pairs": lambda make: make(OTHER, headers=[("x-api-key", KEY)]),
    "headers as text": lambda make: make(OTHER, headers=f"x-api-key: {KEY}"),
    "headers as bytes": lambda make: make(OTHER, headers=f"x-api-key: {KEY}".encode()),
    "a header's value as bytes": lambda make: make(OTHER, headers={"x-api-key": KEY.encode()}),
    "a header's name as bytes": lambda make: make(OTHER, headers={b"x-api-key": KEY}),
    "a header's line as its name": lambda make: make(OTHER, headers={f"x-api-key: {KEY}": ""}),
    "a proxy that is none": lambda make: make(OTHER, proxy=PROXY.replace("http", "ftp")),
    "a proxy as bytes": lambda make: make(OTHER, proxy=PROXY.encode()),
    "a proxy, and a wrong limit": lambda make: make(OTHER, proxy=PROXY, timeout=-1),
    "a password in server_url": lambda make: make(OTHER, server_url=f"https://user:{KEY}@orq.test"),
    "a password in server_url, and a wrong verify": lambda make: make(
        OTHER, server_url=f"https://user:{KEY}@orq.test", verify=7
    ),
    "server_url as bytes": lambda make: make(OTHER, server_url=f"https://user:{KEY}@orq.test".encode()),
    "a client that is none": lambda make: make(KEY, http_client=5),
    "with_options: a key as bytes": lambda make: make(OTHER).with_options(api_key=KEY.encode()),
    "with_options: headers as pairs": lambda make: make(OTHER).with_options(headers=[("x-api-key", KEY)]),
    "with_options: a password in server_url": lambda make: make(OTHER).with_options(
        server_url=f"https://user:{KEY}@orq.test"
    ),
    "options: headers as pairs": lambda make: RequestOptions(headers=[("x-api-key", KEY)]),  # type: ignore[arg-type]
    "options: a value as bytes": lambda make: RequestOptions(headers={"x-api-key": KEY.encode()}),  # type: ignore[dict-item]
    "options: headers, and a wrong limit": lambda make: RequestOptions(headers={"x-api-key": KEY}, timeout=-1),
    "options: a password in server_url": lambda make: RequestOptions(server_url=f"https://user:{KEY}@orq.test"),
}


@CLASSES
@pytest.mark.parametrize("given", GIVEN)
def test_wrong_values_are_refused_and_not_shown(given: str, make: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        GIVEN[given](make)
    assert leaking(caught.value, [], KEY) == []


@CLASSES
@pytest.mark.parametrize(
    "given", [(KEY, {"nothing": 1}), (KEY, {"api_key": KEY}), (None, {"bearer": KEY}), (KEY, {"environment": "live"})]
)
def test_wrong_keywords_beside_a_key(given: tuple[Any, dict[str, Any]], make: Any) -> None:
    with pytest.raises((TypeError, OrqError)) as caught:
        make(given[0], **given[1])
    assert leaking(caught.value, [], KEY) == []


@CLASSES
def test_no_repr_shows_secrets(make: Any) -> None:
    client = make(functools.partial(str, KEY), proxy=PROXY, headers={"x-api-key": KEY})
    core = getattr(client, "core", client)
    assert KEY not in f"{client!r}{core!r}{core._settings!r}"


class Wrong:
    """A middleware that does something wrong with a request, of which it keeps no variable."""

    def __init__(self, how: str) -> None:
        self.how = how

    def before(self, request: Any, call: Any) -> Any:
        return WRONG[self.how](request)

    def after(self, outcome: Any, call: Any) -> Any:
        return outcome


def throw(error: BaseException) -> Any:
    raise error


class Holding(Exception):
    """Refers to a request, as exceptions of HTTP clients do."""

    def __init__(self, request: Any) -> None:
        super().__init__("no")
        self.request, self.fields = request, dict(request.headers)


def changed(request: Any, **fields: Any) -> Any:
    return msgspec.structs.replace(request, **fields)


WRONG: dict[str, Callable[[Any], Any]] = {
    "returns True": lambda request: True,
    "returns the key": lambda request: request.headers["authorization"],
    "returns a dict": lambda request: {"headers": dict(request.headers)},
    "returns headers as pairs": lambda request: changed(request, headers=list(request.headers.items())),
    "returns a value as bytes": lambda request: changed(
        request, headers={"authorization": request.headers["authorization"].encode()}
    ),
    "returns the key as a name": lambda request: changed(request, headers={request.headers["authorization"]: "x"}),
    "returns a wrong URL": lambda request: changed(request, url=f"ftp://{request.headers['authorization']}"),
    "returns a URL as bytes": lambda request: changed(request, url=b"https://x", headers=dict(request.headers)),
    "throws the key": lambda request: throw(ValueError(request.headers["authorization"])),
    "throws the request": lambda request: throw(ValueError(request)),
    "throws the headers": lambda request: throw(ValueError(dict(request.headers))),
    "throws what holds the request": lambda request: throw(Holding(request)),
    "throws an error of ours": lambda request: throw(OrqError(f"bad {request.headers['authorization']}")),
    "is interrupted": lambda request: throw(KeyboardInterrupt()),
    "ends the program": lambda request: throw(SystemExit()),
}


def call(key: Any, awaited: bool, **settings: Any) -> BaseException:
    """Make a call that fails; return what it raises."""
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=RETRIEVED))

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport) as http:
            await AsyncOrq(key, http_client=http, **settings).conversations.retrieve(conversation_id="conv_01")

    with pytest.raises(BaseException) as caught:
        if awaited:
            asyncio.run(run())
        else:
            with httpx.Client(transport=transport) as http:
                Orq(key, http_client=http, **settings).conversations.retrieve(conversation_id="conv_01")
    return caught.value


def get_key() -> str:
    return KEY


async def get_key_later() -> str:
    return KEY


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("how", WRONG)
def test_a_failing_middleware_shows_no_secret(how: str, awaited: bool, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    for key in (KEY, get_key, *([get_key_later] if awaited else [])):
        error = call(key, awaited, middleware=[Wrong(how)])
        assert leaking(error, [caplog.text], KEY) == []
        assert isinstance(error, (OrqError, KeyboardInterrupt, SystemExit))
        if isinstance(error, CallbackError):
            assert str(pickle.loads(pickle.dumps(error))) == str(error)


def as_bytes() -> Any:
    return KEY.encode()


def as_list() -> Any:
    return [KEY]


def telling() -> str:
    raise ValueError(f"the vault does not know {KEY}")


@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("key", [as_bytes, as_list, telling, functools.partial(int, KEY)], ids=steady)
def test_a_key_callback_that_fails(key: Any, awaited: bool) -> None:
    error = call(key, awaited)
    assert isinstance(error, (CallbackError, ConfigurationError))
    assert leaking(error, [], KEY) == []


def test_a_cause_without_a_key_is_kept() -> None:
    thrown = LookupError("no such vault: /etc/keys/production")
    error = call(lambda: throw(thrown), awaited=False)
    assert error.__cause__ is thrown
    assert str(thrown) == "no such vault: /etc/keys/production"
    assert thrown.__traceback__ is not None
    assert thrown.__traceback__.tb_frame.f_globals["__name__"] == __name__, "it begins in the caller's code"
