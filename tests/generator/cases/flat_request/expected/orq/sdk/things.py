# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..types import SequenceNotStr


class ThingsNamespace(Namespace, functions=_things):
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
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
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
        ...
