# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.things import Page, Thing


class ThingsNamespace(Namespace):
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
        from ..funcs._things import things_do

        request: Any = {"starting_after": starting_after, "ending_before": ending_before, "limit": limit}
        return things_do(self._core, request, options=options).unwrap()

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
        from ..funcs._things import things_do
        from ..pagination import Items

        request: Any = {"starting_after": starting_after, "ending_before": ending_before, "limit": limit}
        return Items(things_do, self._core, request, options, raises=True)


class AsyncThingsNamespace(AsyncNamespace):
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
        from ..funcs._things import things_do

        request: Any = {"starting_after": starting_after, "ending_before": ending_before, "limit": limit}
        return (await things_do(self._core, request, options=options)).unwrap()

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
        from ..funcs._things import things_do
        from ..pagination import AsyncItems

        request: Any = {"starting_after": starting_after, "ending_before": ending_before, "limit": limit}
        return AsyncItems(things_do, self._core, request, options, raises=True)
