"""`Faults`: errors and stream cuts for any operation, from tests, settings and requests."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Mapping
from typing import TypeVar

from .answers import CUT, END
from .event_stream import StreamCut
from .fault_headers import fault_headers
from .http_problem import HttpProblem
from .rates import FailRate, LimitWindow, RateLimit

T = TypeVar("T")


class Faults:
    """The faults of the next requests, in order.

    Any thread may add faults; the server's thread takes them. Each fault is for one tenant, or for all with None. Rates
    are counted separately for each tenant.
    """

    def __init__(self, *, rate: float = 0.0, status: int = 503, limit: RateLimit | None = None) -> None:
        self._failures: dict[str | None, deque[HttpProblem]] = {}
        self._cuts: dict[str | None, deque[StreamCut]] = {}
        self._rate, self._status, self._limit = rate, status, limit
        self._rates: dict[str, FailRate] = {}
        self._windows: dict[str, LimitWindow] = {}

    def fail_next(
        self, status: int, headers: Mapping[str, str] | None, message: str, times: int, tenant: str | None = None
    ) -> None:
        """Answer the next requests with an error."""
        due = self._failures.setdefault(tenant, deque())
        due.extend(HttpProblem(status, message, headers, kind="fault") for _ in range(times))

    def cut_next(self, after_events: int, clean: bool, times: int, tenant: str | None = None) -> None:
        """Cut the next streams: close the connection, or with `clean` end the response normally."""
        cut = StreamCut(after_events, END if clean else CUT)
        self._cuts.setdefault(tenant, deque()).extend([cut] * times)

    def waiting(self) -> list[str]:
        """Return a line for each fault that is still due, and for each rate."""
        failures = [f"fails with {one.status}: {one.message}" for due in _all(self._failures) for one in due.copy()]
        cuts = [f"a stream is cut after {one.after_events} events" for due in _all(self._cuts) for one in due.copy()]
        rates = [f"fails with {self._status} at a rate of {self._rate:g}"] if self._rate else []
        if self._limit is not None:
            rates.append(f"takes {self._limit.most} requests in {self._limit.seconds:g} s")
        return failures + cuts + rates

    def raise_next(self, tenant: str, headers: Mapping[str, str]) -> None:
        """Raise the next failure, if one is due.

        The headers of the request come first, then the failures of tests, then the rates.
        """
        if own := fault_headers(headers).problem():
            raise own
        for due in (self._failures.get(tenant), self._failures.get(None)):
            if due:
                raise due.popleft()
        if self._limit is not None:
            window = self._windows.setdefault(tenant, LimitWindow(self._limit))
            if not window.take():
                wait = {"retry-after": str(max(1, math.ceil(window.reset())))}
                message = f"The rate limit of this server is {self._limit.most} requests in {self._limit.seconds:g} s."
                raise HttpProblem(429, message, wait, kind="fault")
        if self._rate and self._rates.setdefault(tenant, FailRate(self._rate)).is_due():
            raise HttpProblem(
                self._status, f"The setting fail_rate={self._rate:g} makes this request fail.", kind="fault"
            )

    def limits(self, tenant: str) -> Mapping[str, str]:
        """Return the headers that state a tenant's remaining rate limit."""
        return self._windows[tenant].headers() if tenant in self._windows else {}

    def take_cut(self, tenant: str, headers: Mapping[str, str]) -> StreamCut | None:
        """Return the cut for a stream that starts, or None."""
        if (own := fault_headers(headers).cut) is not None:
            return StreamCut(own, CUT)
        for due in (self._cuts.get(tenant), self._cuts.get(None)):
            if due:
                return due.popleft()
        return None


def _all(faults: Mapping[str | None, deque[T]]) -> list[deque[T]]:
    return list(faults.values())
