"""One request under way: when it must end, and how far it came.

A limit that moves (idle: until the next event; total: until a point in time) cannot be told to httpcore, which reads a
read timeout once per body. Every wait passes through a network stream of ours, though, and that looks here.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar
from typing import Any
from urllib.parse import unquote

from .._blanking import Blanker
from .._clock import monotonic
from .._headers import Headers
from .._secrets import Secret


class InFlight:
    """What is known of one request that was sent, or is about to be."""

    __slots__ = (
        *("_blanker", "asked", "body", "connect", "deadline", "fresh", "head", "head_until", "mocked", "proxy"),
        *("proxy_user", "received", "reused", "sent", "sent_at", "stream"),
    )

    def __init__(
        self,
        deadline: float | None = None,
        *,
        fresh: bool = False,
        connect: float | None = None,
        head: float | None = None,
    ) -> None:
        self.deadline = deadline
        self.connect = connect
        """Seconds for each wait before the request is written: some of a proxy's have no other limit."""
        self.fresh = fresh
        """Whether the request needs a new connection, because one that was kept has just proved to be stale."""
        self.sent = self.received = self.reused = False
        self.mocked = False
        """Whether a tool has taken the request, which has not come to a pool of ours: how far it came is not known."""
        self.sent_at = 0.0
        self.head = head
        """Seconds from the first byte of an answer in which its headers must be whole, beside the limit of a wait."""
        self.head_until: float | None = None
        self.stream: Any = None
        """The network stream that was opened, until something is written."""
        self.proxy: str | None = None
        self.proxy_user = ""
        """As in the proxy's URL."""
        self.asked: Mapping[str, str] | None = None
        self._blanker: Blanker | None = None
        self.body: Any = None
        """The body of the answer, of a transport of ours: it is read past httpx, whose layers are generators."""

    def blanker(self) -> Blanker | None:
        """Return what blanks the secrets of the request, and of the proxy, in a text."""
        if self._blanker is None and self.asked is not None:
            self._blanker = Blanker(self.asked, self.proxy_secrets() or {})
        return self._blanker

    def proxy_secrets(self) -> Headers | None:
        """Return the password of the proxy, where the request has gone through one that wants a user."""
        if not self.proxy_user:
            return None
        return Headers({"x-proxy-password": Secret(unquote(self.proxy_user.partition(":")[2]))})

    def wrote(self, reused: bool) -> None:
        """Note that bytes of the request are about to be written."""
        if not self.sent:
            self.sent, self.reused, self.sent_at = True, reused, monotonic()
            self.stream = self.head_until = None
            self.received = False  # what came before was a proxy's

    def came(self, timeout: float | None) -> None:
        """Note that the first bytes of an answer came, after a wait that could have taken `timeout` seconds."""
        self.received = True
        limit = self.head if self.sent else self.connect
        if limit is None or (timeout is not None and timeout < limit):
            limit = timeout
        if limit is not None:
            self.head_until = monotonic() + limit

    def left(self, timeout: float | None) -> float | None:
        """Return how many seconds a wait may take; zero or less if the time is over."""
        if not self.sent and self.connect is not None and (timeout is None or self.connect < timeout):
            timeout = self.connect
        if self.head_until is not None:
            left = self.head_until - monotonic()
            timeout = left if timeout is None or left < timeout else timeout
        if self.deadline is None:
            return timeout
        left = self.deadline - monotonic()
        return left if timeout is None or left < timeout else timeout


_current: ContextVar[InFlight | None] = ContextVar("orq_in_flight", default=None)

set_in_flight = _current.set
"""Make a request the current one, for the code that follows in this thread or task."""
current = _current.get
"""Return the current request; None if there is none."""


def opens_tunnel(data: bytes) -> bool:
    """Tell whether bytes ask a proxy for a tunnel, which the service does not see. HTTP begins with a letter."""
    return data.startswith(b"CONNECT ") or not data[:1].isalpha()


def in_flight() -> InFlight:
    """Return the current request, or a new stand-in without a deadline."""
    return _current.get() or InFlight()
