"""What the drivers ask of a transport. `httpx_adapter.py` has httpx's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from .._engine.effects import Failure, Incoming
from ..errors import ConfigurationError
from ..middleware import Request
from ..options import Timeout


class HttpAdapter(Protocol):
    """One call's way to an HTTP client. A deadline is a monotonic time; what an async one returns is awaited.

    Nothing above `httpx_adapter.py` imports httpx: so neither Python nor a type checker reads it sooner than it must.
    """

    awaited: bool
    open: Any
    """The answer whose body is still to be closed, if there is one."""

    def send(self, asked: Request, timeout: Timeout, deadline: float | None, head: float | None = None) -> Any: ...
    def read(self, incoming: Incoming, deadline: float | None) -> Any: ...
    def close(self, incoming: Incoming) -> Any: ...
    def failure(self, error: Exception) -> Failure: ...
    def wrong_loop(self) -> ConfigurationError | None: ...
    def hand_out(self, incoming: Any) -> None: ...
    def abandon(self, incoming: Any, tell: Callable[[], None]) -> None: ...
