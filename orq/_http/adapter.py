"""`HttpAdapter`: the interface between the drivers and an HTTP client.

`httpx_adapter.py` and `aiohttp_adapter.py` implement it.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

from .._engine.effects import Failure, Incoming
from .._engine.settings import Settings
from ..errors import ConfigurationError
from ..middleware import Request
from ..options import Timeout


class HttpAdapter(Protocol):
    """Connects one call to an HTTP client.

    Deadlines are monotonic times; async results are awaited.

    Only adapters import an HTTP client. So neither Python nor a type checker reads one before it is needed.
    """

    awaited: bool
    open: Any
    """The answer whose body is still open, or None."""

    def send(self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None) -> Any: ...
    def read(self, incoming: Incoming, deadline: float | None) -> Any: ...
    def close(self, incoming: Incoming) -> Any: ...
    def failure(self, error: Exception) -> Failure: ...
    def wrong_loop(self) -> ConfigurationError | None: ...
    def hand_out(self, incoming: Any) -> None: ...
    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None: ...


KEEPALIVE_EXPIRY = 30.0
"""Seconds for which an idle connection is kept. Load balancers commonly drop theirs after 60 seconds."""

STRANGE_LOOP = (
    "This stream or download belongs to the event loop in which it was opened. Read it there, or make the call "
    "in the loop that reads it."
)
NO_ROOM = (
    "All connections are in use. Read each stream or download to its end, or close it with `with`. Or make fewer calls "
    "at the same time, or raise max_connections."
)


def adapter_of(transport: str, awaited: bool) -> Callable[[Callable[[], Any], Any], HttpAdapter]:
    """Return the adapter class of a transport.

    Its arguments are a function that returns the client, and the user's client, or None.
    """
    return import_module(f".{transport}_adapter", __package__).ADAPTERS[awaited]  # type: ignore[no-any-return]


def client_of(settings: Settings, awaited: bool) -> Any:
    """Make a client of the transport that a core's settings name."""
    return import_module(f".{settings.transport}_adapter", __package__).CLIENTS[awaited](settings)
