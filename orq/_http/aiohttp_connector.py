"""The adapted connector and request of aiohttp, without `ClientSession._request`.

The session merges headers, follows redirects and asks traces, cookies and middleware, which takes 15 us of a call and
finds nothing to do for requests of ours. It still sends whatever a tool may want to see.
"""

from __future__ import annotations

import asyncio
import math
from contextvars import ContextVar
from functools import partial
from types import FunctionType
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict
from yarl import URL

from .aiohttp_exchange import Exchange

NOT_ADDED = ("accept", "accept-encoding", "content-type", "user-agent")
"""Headers that aiohttp must not add."""
_SKIPPED: CIMultiDict[None] = CIMultiDict((name, None) for name in NOT_ADDED)
LONGEST_LINE = 64 * 1024
UNLIMITED = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None, sock_read=None)

current: ContextVar[list[Exchange]] = ContextVar("orq_aiohttp_exchange")
"""The exchange of the request that a session makes, until the answer arrives. The event loop keeps a context as long as
a connection."""


class _Protocol(ResponseHandler):
    def resume_reading(self, *given: Any, **named: Any) -> None:
        """Resume after a pause. aiohttp calls this after each piece of a body, mostly without a pause."""
        if getattr(self, "_reading_paused", True):
            super().resume_reading(*given, **named)


class OrqRequest(aiohttp.ClientRequest):
    """A request that knows its exchange.

    aiohttp would sort and copy the names of headers that it must not add, for each request.
    """

    exchange: Exchange | None = None

    def update_auto_headers(self, skip_auto_headers: Any) -> None:
        self._skip_auto_headers = _SKIPPED


class Connector(aiohttp.TCPConnector):
    """Tells each exchange how far its request got, and skips a kept connection that has unread bytes."""

    def __init__(self, loop: asyncio.AbstractEventLoop, **settings: Any) -> None:
        super().__init__(timeout_ceil_threshold=math.inf, **settings)
        factory: Any = partial(_Protocol, loop=loop)
        self._factory = factory

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        if (exchange := req.exchange) is None:
            (exchange,) = current.get()
            req.exchange = exchange
        while True:
            exchange.is_new = False
            connection: Any = await super().connect(req, traces, timeout)
            if exchange.is_new or not (exchange.flight.fresh or connection.protocol.should_close):
                exchange.write(connection)
                return connection
            connection.close()

    async def _create_connection(self, req: Any, traces: Any, timeout: Any) -> Any:
        exchange = req.exchange
        exchange.is_new = True
        exchange.enter("connect", exchange.timeout.connect)
        return await super()._create_connection(req, traces, timeout)


async def send(
    session: Any, exchange: Exchange, method: str, url: URL, headers: dict[str, str], body: Any, ssl: Any
) -> Any:
    """Do what `ClientSession._request` does for a request that needs nothing special."""
    request = OrqRequest(method, url, headers=headers, data=body, ssl=ssl, loop=exchange.loop, session=session)
    request.exchange = exchange
    try:
        connection = await session.connector.connect(request, [], UNLIMITED)
        try:
            connection.protocol.set_response_params(
                skip_payload=request.method == "HEAD",
                read_until_eof=True,
                auto_decompress=False,
                timeout_ceil_threshold=math.inf,
                max_line_size=LONGEST_LINE,
                max_field_size=LONGEST_LINE,
            )
            response = await request.send(connection)
            try:
                await response.start(connection)
            except BaseException:
                response.close()
                raise
        except BaseException:
            connection.close()
            raise
    except aiohttp.ClientError:
        raise
    except OSError as error:
        raise aiohttp.ClientOSError(*error.args) from error
    return response


def may_send(session: aiohttp.ClientSession, url: URL) -> bool:
    """Tell whether `send` may do what a session would do: no tool watches it, and the URL needs no care.

    Tools watch by traces, which they add in `ClientSession.__init__`, or they replace a function.
    """
    return (
        _KNOWN
        and [getattr(aiohttp.ClientSession, name) for name in _FUNCTIONS] == _OWN
        and not (session.closed or session.trace_configs)
        and url.scheme in ("http", "https")
        and bool(url.raw_host)
        and url.raw_user is url.raw_password is None
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
