"""The results of `orq.structured`: a value with its answer, or a stream of pieces.

    with parse_stream(router_chat_completions_create, core, request, into=Invoice).unwrap() as stream:
        for _ in stream.text():
            print(stream.partial())
        print(stream.parsed().value)

`partial()` returns plain data that is not checked yet. `parsed()` returns the checked value.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._answer_value import text_of
from ._caller_schema import WRAPPED
from ._lazy_annotations import lazy_annotations
from ._misuse import in_pieces
from ._partial_json import PartialJson
from .errors import OrqError
from .result import Err, Ok, Result

if TYPE_CHECKING:
    from typing_extensions import Self, TypeVar as WithDefault

    A = WithDefault("A", default=Any)
else:
    A = TypeVar("A")

T = TypeVar("T")
_Read = Callable[[Result[Any, OrqError]], Result[Any, OrqError]]


class Parsed(msgspec.Struct, Generic[T, A], frozen=True):
    """A value of your type, and the answer that it was read from."""

    value: T
    """The value."""
    answer: A
    """The whole answer of the call."""
    strict: bool
    """Whether the model had to keep the schema. False for a type with open parts such as `dict`, and for deployments.
    """
    problems: tuple[str, ...] = ()
    """A sentence for each repair, such as a number that was sent as text."""

    if not TYPE_CHECKING:  # the type of the answer may be left out
        __class_getitem__ = classmethod(GenericAlias)


class _ParsedStream(Generic[T]):
    """The parts that sync and async streams share. `stream` is the stream of the events."""

    def __init__(self, stream: Any, wrapped: bool, read: _Read) -> None:
        self.stream = stream
        """The stream of the events."""
        self._wrapped, self._read = wrapped, read
        self._so_far = PartialJson()
        self._end: Result[Parsed[T, Any], OrqError] | None = None

    def partial(self) -> Any:
        """Return the part of the value that `text()` has read so far, as plain data.

        It is not checked. It is None before the first piece. A text grows. A number, true, false or null appears when
        it is complete.
        """
        data = self._so_far.read(text_of(self.stream.partial()))
        return data.get(WRAPPED) if self._wrapped and isinstance(data, dict) else data

    def _judged(self, answer: Any) -> Result[Parsed[T, Any], OrqError]:
        return self._read(Ok(answer, self.stream.response))


class ParsedStream(_ParsedStream[T]):
    """A streamed answer whose text is JSON of your type."""

    def text(self) -> Iterator[str]:
        """Yield the pieces of the JSON as they arrive."""
        return iter(self.stream.text())

    def result(self) -> Result[Parsed[T, Any], OrqError]:
        """Read to the end, and return `Ok` with the value or `Err` with the error.

        Each call returns the same.
        """
        if self._end is None:
            try:
                self._end = self._judged(self.stream.collect())
            except OrqError as error:
                self._end = Err(error)
        return self._end

    def parsed(self) -> Parsed[T, Any]:
        """Read to the end, and return the value. Raises `OrqError` if there is none."""
        return self.result().unwrap()

    def close(self) -> None:
        """Close the stream and return its connection to the pool.

        Events that were not read are lost.
        """
        self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncParsedStream(_ParsedStream[T]):
    """A streamed answer of an async client whose text is JSON of your type."""

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the pieces of the JSON as they arrive."""
        async for piece in self.stream.text():
            yield piece

    async def result(self) -> Result[Parsed[T, Any], OrqError]:
        """Read to the end, and return `Ok` with the value or `Err` with the error.

        Each call returns the same.
        """
        if self._end is None:
            try:
                self._end = self._judged(await self.stream.collect())
            except OrqError as error:
                self._end = Err(error)
        return self._end

    async def parsed(self) -> Parsed[T, Any]:
        """Read to the end, and return the value. Raises `OrqError` if there is none."""
        return (await self.result()).unwrap()

    async def aclose(self) -> None:
        """Close the stream and return its connection to the pool.

        Events that were not read are lost.
        """
        await self.stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


lazy_annotations(__name__)
