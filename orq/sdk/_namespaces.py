"""The namespaces of a client; each is loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core import AsyncOrqCore, OrqCore
    from .conversations import AsyncConversations, Conversations
    from .internal import AsyncInternal, Internal


class Namespaces:
    """The namespaces of `Orq`."""

    _core: OrqCore

    @cached_property
    def conversations(self) -> Conversations:
        """Conversations: start, list, rename and delete them, and stream replies."""
        from .conversations import Conversations

        return Conversations(self._core)

    @cached_property
    def internal(self) -> Internal:
        """Operations that the service files under `internal` as well."""
        from .internal import Internal

        return Internal(self._core)


class AsyncNamespaces:
    """The namespaces of `AsyncOrq`."""

    _core: AsyncOrqCore

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Conversations: start, list, rename and delete them, and stream replies."""
        from .conversations import AsyncConversations

        return AsyncConversations(self._core)

    @cached_property
    def internal(self) -> AsyncInternal:
        """Operations that the service files under `internal` as well."""
        from .internal import AsyncInternal

        return AsyncInternal(self._core)
