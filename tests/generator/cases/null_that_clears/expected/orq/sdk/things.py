# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from .._signatures import RequestOptions


class ThingsNamespace(Namespace):
    """Things."""

    def update(
        self,
        *,
        thing_id: str,
        size: int | None,
        kind: Literal["small"],
        note: str | None | UnsetType = UNSET,
        my_label: str | None | UnsetType = UNSET,
        name: str | None = None,
        colour: str | None = None,
        more: Any = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Change a thing.

        note: What to remember.

        `PATCH /v2/things/{thing_id}`; raises `OrqError`.
        """
        from ..funcs._things import things_update

        request: Any = {
            "thing_id": thing_id,
            "size": size,
            "kind": kind,
            "note": note,
            "my_label": my_label,
            "name": name,
            "colour": colour,
            "more": more,
        }
        return things_update(self._core, request, options=options).unwrap()


class AsyncThingsNamespace(AsyncNamespace):
    """Things."""

    async def update(
        self,
        *,
        thing_id: str,
        size: int | None,
        kind: Literal["small"],
        note: str | None | UnsetType = UNSET,
        my_label: str | None | UnsetType = UNSET,
        name: str | None = None,
        colour: str | None = None,
        more: Any = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Change a thing.

        note: What to remember.

        `PATCH /v2/things/{thing_id}`; raises `OrqError`.
        """
        from ..funcs._things import things_update

        request: Any = {
            "thing_id": thing_id,
            "size": size,
            "kind": kind,
            "note": note,
            "my_label": my_label,
            "name": name,
            "colour": colour,
            "more": more,
        }
        return (await things_update(self._core, request, options=options)).unwrap()
