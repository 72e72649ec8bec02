"""The only source of a tenant's times and ids.

Times are real or set, and ids are random or reproducible.
"""

from __future__ import annotations

import threading
import time
from collections import Counter
from datetime import datetime, timezone
from hashlib import blake2b
from random import Random, SystemRandom
from uuid import UUID

import msgspec

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, without i, l, o and u.
_SEEDED = 1_767_225_600_000  # 2026-01-01T00:00:00Z.
_END = 253_402_300_800_000  # The start of the year 10000.


class Clock:
    """A clock in Unix milliseconds.

    Unless it is set, it never runs backwards, even if the system clock does. `start` is the first time that it shows.
    With a `seed` all ids are derived from the seed, and the clock stands still. Two ids of one clock sort in the order
    of their creation, even after the clock was set back.
    """

    def __init__(self, start: int | None = None, seed: str | None = None, stored: tuple[int, int] = (0, 0)) -> None:
        self._start, self._seed, self._stored = start, seed, stored
        self._lock = threading.Lock()
        self.restart()

    def of(self, tenant: str) -> Clock:
        """Return the clock of a tenant, independent of all other clocks."""
        return Clock(self._start, None if self._seed is None else f"{self._seed} {tenant}", self._stored)

    def after(self, time: int, number: int) -> Clock:
        """Return a clock that continues stored data.

        It gets the latest time and the highest sequence number of the data.

        All times are later, unless a start is set. The ids differ from those that the seed gave before.
        """
        return Clock(self._start, self._seed, (time, number))

    def restart(self) -> None:
        """Return to the first time and the first ids."""
        latest, _ = self._stored
        self.branch()
        self._frozen: int | None = None
        self._now, self._offset = latest + 1 if latest else 0, 0
        if self._start is not None:
            self.set(self._start)
        if self._seed is not None:
            self._frozen = max(_SEEDED, self._now) if self._start is None else self._start

    def branch(self, name: object = "") -> None:
        """Derive ids from the seed and a name.

        No stored object may have an id that was made with that name.
        """
        self._branch = f"{self._seed} {self._stored[1]} {name}"
        self._random: Random = SystemRandom() if self._seed is None else Random(self._branch)  # noqa: S311 - no secret
        self._last, self._calls = 0, Counter[int]()

    def of_call(self, *said: str | bytes) -> Clock:
        """Return the clock of one call.

        With a seed, ids depend on the call's content and how often it occurred. So ids do not depend on other calls or
        on work in the background.
        """
        if self._seed is None:
            return self
        digest = blake2b(b"\0".join(text if isinstance(text, bytes) else text.encode() for text in said)).hexdigest()
        place = int(digest[:4], 16)  # Only this part of the digest is stored for a call.
        self._calls[place] += 1
        return _OfCall(self, f"{self._branch} {digest} {self._calls[place]}")

    def now(self) -> int:
        """Return Unix time in milliseconds."""
        if self._frozen is not None:
            return self._frozen
        self._now = max(self._now, time.time_ns() // 1_000_000 + self._offset)
        return self._now

    @property
    def frozen(self) -> bool:
        """Whether the clock stands still."""
        return self._frozen is not None

    @property
    def seeded(self) -> bool:
        """Whether ids are derived from a seed."""
        return self._seed is not None

    def set(self, milliseconds: int) -> None:
        """Set the time. The clock goes on from there unless it stands still."""
        if self._frozen is not None:
            self._frozen = milliseconds
        self._now, self._offset = milliseconds, milliseconds - time.time_ns() // 1_000_000

    def freeze(self) -> None:
        """Stop the clock."""
        self._frozen = self.now()

    def resume(self) -> None:
        """Let the clock go on from the time that it shows."""
        shown, self._frozen = self.now(), None
        self.set(shown)

    def timestamp(self) -> str:
        """Return the time as text, as in events."""
        return to_text(self.now())

    def new_id(self, prefix: str) -> str:
        """Return `prefix_` and a ULID in lower case.

        A ULID has 26 characters: 48 bits of time, then random bits.
        """
        return f"{prefix}_{self.new_ulid()}"

    def new_uuid(self) -> str:
        """Return a random UUID."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def new_hex(self, digits: int) -> str:
        """Return this many hexadecimal digits. Trace ids have 32, span ids 16."""
        return f"{self._random.getrandbits(4 * digits):0{digits}x}"

    def new_ulid(self) -> str:
        """Return a ULID: 26 characters."""
        with self._lock:
            last = self._last = max(self.now() << 80 | self._random.getrandbits(79), self._last + 1)
        return "".join(_DIGITS[last >> shift & 31] for shift in range(125, -1, -5))


class _OfCall(Clock):
    """The clock of one call: it shows the time of another clock and makes its own ids."""

    def __init__(self, clock: Clock, seed: str) -> None:
        self._clock = clock
        super().__init__(seed=seed)

    def now(self) -> int:
        return self._clock.now()


def to_text(milliseconds: int) -> str:
    """Return a time in ISO 8601, as the service writes it."""
    moment = datetime.fromtimestamp(milliseconds / 1000, timezone.utc)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def milliseconds_of(value: object) -> int:
    """Return the milliseconds of a datetime or of text in ISO 8601.

    Raise `ValueError` if out of range.
    """
    try:
        moment = value if isinstance(value, datetime) else msgspec.convert(value, datetime)
    except msgspec.ValidationError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise ValueError(f"must be a time with its zone, such as 2026-01-01T00:00:00Z, not {value!r}"[:300])
    return in_range(round(moment.timestamp() * 1000))


def in_range(milliseconds: int) -> int:
    """Return a time that a clock can show. Raise `ValueError` for any other."""
    if not 0 <= milliseconds < _END:
        raise ValueError("must be a time of the years 1970 to 9999")
    return milliseconds
