# Generated from api/.
"""`client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._namespace import Namespace, cached_namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore
    from .things_parts import AsyncThingsPartsNamespace, ThingsPartsNamespace


class ThingsNamespace(Namespace):
    """Things: parts."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

    parts: ThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            from .things_parts import ThingsPartsNamespace

            return ThingsPartsNamespace(self._core)


class AsyncThingsNamespace(Namespace):
    """Things: parts."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

    parts: AsyncThingsPartsNamespace
    """Parts of things."""

    if not TYPE_CHECKING:

        @cached_namespace
        def parts(self):
            """Parts of things."""
            from .things_parts import AsyncThingsPartsNamespace

            return AsyncThingsPartsNamespace(self._core)
