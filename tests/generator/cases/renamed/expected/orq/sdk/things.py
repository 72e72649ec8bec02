# Generated from api/.
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._namespace import Namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore, RequestOptions
    from ..models.things import Thing


class ThingsNamespace(Namespace):
    """Things."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

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
        from ..funcs._things_do import things_do

        request: Any = {"key": key, "from_": from_, "options": options_}
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(Namespace):
    """Things."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

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
        from ..funcs._things_do import things_do

        request: Any = {"key": key, "from_": from_, "options": options_}
        return (await things_do(self._core, request, options=options)).unwrap()
