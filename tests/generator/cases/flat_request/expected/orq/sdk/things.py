# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..types import SequenceNotStr


class ThingsNamespace(Namespace):
    """Things."""

    def do(
        self,
        *,
        thing_id: str,
        size: float,
        limit: int | None = None,
        tags: SequenceNotStr[str] | None = None,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `PATCH /v2/things/{thing_id}`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = {"thing_id": thing_id, "size": size, "limit": limit, "tags": tags, "note": note}
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
    """Things."""

    async def do(
        self,
        *,
        thing_id: str,
        size: float,
        limit: int | None = None,
        tags: SequenceNotStr[str] | None = None,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> bool:
        """Do a thing.

        `PATCH /v2/things/{thing_id}`; raises `OrqError`.
        """
        from ..funcs._things import things_do

        request: Any = {"thing_id": thing_id, "size": size, "limit": limit, "tags": tags, "note": note}
        return (await things_do(self._core, request, options=options)).unwrap()
