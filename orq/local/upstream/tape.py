"""What answered is kept in a file, and answers from it: in the form of the cassettes of `orq.testing`, without secrets.

A recording is appended to, a line for each answer, before the end of the answer is passed on: a process that is killed
loses none. A replay gives the answers to one request in order, and then the last one again.
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
    """Answers from the network, which are kept. The file belongs to one process at a time."""

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
            raise ConfigurationError(f"record: cannot write to {str(path)!r}: {error}") from None

    def _begin(self) -> int:
        """Return the size of the whole lines. One without its end was cut off when a process was killed."""
        content = self._path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if not whole and content and not _HEAD.startswith(content):
            raise ConfigurationError(f"record: {self._path} is no cassette")
        found = _read("record", whole or _HEAD, self._path)
        if found and _of_service(found) is not self._of_service:
            others = "a model" if self._of_service else "the service"
            raise ConfigurationError(f"record: {self._path} holds answers of {others}; give another file")
        os.ftruncate(self._file, len(whole))
        return len(whole) if whole else self._append(_HEAD, 0)

    @asynccontextmanager
    async def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AsyncGenerator[httpx.Response, None]:
        """Send a request. An answer that its reader left early is not kept, as nobody knows how it went on."""
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
                    507, f"record: cannot write to {self._path}: {error.strerror}", kind="upstream"
                ) from None

    def _append(self, line: bytes, size: int) -> int:
        written = 0
        while written < len(line):
            written += os.write(self._file, line[written:])
        return size + len(line)

    def close(self) -> None:
        """Let another process record into the file."""
        os.close(self._file)
        self._owner.release()

    def drop(self) -> None:
        """In a child process: close its copies, so that the file stays the parent's."""
        os.close(self._file)
        self._owner.drop()


class Replay:
    """Answers from a file."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.scrubber = Scrubber(())
        self._path = Path(path)
        try:
            content = self._path.read_bytes()
        except OSError as error:
            raise ConfigurationError(f"replay: cannot read {str(path)!r}: {error.strerror}") from None
        found = _read("replay", content[: content.rfind(b"\n") + 1], self._path)
        self._due: defaultdict[bytes, deque[Exchange]] = defaultdict(deque)
        for one in found:
            self._due[_key(one.request)].append(one)
        self._requests = [one.request for one in found]
        self.of_service = _of_service(found)

    @property
    def name(self) -> str:
        """What errors call it."""
        return f"the recording {self._path.name}"

    @asynccontextmanager
    async def open(
        self, sent: httpx.Request, asked: httpx.Request, operation: str
    ) -> AsyncGenerator[httpx.Response, None]:
        """Give the answer to a request; raises `HttpProblem` if there is none."""
        old = self.find(asked, operation)
        yield httpx.Response(old.status, headers=old.headers, stream=Playback(old.pieces(), old.cut, asked))

    def find(self, asked: httpx.Request, operation: str) -> Exchange:
        """Return the answer that is due for a request; raises `HttpProblem` that names what comes nearest to it."""
        wanted = cassette_request(asked, self.scrubber)
        if due := self._due.get(_key(wanted)):
            return due.popleft() if len(due) > 1 else due[0]
        raise HttpProblem(
            501,
            f"{operation}: {self.name} has no answer to this request; {self._nearest(wanted)}. Record it again",
            {"x-should-retry": "false"},
            code="not_recorded",
            kind=REPLAYED,
        )

    def _nearest(self, wanted: CassetteRequest) -> str:
        near = [one for one in self._requests if (one.method, one.path) == (wanted.method, wanted.path)]
        if not near:
            return f"it holds no {wanted.method} {wanted.path}"
        best = max(near, key=lambda one: _shared(one.body, wanted.body) + _shared([*one.query], [*wanted.query]))
        if best.query != wanted.query:
            return f"the nearest one has the query {dict(best.query)}, this one {dict(wanted.query)}"
        return f"the nearest one differs at {difference(best.body, wanted.body) or 'its body'}"

    def close(self) -> None:
        """Nothing is open."""

    drop = close


Tape = Recording | Replay


def _read(setting: str, content: bytes, path: Path) -> list[Exchange]:
    try:
        return exchanges_in(content, path)
    except ConfigurationError as error:
        raise ConfigurationError(f"{setting}: {error}") from None


def _of_service(found: list[Exchange]) -> bool:
    """Tell whether answers are those of the service, and not of a model's server."""
    return any(one.request.path not in (CHAT, EMBEDDINGS) for one in found)


def _key(request: CassetteRequest) -> bytes:
    return msgspec.json.encode(request, order="deterministic")


def _shared(left: Any, right: Any) -> int:
    """Return how many values two bodies have in common."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return sum(_shared(value, right[name]) for name, value in left.items() if name in right)
    if isinstance(left, list) and isinstance(right, list):
        return sum(_shared(*pair) for pair in zip(left, right, strict=False))
    return int(left == right)
