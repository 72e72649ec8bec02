"""Time and ids that never run backwards, whatever the system clock does."""

from __future__ import annotations

import threading
import time
from datetime import datetime, timezone
from random import getrandbits
from uuid import UUID

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u


class Clock:
    """One per server: two ids that it makes sort as they were made."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = 0
        self._last = 0

    def start_after(self, milliseconds: int) -> None:
        """Let all times be later than that of what is stored already."""
        self._now = max(self._now, milliseconds + 1)

    def now(self) -> int:
        """Return Unix time in milliseconds."""
        self._now = max(self._now, time.time_ns() // 1_000_000)
        return self._now

    def timestamp(self) -> str:
        """Return the time as events carry it."""
        return to_text(self.now())

    def new_id(self, prefix: str) -> str:
        """Return `prefix_` and 26 characters: 48 bits of time, then chance (the form known as ULID, in lower case)."""
        return f"{prefix}_{self.new_ulid()}"

    def new_uuid(self) -> str:
        """Return a random UUID."""
        return str(UUID(int=getrandbits(128), version=4))

    def new_hex(self, digits: int) -> str:
        """Return so many hexadecimal digits, as traces (32) and spans (16) are named."""
        return f"{getrandbits(4 * digits):0{digits}x}"

    def new_ulid(self) -> str:
        """Return the 26 characters alone."""
        with self._lock:
            last = self._last = max(self.now() << 80 | getrandbits(79), self._last + 1)
        return "".join(_DIGITS[last >> shift & 31] for shift in range(125, -1, -5))


def to_text(milliseconds: int) -> str:
    """Return a time in ISO 8601, as the service writes it."""
    moment = datetime.fromtimestamp(milliseconds / 1000, timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
