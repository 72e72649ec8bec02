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

    def create(
        self,
        *,
        key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do it.

        `POST /v2/things`; raises `OrqError`.
        """
        ...

    def upsert(
        self,
        *,
        key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        thing_key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do it.

        `PATCH /v2/things/{thing_key}`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def create(
        self,
        *,
        key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do it.

        `POST /v2/things`; raises `OrqError`.
        """
        ...

    async def upsert(
        self,
        *,
        key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        thing_key: str,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do it.

        `PATCH /v2/things/{thing_key}`; raises `OrqError`.
        """
        ...
