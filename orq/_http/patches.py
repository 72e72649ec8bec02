"""Tell whether a tool has replaced one of the functions through which httpx and httpcore send a request.

Mocks, recorders and tracers work by replacing these functions, before or after a client of ours is made. As long as
none of them is replaced, a client of ours takes the short way past them.
"""

from __future__ import annotations

from types import FunctionType
from typing import Any, NamedTuple

from httpcore import AsyncConnectionPool, AsyncHTTPConnection, ConnectionPool, HTTPConnection
from httpx import AsyncClient, AsyncHTTPTransport, Client, HTTPTransport


class Place(NamedTuple):
    """Where a function of a library stands."""

    owner: type[Any]
    name: str
    module: str

    def own(self) -> Any:
        """Return the function that stands here; None if it is not the library's own."""
        found = getattr(self.owner, self.name)
        own = type(found) is FunctionType and found.__globals__.get("__name__") == self.module  # no wrapper has these
        return found if own and found.__code__.co_name == self.name else None


class Patches:
    """Watches the functions that one kind of client uses."""

    def __init__(self, client: type[Any], transport: type[Any], pool: type[Any], connection: type[Any]) -> None:
        half, name = ("_async", "handle_async_request") if client is AsyncClient else ("_sync", "handle_request")
        through = ("send", "_send_handling_auth", "_send_handling_redirects", "_send_single_request")
        self.places = [
            *(Place(client, function, "httpx._client") for function in (*through, "_transport_for_url")),
            Place(transport, name, "httpx._transports.default"),
            Place(pool, name, f"httpcore.{half}.connection_pool"),
            Place(connection, name, f"httpcore.{half}.connection"),
        ]
        self._own = tuple(place.own() for place in self.places)

    def connection(self) -> bool:
        """Tell whether httpcore's own function of a connection stands where it stood, so that none misses a call."""
        return self.places[-1].own() is not None

    def _look(self) -> bool:
        """Look at every function anew; tell whether one is not the library's own."""
        self._own = tuple(place.own() for place in self.places)
        return None in self._own


class SyncPatches(Patches):
    """Watches what sync clients use."""

    def any(self) -> bool:
        """Tell whether a function is replaced now. Written out, as every call asks: a loop takes twice the time."""
        send, auth, redirects, single, transport_for, transport, pool, connection = self._own
        return (
            not (
                Client.send is send
                and Client._send_handling_auth is auth
                and Client._send_handling_redirects is redirects
                and Client._send_single_request is single
                and Client._transport_for_url is transport_for
                and HTTPTransport.handle_request is transport
                and ConnectionPool.handle_request is pool
                and HTTPConnection.handle_request is connection
            )
            and self._look()
        )


class AsyncPatches(Patches):
    """Watches what async clients use."""

    def any(self) -> bool:
        """Tell whether a function is replaced now."""
        send, auth, redirects, single, transport_for, transport, pool, connection = self._own
        return (
            not (
                AsyncClient.send is send
                and AsyncClient._send_handling_auth is auth
                and AsyncClient._send_handling_redirects is redirects
                and AsyncClient._send_single_request is single
                and AsyncClient._transport_for_url is transport_for
                and AsyncHTTPTransport.handle_async_request is transport
                and AsyncConnectionPool.handle_async_request is pool
                and AsyncHTTPConnection.handle_async_request is connection
            )
            and self._look()
        )


SYNC = SyncPatches(Client, HTTPTransport, ConnectionPool, HTTPConnection)
ASYNC = AsyncPatches(AsyncClient, AsyncHTTPTransport, AsyncConnectionPool, AsyncHTTPConnection)
