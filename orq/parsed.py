"""What `parse` gives: `Parsed`; and `ParsedStream` and `AsyncParsedStream`, whose JSON comes in pieces.

with parse_stream(router_chat_completions_create, core, request, into=Invoice).unwrap() as stream:
for _ in stream.text():
print(stream.partial())
print(stream.parsed().value)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from ._answer_value import text_of
from ._hints import mark_module
from ._own_schema import WRAPPED
from ._partial_json import PartialJson
from ._protocols import in_pieces
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
    """A value, and the `answer` that holds it, as the plain call returns it.

    `strict` tells whether the model had to keep the schema: False for a type with open parts, and for deployments,
    whose format is their own. `problems` has a sentence for each repair, such as a number that came as a text.
    """

    value: T
    answer: A
    strict: bool
    problems: tuple[str, ...] = ()

    if not TYPE_CHECKING:  # the type of the answer may be left out
        __class_getitem__ = classmethod(GenericAlias)


class _ParsedStream(Generic[T]):
    """What sync and async streams share. `stream` has the events, and gives the connection back."""

    def __init__(self, stream: Any, wrapped: bool, read: _Read) -> None:
        self.stream = stream
        self._wrapped, self._read = wrapped, read
        self._so_far = PartialJson()
        self._end: Result[Parsed[T, Any], OrqError] | None = None

    def partial(self) -> Any:
        """Return the value as far as `text()` has read it: plain data, not checked, None before anything has come.

        Texts grow; numbers and keywords are left out until they are whole.
        """
        data = self._so_far.read(text_of(self.stream.partial()))
        return data.get(WRAPPED) if self._wrapped and isinstance(data, dict) else data

    def _judged(self, answer: Any) -> Result[Parsed[T, Any], OrqError]:
        return self._read(Ok(answer, self.stream.response))


class ParsedStream(_ParsedStream[T]):
    """The pieces of an answer, and the value at its end."""

    def text(self) -> Iterator[str]:
        """Yield the JSON, piece by piece as it comes."""
        return iter(self.stream.text())

    def result(self) -> Result[Parsed[T, Any], OrqError]:
        """Read to the end, and return the value or the error that tells why there is none; the same each time."""
        if self._end is None:
            try:
                self._end = self._judged(self.stream.collect())
            except OrqError as error:
                self._end = Err(error)
        return self._end

    def parsed(self) -> Parsed[T, Any]:
        """Read to the end, and return the value; raises `OrqError` if there is none."""
        return self.result().unwrap()

    def close(self) -> None:
        """Give the connection back; what was not read is lost."""
        self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncParsedStream(_ParsedStream[T]):
    """`ParsedStream`, awaited."""

    @in_pieces
    async def text(self) -> AsyncIterator[str]:
        """Yield the JSON, piece by piece as it comes."""
        async for piece in self.stream.text():
            yield piece

    async def result(self) -> Result[Parsed[T, Any], OrqError]:
        """Read to the end, and return the value or the error that tells why there is none; the same each time."""
        if self._end is None:
            try:
                self._end = self._judged(await self.stream.collect())
            except OrqError as error:
                self._end = Err(error)
        return self._end

    async def parsed(self) -> Parsed[T, Any]:
        """Read to the end, and return the value; raises `OrqError` if there is none."""
        return (await self.result()).unwrap()

    async def aclose(self) -> None:
        """Give the connection back; what was not read is lost."""
        await self.stream.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


mark_module(__name__)
