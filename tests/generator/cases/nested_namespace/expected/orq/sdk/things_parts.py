# @generated
"""`client.things.parts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions


class ThingsPartsNamespace(Namespace):
    """Parts of things."""

    def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        from ..funcs._things_parts import things_parts_do

        request: Any = {}
        return things_parts_do(self._core, request, options=options).unwrap()


class AsyncThingsPartsNamespace(AsyncNamespace):
    """Parts of things."""

    async def do(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        from ..funcs._things_parts import things_parts_do

        request: Any = {}
        return (await things_parts_do(self._core, request, options=options)).unwrap()
