"""`Cassette` records the answers of the service, and replays them without a network.

    with Cassette("greeting.jsonl") as cassette, Orq("test", http_client=cassette.http_client) as client:
        ...

With `record=True` the requests are sent, and the answers are written when the `with` block ends without an error: a
line of JSON for each exchange. It has no keys and no request headers, and secret fields are removed (`scrub` names
further fields). In a replay, a request gets the first unused exchange with the same method, path, query and body,
whatever its host. Without such an exchange the call raises `NotRecordedError`.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import final

import httpx
import msgspec

from .._whole_file import WholeFile
from ..errors import ConfigurationError, OrqError
from .exchange import (
    FORMAT,
    CassetteRequest,
    Exchange,
    cassette_request,
    difference,
    exchange,
    exchanges_in,
    scrubbed_again,
)
from .playback import Playback, Tee
from .scrub import Scrubber

_AGAIN = "record it again, with record=True or pytest --orq-record"
_ONE_EACH = "Give each test, and each process that records, its own cassette."
_recorded: dict[str, str] = {}
"""The test of pytest that records each path, in this process."""


class NotRecordedError(OrqError):
    """The cassette has no answer for this request. Nothing was sent."""

    hint = f"If the request is meant, {_AGAIN}."


@final
class Cassette:
    """A file of recorded requests and answers. `upstream` is the httpx transport to record with."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        record: bool = False,
        scrub: Iterable[str] = (),
        upstream: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._path, self._record, self._upstream = Path(path), record, upstream
        self._scrubber = Scrubber(scrub)
        self._lock = threading.Lock()
        self._missed: list[str] = []
        if record:
            _claim(self._path)
        self._found = _identity(self._path)
        self._exchanges = [] if record else [scrubbed_again(old, self._scrubber) for old in _load(self._path)]
        self._unused = list(self._exchanges)

    @cached_property
    def http_client(self) -> httpx.Client:
        """The HTTP client for `Orq` and `OrqCore`."""
        return httpx.Client(transport=_Transport(self), trust_env=False)

    @cached_property
    def async_http_client(self) -> httpx.AsyncClient:
        """The HTTP client for `AsyncOrq` and `AsyncOrqCore`."""
        return httpx.AsyncClient(transport=_AsyncTransport(self), trust_env=False)

    def verify(self) -> None:
        """Raise `AssertionError` if a request was not recorded, or a recorded answer was not used."""
        unused = [] if self._record else [f"Not requested: {_line(old.request)}" for old in self._unused]
        if found := [*self._missed, *unused]:
            raise AssertionError(
                f"{self._path.name} does not match the requests. If they are meant, {_AGAIN}.\n  " + "\n  ".join(found)
            )

    def save(self) -> None:
        """Write the recorded answers to the file. The end of the `with` does this too.

        Raises if another recorder wrote the file in the meantime.
        """
        if self._record:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if _identity(self._path) != self._found:
                raise ConfigurationError(f"{self._path} was written by another recorder in the meantime. {_ONE_EACH}")
            plain = msgspec.json.decode(msgspec.json.encode(self._exchanges))
            kept = self._scrubber.again(plain)  # A key may appear for the first time after a text that repeats it.
            lines = [msgspec.json.encode(line) for line in (FORMAT, *kept)]
            with WholeFile(self._path) as write:
                write(b"\n".join(lines) + b"\n")
            self._found = _identity(self._path)

    def __enter__(self) -> Cassette:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.save()

    def _find(self, wanted: CassetteRequest) -> Exchange:
        with self._lock:
            found = next((old for old in self._unused if old.request == wanted), None)
            if found is not None:
                self._unused.remove(found)
                return found
            why = f"{_line(wanted)} is not on the cassette {self._path.name}{self._nearly(wanted)}"
            self._missed.append(why)
        raise NotRecordedError(why)

    def _nearly(self, wanted: CassetteRequest) -> str:
        """Describe the recorded request that is most similar to a missing one."""
        if times := sum(old.request == wanted for old in self._exchanges):
            return f" more than {times} time{'s' * (times > 1)}"
        near = [old.request for old in self._exchanges if (old.request.method, old.request.path) == _place(wanted)]
        if not near:
            return ""
        if near[0].query != wanted.query:
            return f". There it has the query {dict(near[0].query)}, not {dict(wanted.query)}"
        return f". There it has another body, which differs at {difference(near[0].body, wanted.body) or 'its start'}"

    def _kept(self, request: CassetteRequest, response: httpx.Response, raw: bytes, cut: bool) -> None:
        with self._lock:
            self._exchanges.append(exchange(request, response, raw, cut, self._scrubber))


class _Transport(httpx.BaseTransport):
    def __init__(self, cassette: Cassette) -> None:
        self._cassette = cassette

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        tape, wanted = self._cassette, cassette_request(request, self._cassette._scrubber)
        if not tape._record:
            return _replayed(tape._find(wanted), request)
        lent = tape._upstream
        if lent is not None and not isinstance(lent, httpx.BaseTransport):
            raise ConfigurationError("upstream is an async transport. Pass a sync one, or use async_http_client.")
        upstream = lent or httpx.HTTPTransport()
        response = upstream.handle_request(request)
        body = Tee(response.stream, lambda raw, cut: tape._kept(wanted, response, raw, cut), None if lent else upstream)
        return _playing(response, body)


class _AsyncTransport(httpx.AsyncBaseTransport):
    def __init__(self, cassette: Cassette) -> None:
        self._cassette = cassette

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        tape, wanted = self._cassette, cassette_request(request, self._cassette._scrubber)
        if not tape._record:
            return _replayed(tape._find(wanted), request)
        lent = tape._upstream
        if lent is not None and not isinstance(lent, httpx.AsyncBaseTransport):
            raise ConfigurationError("upstream is a sync transport. Pass an async one, or use http_client.")
        upstream = lent or httpx.AsyncHTTPTransport()
        response = await upstream.handle_async_request(request)
        body = Tee(response.stream, lambda raw, cut: tape._kept(wanted, response, raw, cut), None if lent else upstream)
        return _playing(response, body)


def _playing(response: httpx.Response, body: Tee) -> httpx.Response:
    """Return a new response with another body, because the body of a mock has already been read."""
    return httpx.Response(response.status_code, headers=response.headers, stream=body, extensions=response.extensions)


def _replayed(old: Exchange, request: httpx.Request) -> httpx.Response:
    return httpx.Response(old.status, headers=old.headers, stream=Playback(old.pieces(), old.cut, request))


def _claim(path: Path) -> None:
    """Refuse to record a file that another test of this run records.

    One of the recordings would be lost.
    """
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0]
    if test and (other := _recorded.setdefault(os.path.realpath(path), test)) != test:
        raise ConfigurationError(f"{path} is also recorded by the test {other}. {_ONE_EACH}")


def _identity(path: Path) -> tuple[int, int, int] | None:
    """Return values that change when a file is written, or None if there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns, found.st_size


def _load(path: Path) -> list[Exchange]:
    try:
        return exchanges_in(path.read_bytes(), path)
    except FileNotFoundError:
        raise FileNotFoundError(
            f"The cassette {path} does not exist. Record it with record=True or pytest --orq-record."
        ) from None


def _place(request: CassetteRequest) -> tuple[str, str]:
    return request.method, request.path


def _line(request: CassetteRequest) -> str:
    return f"{request.method} {request.path}"
