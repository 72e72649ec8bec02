# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _things

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.things import Thing
    from ..types import DateInput, DateTimeInput


class ThingsNamespace(Namespace, functions=_things):
    """Things."""

    def do(
        self,
        *,
        expires: DateTimeInput,
        weight: float,
        since: DateTimeInput | None = None,
        days: Sequence[DateInput] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
    """Things."""

    async def do(
        self,
        *,
        expires: DateTimeInput,
        weight: float,
        since: DateTimeInput | None = None,
        days: Sequence[DateInput] | None = None,
        options: RequestOptions | None = None,
    ) -> Thing:
        """Do a thing.

        `POST /v2/things`; raises `OrqError`.
        """
        ...
