# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..funcs import _things
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Any, Literal

    from .._signatures import RequestOptions


class ThingsNamespace(Namespace, functions=_things):
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
        ...


class AsyncThingsNamespace(AsyncNamespace, functions=_things):
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
        ...
