"""The state of the current request: its timeouts, and how much of it was sent.

Some limits change during a request: the idle timeout begins again with each event, and the total timeout is a point in
time. httpcore cannot use them, as it reads a read timeout once per body. But each wait passes through a network stream
of ours, which reads the limits here.
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
    """The state of one request that was sent, or is about to be sent."""

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
        """Seconds for each wait before the request is written. Some waits for a proxy have no other limit."""
        self.fresh = fresh
        """Whether the request needs a new connection, because a kept connection was stale."""
        self.sent = self.received = self.reused = False
        self.mocked = False
        """Whether a tool has taken the request and no pool of ours has received it, so its progress is unknown."""
        self.sent_at = 0.0
        self.head = head
        """Seconds from the first byte of an answer until its headers must be complete, beside the read timeout."""
        self.head_until: float | None = None
        self.stream: Any = None
        """The network stream that was opened, until something is written."""
        self.proxy: str | None = None
        self.proxy_user = ""
        """As in the proxy's URL."""
        self.asked: Mapping[str, str] | None = None
        self._blanker: Blanker | None = None
        self.body: Any = None
        """The body of the answer of our own transport. It is read without httpx, whose layers are generators."""

    def blanker(self) -> Blanker | None:
        """Return the blanker for the secrets of the request and of the proxy."""
        if self._blanker is None and self.asked is not None:
            self._blanker = Blanker(self.asked, self.proxy_secrets() or {})
        return self._blanker

    def proxy_secrets(self) -> Headers | None:
        """Return the password of the proxy as a header, if the proxy's URL has a user."""
        if not self.proxy_user:
            return None
        return Headers({"x-proxy-password": Secret(unquote(self.proxy_user.partition(":")[2]))})

    def wrote(self, reused: bool) -> None:
        """Note that bytes of the request are about to be written."""
        if not self.sent:
            self.sent, self.reused, self.sent_at = True, reused, monotonic()
            self.stream = self.head_until = None
            self.received = False  # earlier bytes came from a proxy

    def came(self, timeout: float | None) -> None:
        """Note that the first bytes of an answer arrived, after a wait of at most `timeout` seconds."""
        self.received = True
        limit = self.head if self.sent else self.connect
        if limit is None or (timeout is not None and timeout < limit):
            limit = timeout
        if limit is not None:
            self.head_until = monotonic() + limit

    def left(self, timeout: float | None) -> float | None:
        """Return the seconds that a wait may take; zero or less if the time is over."""
        if not self.sent and self.connect is not None and (timeout is None or self.connect < timeout):
            timeout = self.connect
        if self.head_until is not None:
            left = self.head_until - monotonic()
            timeout = left if timeout is None or left < timeout else timeout
        if self.deadline is None:
            return timeout
        left = self.deadline - monotonic()
        return left if timeout is None or left < timeout else timeout


NO_REQUEST = InFlight()
"""The state of a call that has sent nothing yet. Nothing may be changed in it."""

_current: ContextVar[InFlight | None] = ContextVar("orq_in_flight", default=None)

set_in_flight = _current.set
"""Make a request the current one of this thread or task."""
current = _current.get
"""Return the current request, or None."""


def opens_tunnel(data: bytes) -> bool:
    """Tell whether bytes set up a tunnel through a proxy, which the service never receives.

    All bytes of HTTP requests begin with a letter.
    """
    return data.startswith(b"CONNECT ") or not data[:1].isalpha()


def in_flight() -> InFlight:
    """Return the current request, or a new one without a deadline."""
    return _current.get() or InFlight()
