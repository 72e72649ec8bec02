"""Send usual requests over connections of aiohttp, without its session.

The session merges headers, follows redirects, and asks traces, cookies and middleware. Its requests and answers serve
every use of HTTP. That takes 30 us of a call, and has nothing to do for usual requests of ours. A session still sends
whatever is not usual, and whatever a tool may want to see.
"""

from __future__ import annotations

import math
from types import FunctionType
from typing import Any

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from ..middleware import Request
from .aiohttp_connector import LONGEST_LINE, UNLIMITED, OrqRequest
from .aiohttp_exchange import Exchange
from .request_head import WITH_BODIES, framed, request_head

_WITH_BODIES = (*WITH_BODIES, "DELETE")
"""aiohttp counts DELETE, too."""
_NOT_USUAL = frozenset("?#@")


class Origin:
    """The server of requests. `request` is the one that aiohttp connects for."""

    __slots__ = ("host", "is_usual", "key", "request", "url")

    def __init__(self, text: str, session: aiohttp.ClientSession, ssl: Any) -> None:
        self.url: Any = URL(text, encoded=text.isascii())
        usual_scheme = self.url.scheme in ("http", "https")
        self.is_usual = usual_scheme and bool(self.url.raw_host) and _NOT_USUAL.isdisjoint(text)
        self.request: Any = None
        if self.is_usual:
            self.request = OrqRequest("GET", self.url, ssl=ssl, loop=session._loop, session=session)
            self.key = self.request.connection_key
            self.host = self.request.headers["host"].encode()


class Target:
    """What a connector wants to know of a request."""

    __slots__ = ("connection_key", "exchange", "origin", "proxy")

    def __init__(self, origin: Origin, exchange: Exchange) -> None:
        self.origin, self.exchange = origin, exchange
        self.connection_key, self.proxy = origin.key, None

    def __getattr__(self, name: str) -> Any:
        return getattr(self.origin.request, name)


class Answer:
    """The answer to a request, with the parts of aiohttp's `ClientResponse` that an exchange uses."""

    __slots__ = ("closed", "connection", "content", "headers", "raw_headers", "status")

    def __init__(self, connection: Any, message: Any, content: Any) -> None:
        self.connection, self.content, self.closed = connection, content, False
        self.status, self.headers, self.raw_headers = message.code, message.headers, message.raw_headers
        content.on_eof(self._leave)

    def _leave(self) -> None:
        """Give the connection back at the end of the body. It is closed if the request was not sent to its end."""
        if self.closed or self.connection.protocol.upgraded:
            return
        transport = self.connection.transport
        if transport is not None and transport.get_write_buffer_size():
            self.close()
        else:
            self.closed = True
            self.connection.release()

    def close(self) -> None:
        """Close the connection, unless it was given back."""
        if not self.closed:
            self.closed = True
            self.connection.close()


def head_of(origin: Origin, asked: Request) -> bytes | None:
    """Return the bytes of a request before its body; None if a session must make it."""
    url, method = asked.url, asked.method.upper()
    path = url.find("/", 8)
    if path < 0 or "#" in url or not url.isascii() or not method.isascii():
        return None
    headers = framed(method, origin.host, asked.headers.encoded(), asked.body, _WITH_BODIES)
    return None if headers is None else request_head(method.encode(), url[path:].encode(), headers)


async def send(session: aiohttp.ClientSession, origin: Origin, exchange: Exchange, data: bytes) -> Answer:
    """Send a request, and wait for the headers of the answer."""
    connector: Any = session.connector
    connection: Any = None
    try:
        connection = await connector.connect(Target(origin, exchange), [], UNLIMITED)
        protocol = connection.protocol
        protocol.set_response_params(
            read_until_eof=True,
            auto_decompress=False,
            timeout_ceil_threshold=math.inf,
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
        )
        transport = protocol.transport
        if transport is None or transport.is_closing():
            raise aiohttp.ClientConnectionResetError("The connection is closed.")
        transport.write(data)
        while True:
            message, content = await protocol.read()
            if message.code == 101 or not 100 <= message.code < 200:
                return Answer(connection, message, content)
    except BaseException as error:
        if connection is not None:
            connection.close()
        if isinstance(error, HttpProcessingError):
            info, code = origin.request.request_info, error.code
            raise aiohttp.ClientResponseError(
                info, (), status=code, message=error.message, headers=error.headers
            ) from error
        if isinstance(error, OSError) and not isinstance(error, aiohttp.ClientError):
            raise aiohttp.ClientOSError(*error.args) from error
        raise


def may_send(session: aiohttp.ClientSession) -> bool:
    """Tell whether `send` may do what a session would do: no tool watches it.

    Tools watch by traces, which they add in `ClientSession.__init__`, or they replace a function.
    """
    return (
        _KNOWN
        and [getattr(aiohttp.ClientSession, name) for name in _FUNCTIONS] == _OWN
        and not (session.closed or session.trace_configs)
    )


_FUNCTIONS = ("_request", "request", "__init__")
_KNOWN = tuple(map(int, aiohttp.__version__.split(".")[:2])) in ((3, 12), (3, 13), (3, 14))
"""Whether this version of aiohttp is known to have the functions that `send` calls. They are not documented."""


def _own(name: str) -> Any:
    """Return a function of a session, if it is aiohttp's own now."""
    found = getattr(aiohttp.ClientSession, name)
    is_own = type(found) is FunctionType and found.__globals__.get("__name__") == "aiohttp.client"
    return found if is_own and found.__code__.co_name == name else None


_OWN = [_own(name) for name in _FUNCTIONS]
