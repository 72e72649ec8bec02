# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.things import Thing
    from ..types import DateInput, DateTimeInput


class ThingsNamespace(Namespace):
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
        from ..funcs._things import things_do

        request: Any = {"expires": expires, "weight": weight, "since": since, "days": days}
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
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
        from ..funcs._things import things_do

        request: Any = {"expires": expires, "weight": weight, "since": since, "days": days}
        return (await things_do(self._core, request, options=options)).unwrap()
