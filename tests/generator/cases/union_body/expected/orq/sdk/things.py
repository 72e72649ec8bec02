# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions
    from ..params._n_to_z_unions import PartParam


class ThingsNamespace(Namespace, functions=_things):
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
    ) -> bool:
        """Do a thing.

        kind: Selects the kind: one of `"text"`, `"file"`.

        `POST /v2/things`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
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
    ) -> bool:
        """Do a thing.

        kind: Selects the kind: one of `"text"`, `"file"`.

        `POST /v2/things`; raises `OrqError`.
        """
        ...
