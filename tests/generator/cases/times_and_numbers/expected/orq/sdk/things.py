# Generated from api/.
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._namespace import Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import AsyncOrqCore, OrqCore, RequestOptions
    from ..models.things import Thing
    from ..types import DateInput, DateTimeInput


class ThingsNamespace(Namespace):
    """Things."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

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
        from ..funcs._things_do import things_do

        request: Any = {"expires": expires, "weight": weight, "since": since, "days": days}
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(Namespace):
    """Things."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

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
        from ..funcs._things_do import things_do

        request: Any = {"expires": expires, "weight": weight, "since": since, "days": days}
        return (await things_do(self._core, request, options=options)).unwrap()
