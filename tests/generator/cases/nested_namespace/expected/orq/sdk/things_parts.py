# @generated
"""`client.things.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from .._signatures import RequestOptions


class ThingsPartsNamespace(Namespace, functions=_things):
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


class AsyncThingsPartsNamespace(AsyncNamespace, functions=_things):
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
