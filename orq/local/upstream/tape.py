"""Record answers in a file and replay them, without secrets.

The format is that of the cassettes of `orq.testing`.

A recording gets a line for each answer before the end of the answer is passed on, so a killed process loses no answer.
A replay returns the answers to one request in order, and then repeats the last one.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import msgspec

from ..._owner_lock import OwnerLock
from ...errors import ConfigurationError
from ...testing.exchange import FORMAT, CassetteRequest, Exchange, cassette_request, difference, exchange, exchanges_in
from ...testing.playback import Playback, Tee
from ...testing.scrub import Scrubber
from ..http_problem import HttpProblem
from .network import CHAT, EMBEDDINGS, Network

REPLAYED = "replayed"
_HEAD = msgspec.json.encode(FORMAT) + b"\n"
_OPEN = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class Recording:
    """Returns answers from the network and records them.

    The file belongs to one process at a time.
    """

    def __init__(self, path: str | os.PathLike[str], network: Network, *, of_service: bool) -> None:
        self._network, self._between, self._of_service = network, threading.Lock(), of_service
        self.scrubber = Scrubber(())
        self.scrubber.learn(network.authorization)
        self._path = Path(os.path.realpath(path))
        try:
            with ExitStack() as undo:
                self._owner = OwnerLock(self._path)
                undo.callback(self._owner.release)
                self._file = os.open(self._path, _OPEN, 0o600)
                undo.callback(os.close, self._file)
                self._size = self._begin()
                undo.pop_all()
        except OSError as error:
            raise ConfigurationError(f"The file {str(path)!r} of record cannot be written: {error}") from None

    def _begin(self) -> int:
        """Return the size of the complete lines.

        A killed process may have left an incomplete last line.
        """
        content = self._path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if not whole and content and not _HEAD.startswith(content):
            raise ConfigurationError(f"The file {self._path} of record is not a cassette.")
        found = _read("record", whole or _HEAD, self._path)
        if found and _of_service(found) is not self._of_service:
            others = "a model" if self._of_service else "the service"
            raise ConfigurationError(f"The file {self._path} of record has answers of {others}. Name another file.")
        os.ftruncate(self._file, len(whole))
        return len(whole) if whole else self._append(_HEAD, 0)

    @asynccontextmanager
    async def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AsyncGenerator[httpx.Response, None]:
        """Send a request.

        An answer is not recorded if its reader closed it early, because its rest is unknown.
        """
        request = cassette_request(asked, self.scrubber)
        async with self._network.open(sent, asked, operation) as response:
            raw = Tee(response.stream, lambda content, cut: None, None)
            response.stream = raw
            try:
                yield response
            except (HttpProblem, httpx.HTTPError, httpx.StreamError) as error:
                await asyncio.to_thread(self._keep, request, response, raw, isinstance(error, httpx.HTTPError))
                raise
            await asyncio.to_thread(self._keep, request, response, raw, False)

    def _keep(self, request: CassetteRequest, response: httpx.Response, body: Tee, cut: bool) -> None:
        line = msgspec.json.encode(exchange(request, response, body.so_far, cut, self.scrubber)) + b"\n"
        with self._between:
            try:
                self._size = self._append(line, self._size)
            except OSError as error:
                os.ftruncate(self._file, self._size)
                raise HttpProblem(
                    507, f"The file {self._path} of record cannot be written: {error.strerror}.", kind="upstream"
                ) from None

    def _append(self, line: bytes, size: int) -> int:
        written = 0
        while written < len(line):
            written += os.write(self._file, line[written:])
        return size + len(line)

    def close(self) -> None:
        """Release the file, so that another process can record into it."""
        os.close(self._file)
        self._owner.release()

    def drop(self) -> None:
        """Close the copies of the file in a child process. The parent keeps the file."""
        os.close(self._file)
        self._owner.drop()


class Replay:
    """Returns answers from a file."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.scrubber = Scrubber(())
        self._path = Path(path)
        try:
            content = self._path.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"The file {str(path)!r} of replay cannot be read: {error.strerror}.") from None
        found = _read("replay", content[: content.rfind(b"\n") + 1], self._path)
        self._due: defaultdict[bytes, deque[Exchange]] = defaultdict(deque)
        for one in found:
            self._due[_key(one.request)].append(one)
        self._requests = [one.request for one in found]
        self.of_service = _of_service(found)

    @property
    def name(self) -> str:
        """The name of the recording in errors."""
        return f"The recording {self._path.name}"

    @asynccontextmanager
    async def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AsyncGenerator[httpx.Response, None]:
        """Return the recorded answer to a request. Raise `HttpProblem` if there is none."""
        old = self.find(asked, operation)
        yield httpx.Response(old.status, headers=old.headers, stream=Playback(old.pieces(), old.cut, asked))

    def find(self, asked: httpx.Request, operation: str) -> Exchange:
        """Return the next answer to a request.

        Raise `HttpProblem` that names the most similar recorded request.
        """
        wanted = cassette_request(asked, self.scrubber)
        if due := self._due.get(_key(wanted)):
            return due.popleft() if len(due) > 1 else due[0]
        raise HttpProblem(
            501,
            f"{self.name} has no answer to this request of {operation}. {self._nearest(wanted)}. Record it again.",
            {"x-should-retry": "false"},
            code="not_recorded",
            kind=REPLAYED,
        )

    def _nearest(self, wanted: CassetteRequest) -> str:
        near = [one for one in self._requests if (one.method, one.path) == (wanted.method, wanted.path)]
        if not near:
            return f"It has no {wanted.method} {wanted.path}"
        best = max(near, key=lambda one: _shared(one.body, wanted.body) + _shared([*one.query], [*wanted.query]))
        if best.query != wanted.query:
            return f"The nearest one has the query {dict(best.query)}, and this one {dict(wanted.query)}"
        return f"The nearest one differs at {difference(best.body, wanted.body) or 'its body'}"

    def close(self) -> None:
        """Do nothing, because nothing is open."""

    drop = close


Tape = Recording | Replay


def _read(setting: str, content: bytes, path: Path) -> list[Exchange]:
    try:
        return exchanges_in(content, path)
    except ConfigurationError as error:
        raise ConfigurationError(f"The file of {setting} is not valid. {error}") from None


def _of_service(found: list[Exchange]) -> bool:
    """Return whether answers come from the service and not from a model's server."""
    return any(one.request.path not in (CHAT, EMBEDDINGS) for one in found)


def _key(request: CassetteRequest) -> bytes:
    return msgspec.json.encode(request, order="deterministic")


def _shared(left: Any, right: Any) -> int:
    """Return the number of values that two bodies share."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return sum(_shared(value, right[name]) for name, value in left.items() if name in right)
    if isinstance(left, list) and isinstance(right, list):
        return sum(_shared(*pair) for pair in zip(left, right, strict=False))
    return int(left == right)
