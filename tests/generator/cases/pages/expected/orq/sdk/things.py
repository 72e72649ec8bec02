# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.things import Page, Thing


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def do(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...

    def do_items(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Thing]:
        """Iterate over the items of all pages of `do`, each page fetched when it is needed.

        `GET /v2/things`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def do(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page:
        """Do a thing.

        `GET /v2/things`; raises `OrqError`.
        """
        ...

    def do_items(
        self,
        *,
        starting_after: str | None = None,
        ending_before: str | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Thing]:
        """Iterate over the items of all pages of `do`, each page fetched when it is needed.

        `GET /v2/things`; raises `OrqError`.
        """
        ...
