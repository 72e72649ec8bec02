# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.things import Thing


class ThingsNamespace(Namespace):
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
        from ..funcs._things import things_do

        request: Any = {"key": key, "from_": from_, "options": options_}
        return things_do(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
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
        from ..funcs._things import things_do

        request: Any = {"key": key, "from_": from_, "options": options_}
        return (await things_do(self._core, request, options=options)).unwrap()
