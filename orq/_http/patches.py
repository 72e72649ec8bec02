"""Detect whether a tool has replaced a function of httpx or httpcore that sends requests.

Mocks, recorders and tracers replace these functions, before or after a client of ours is made. While none is replaced,
our client sends requests directly. As long as no program has imported httpx, only httpcore is checked.
"""

from __future__ import annotations

import sys
from types import FunctionType
from typing import Any, NamedTuple

from httpcore import AsyncConnectionPool, AsyncHTTPConnection, ConnectionPool, HTTPConnection

_modules = sys.modules


class Place(NamedTuple):
    """The place of a function in a library."""

    owner: type[Any]
    name: str
    module: str

    def own(self) -> Any:
        """Return the function at this place; None if it is not the library's own."""
        found = getattr(self.owner, self.name)
        # A wrapper does not have these values.
        own = type(found) is FunctionType and found.__globals__.get("__name__") == self.module
        return found if own and found.__code__.co_name == self.name else None


class Patches:
    """Watches the functions that one kind of client uses."""

    _client: Any = None
    """The class of httpx's clients; None before httpx is imported."""
    _transport: Any = None
    _handle = ""
    _core: tuple[Place, ...] = ()
    _classes = ("", "")
    _start: Place
    """`__init__` of the clients. A tool that replaces it can give each new client another transport."""

    def __init__(self) -> None:
        self.places = self._core
        self._own: tuple[Any, ...] = ()
        self._early = tuple(place.own() for place in self._core)
        """The functions of httpcore, for checks before httpx is imported. Two threads may check at the same time."""

    def connection(self) -> bool:
        """Tell whether httpcore's own function of a connection is in its place.

        If a tool replaced it, the tool must receive each call.
        """
        return self._core[-1].own() is not None

    def any(self) -> bool:
        """Tell whether a function is replaced now."""
        raise NotImplementedError

    def _before_httpx(self) -> bool:
        """Tell whether a function is replaced. httpx may have been imported since the last check."""
        httpx: Any = _modules.get("httpx")
        client, transport = (getattr(httpx, name, None) for name in self._classes)
        if client is None or transport is None:  # not imported, or another thread is importing it
            self._early = early = tuple(place.own() for place in self._core)
            return None in early
        through = ("send", "_send_handling_auth", "_send_handling_redirects", "_send_single_request")
        self.places = (
            *(Place(client, function, "httpx._client") for function in (*through, "_transport_for_url")),
            Place(transport, self._handle, "httpx._transports.default"),
            *self._core,
        )
        self._start = Place(client, "__init__", "httpx._client")
        replaced = self._look()
        self._transport, self._client = transport, client
        return replaced

    def _look(self) -> bool:
        """Read every function again; tell whether one is not the library's own."""
        own = tuple(place.own() for place in (*self.places, self._start))
        self._own = own
        return None in own


class SyncPatches(Patches):
    """Watches the functions that sync clients use."""

    _handle, _classes = "handle_request", ("Client", "HTTPTransport")
    _core = (
        Place(ConnectionPool, "handle_request", "httpcore._sync.connection_pool"),
        Place(HTTPConnection, "handle_request", "httpcore._sync.connection"),
    )

    def any(self) -> bool:
        """Tell whether a function is replaced now. It has no loop, as every call needs it."""
        client = self._client
        if client is None:
            pool, connection = self._early
            own = ConnectionPool.handle_request is pool and HTTPConnection.handle_request is connection
            return not (own and "httpx" not in _modules) and self._before_httpx()
        send, auth, redirects, single, transport_for, transport, pool, connection, start = self._own
        return (
            not (
                client.send is send
                and client._send_handling_auth is auth
                and client._send_handling_redirects is redirects
                and client._send_single_request is single
                and client._transport_for_url is transport_for
                and self._transport.handle_request is transport
                and ConnectionPool.handle_request is pool
                and HTTPConnection.handle_request is connection
                and client.__init__ is start
            )
            and self._look()
        )


class AsyncPatches(Patches):
    """Watches the functions that async clients use."""

    _handle, _classes = "handle_async_request", ("AsyncClient", "AsyncHTTPTransport")
    _core = (
        Place(AsyncConnectionPool, "handle_async_request", "httpcore._async.connection_pool"),
        Place(AsyncHTTPConnection, "handle_async_request", "httpcore._async.connection"),
    )

    def any(self) -> bool:
        """Tell whether a function is replaced now."""
        client = self._client
        if client is None:
            pool, connection = self._early
            own = AsyncConnectionPool.handle_async_request is pool
            own = own and AsyncHTTPConnection.handle_async_request is connection
            return not (own and "httpx" not in _modules) and self._before_httpx()
        send, auth, redirects, single, transport_for, transport, pool, connection, start = self._own
        return (
            not (
                client.send is send
                and client._send_handling_auth is auth
                and client._send_handling_redirects is redirects
                and client._send_single_request is single
                and client._transport_for_url is transport_for
                and self._transport.handle_async_request is transport
                and AsyncConnectionPool.handle_async_request is pool
                and AsyncHTTPConnection.handle_async_request is connection
                and client.__init__ is start
            )
            and self._look()
        )


SYNC = SyncPatches()
ASYNC = AsyncPatches()
