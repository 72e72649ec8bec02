# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..models.things import Chunk, Whole
    from ..streaming import AsyncStream, Stream


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    @overload
    def do(
        self,
        *,
        text: str,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Whole: ...

    @overload
    def do(
        self,
        *,
        text: str,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[Chunk]: ...

    @overload
    def do(
        self,
        *,
        text: str,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Whole | Stream[Chunk]: ...

    def do(
        self,
        *,
        text: str,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Whole | Stream[Chunk]:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    @overload
    async def do(
        self,
        *,
        text: str,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Whole: ...

    @overload
    async def do(
        self,
        *,
        text: str,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def do(
        self,
        *,
        text: str,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Whole | AsyncStream[Chunk]: ...

    async def do(
        self,
        *,
        text: str,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Whole | AsyncStream[Chunk]:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...
