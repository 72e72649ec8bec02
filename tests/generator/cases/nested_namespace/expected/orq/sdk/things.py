# @generated
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .things_parts import AsyncThingsPartsNamespace, ThingsPartsNamespace


class ThingsNamespace(Namespace):
    """Things: parts."""

    parts: ThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            from .things_parts import ThingsPartsNamespace

            return ThingsPartsNamespace(self._core)


class AsyncThingsNamespace(AsyncNamespace):
    """Things: parts."""

    parts: AsyncThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            from .things_parts import AsyncThingsPartsNamespace

            return AsyncThingsPartsNamespace(self._core)
