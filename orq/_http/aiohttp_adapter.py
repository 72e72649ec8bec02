"""The adapter of aiohttp, for async cores with `transport="aiohttp"`, under asyncio only.

It uses sessions of aiohttp directly, without httpx.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from typing import Any

import aiohttp

from .._engine.effects import Failure, Phase
from .._interruptions import interruption
from ..errors import ConfigurationError, OrqError
from ..middleware import Request
from ..options import Timeout
from .abandoned import leave
from .adapter import NO_ROOM, STRANGE_LOOP
from .aiohttp_exchange import Exchange
from .aiohttp_session import Client
from .in_flight import InFlight
from .loops import running_loop
from .proxies import proxy_address, proxy_of, proxy_user
from .translate import facts_of, phase_of

_PHASES: Mapping[str, tuple[Phase, bool]] = {
    "ClientProxyConnectionError": ("proxy", False),
    "ClientHttpProxyError": ("proxy", False),
    "ClientConnectorError": ("connect", False),
    "ClientConnectorCertificateError": ("connect", False),
    "ServerTimeoutError": ("read", True),
    "ClientConnectionError": ("read", False),
    "ClientPayloadError": ("read", False),
    "ClientResponseError": ("read", False),
    "HttpProcessingError": ("read", False),
    "DamagedError": ("read", False),
    "OSError": ("read", False),
}
"""The phase for the name of a class, and whether a timeout passed. The first class of the MRO that is here is used."""


class AiohttpAdapter:
    """Carries out effects with a session of aiohttp."""

    __slots__ = ("_client", "_exchange", "_fresh", "_loop", "open")
    awaited = True

    def __init__(self, client: Callable[[], Client], _borrowed: None = None) -> None:
        self._client = client
        self._loop: Any = None
        self._fresh = False
        self._exchange: Exchange | None = None
        self.open: Exchange | None = None

    async def send(
        self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None
    ) -> Exchange:
        """Send a request, and wait for the headers of the answer."""
        try:
            self._exchange = self.open = None
            client = self._client()
            self._loop = client.loop
            flight = InFlight(deadline, fresh=self._fresh, head=head)
            flight.asked = asked.headers
            origin = client.origin(asked.url)
            proxy = proxy_of(client.settings.proxy, origin.url)
            if proxy is not None:
                if not proxy.startswith("http"):
                    raise ConfigurationError(
                        "transport='aiohttp' does not support SOCKS proxies. Use transport='httpx'."
                    )
                flight.proxy, flight.proxy_user = proxy_address(proxy), proxy_user(proxy)
            self._exchange = exchange = Exchange(client, flight, timeout)
            await exchange.send(asked, origin, proxy)
            self.open = exchange
            return exchange
        finally:
            if asked.parts is not None:
                asked.parts.release()

    def read(self, incoming: Exchange, deadline: float | None) -> Any:
        """Wait for the next piece of the body; b"" at its end."""
        incoming.deadline = deadline
        if incoming.chunks is None:
            return incoming.piece()
        return anext(incoming.chunks, b"")

    async def close(self, incoming: Exchange) -> None:
        """Give the connection back, or shut it if the body was not read to its end."""
        self.open = None
        if incoming.pid != os.getpid():
            return
        if asyncio._get_running_loop() is incoming.loop:
            incoming.close()
        else:  # the garbage collector has found the task that reads
            incoming.close_soon()

    def hand_out(self, incoming: Exchange) -> None:
        """Do nothing: aiohttp counts its connections itself."""

    def abandon(self, incoming: Exchange, tell: Callable[[], None]) -> None:
        """Let the loop shut an open body soon. A finaliser calls this, in any thread."""
        if incoming.pid == os.getpid():
            incoming.close_soon()
        leave(tell)

    def wrong_loop(self) -> ConfigurationError | None:
        """Return the error for reading the open body in another event loop, or None."""
        return None if self._loop is running_loop() else ConfigurationError(STRANGE_LOOP)

    def failure(self, error: Exception) -> Failure:
        """Return the failure for an exception. Raises one from outside the call, as Ctrl-C."""
        if (thrown := interruption(error)) is not None:
            raise thrown
        exchange = self._exchange
        if isinstance(error.__cause__, OrqError):
            error = error.__cause__  # the error of a file that could not be read while it was sent
        if isinstance(error, OrqError) or exchange is None:
            return Failure("foreign", exception=error)
        if exchange.client.closed and self.open is None:
            return Failure("closed")
        flight = exchange.flight
        self._fresh = self._fresh or flight.reused
        if isinstance(error, aiohttp.ClientOSError) and not isinstance(error, aiohttp.ClientConnectorError):
            flight.reused = False  # the exception does not say whether a part of an answer had arrived
        elif isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str):
            flight.received = True
        if isinstance(error, aiohttp.InvalidURL):
            wrong = ConfigurationError("The URL of the request is not valid.")
            wrong.hint = "Check server_url, and what a middleware made of the URL."
            return Failure("foreign", exception=wrong)
        said = _words(error)
        if exchange.fired:
            said, hint = "the timeout passed", NO_ROOM if exchange.phase == "pool" else None
            return facts_of(error, said, flight, exchange.phase, True, hint)
        return facts_of(error, said, flight, *phase_of(error, _PHASES))


def _words(error: Exception) -> str:
    """Return the message of an exception, without URLs, headers and addresses.

    A URL may hold a proxy's password.
    """
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return f"{error.status} {error.message}"
    # Its status is invented, as the parser could not read the answer.
    if isinstance(error, aiohttp.ClientResponseError):
        return error.message
    if isinstance(error, aiohttp.ClientPayloadError):
        return str(getattr(error.__cause__, "message", error))
    if isinstance(error, aiohttp.ClientConnectorCertificateError):  # before aiohttp 3.13 it has no `os_error`
        return str(error.certificate_error)
    if isinstance(error, aiohttp.ClientSSLError):
        return str(error.os_error)
    if isinstance(error, aiohttp.ClientConnectorError):
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
        return f"{error.host}:{error.port}: {reason}"
    if isinstance(error, aiohttp.ServerDisconnectedError) and not isinstance(error.message, str):
        return "Server disconnected within the headers"  # its message would show all headers
    if isinstance(error, aiohttp.ClientConnectionError):
        return str(error.__cause__ or error)
    return str(error)


ADAPTERS = {True: AiohttpAdapter}
CLIENTS = {True: Client}
