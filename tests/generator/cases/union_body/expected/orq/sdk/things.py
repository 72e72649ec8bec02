# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import with_body

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..params._t_unions import PartParam


class ThingsNamespace(Namespace):
    """Things."""

    @overload
    def do(
        self,
        *,
        kind: Literal["text"],
        text: str,
        options: RequestOptions | None = None,
    ) -> bool: ...

    @overload
    def do(
        self,
        *,
        kind: Literal["file"],
        url: str,
        options: RequestOptions | None = None,
    ) -> bool: ...

    @overload
    def do(
        self,
        *,
        body: PartParam,
        options: RequestOptions | None = None,
    ) -> bool: ...

    def do(
        self,
        *,
        kind: Literal["text", "file"] | None = None,
        text: str | None = None,
        url: str | None = None,
        body: PartParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = with_body({}, body, {"kind": kind, "text": text, "url": url})
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
    """Things."""

    @overload
    async def do(
        self,
        *,
        kind: Literal["text"],
        text: str,
        options: RequestOptions | None = None,
    ) -> bool: ...

    @overload
    async def do(
        self,
        *,
        kind: Literal["file"],
        url: str,
        options: RequestOptions | None = None,
    ) -> bool: ...

    @overload
    async def do(
        self,
        *,
        body: PartParam,
        options: RequestOptions | None = None,
    ) -> bool: ...

    async def do(
        self,
        *,
        kind: Literal["text", "file"] | None = None,
        text: str | None = None,
        url: str | None = None,
        body: PartParam | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = with_body({}, body, {"kind": kind, "text": text, "url": url})
        return (await things_do(self._core, request, options=options)).unwrap()
