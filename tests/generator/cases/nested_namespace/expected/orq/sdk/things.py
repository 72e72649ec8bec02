# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace
from ..funcs import _things

if TYPE_CHECKING:
    from .._signatures import RequestOptions


class ThingsNamespace(Namespace):
    """Things: parts."""

    parts: ThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            return ThingsPartsNamespace(self._core)


class AsyncThingsNamespace(AsyncNamespace):
    """Things: parts."""

    parts: AsyncThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            return AsyncThingsPartsNamespace(self._core)


class ThingsPartsNamespace(Namespace, functions=_things, group="things_parts"):
    """Parts of things."""

    def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...


class AsyncThingsPartsNamespace(AsyncNamespace, functions=_things, group="things_parts"):
    """Parts of things."""

    async def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...
