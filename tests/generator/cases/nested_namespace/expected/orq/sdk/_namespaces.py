# @generated
"""The namespaces of a client; each is loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore
    from .other import AsyncOtherNamespace, OtherNamespace
    from .things import AsyncThingsNamespace, ThingsNamespace


class Namespaces:
    """The namespaces of `Orq`."""

    _core: OrqCore

    other: OtherNamespace
    """Others."""
    things: ThingsNamespace
    """Things: parts."""

    if not TYPE_CHECKING:

        @cached_namespace
        def other(self):
            """Others."""
            from .other import OtherNamespace

            return OtherNamespace(self._core)

        @cached_namespace
        def things(self):
            """Things: parts."""
            from .things import ThingsNamespace

            return ThingsNamespace(self._core)


class AsyncNamespaces:
    """The namespaces of `AsyncOrq`."""

    _core: AsyncOrqCore

    other: AsyncOtherNamespace
    """Others."""
    things: AsyncThingsNamespace
    """Things: parts."""

    if not TYPE_CHECKING:

        @cached_namespace
        def other(self):
            """Others."""
            from .other import AsyncOtherNamespace

            return AsyncOtherNamespace(self._core)

        @cached_namespace
        def things(self):
            """Things: parts."""
            from .things import AsyncThingsNamespace

            return AsyncThingsNamespace(self._core)
