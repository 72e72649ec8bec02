# @generated
"""`client.other`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from .._signatures import RequestOptions


class OtherNamespace(Namespace, functions=_things, group="things_parts"):
    """Others."""

    def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...


class AsyncOtherNamespace(AsyncNamespace, functions=_things, group="things_parts"):
    """Others."""

    async def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...
