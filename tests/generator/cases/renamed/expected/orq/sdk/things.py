# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.things import Thing


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def do(
        self,
        *,
        key: str,
        from_: str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `GET /v2/things/{keyOrID}`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def do(
        self,
        *,
        key: str,
        from_: str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `GET /v2/things/{keyOrID}`; raises `OrqError`.
        """
        ...
