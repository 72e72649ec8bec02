# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.things import Chunk, Whole
    from ..streaming import AsyncStream, Stream


class ThingsNamespace(Namespace):
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
    ) -> Any:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = {"text": text}
        chosen: Any = stream
        return things_do(self._core, request, stream=chosen, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
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
    ) -> Any:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = {"text": text}
        chosen: Any = stream
        return (await things_do(self._core, request, stream=chosen, options=options)).unwrap()
