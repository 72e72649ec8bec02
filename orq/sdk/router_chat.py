# Generated from api/.
"""`client.router.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._namespace import Namespace, cached_namespace

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, OrqCore
    from .router_chat_completions import AsyncRouterChatCompletionsNamespace, RouterChatCompletionsNamespace


class RouterChatNamespace(Namespace):
    """Chat: completions."""

    def __init__(self, core: OrqCore) -> None:
        self._core = core

    completions: RouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            from .router_chat_completions import RouterChatCompletionsNamespace

            return RouterChatCompletionsNamespace(self._core)


class AsyncRouterChatNamespace(Namespace):
    """Chat: completions."""

    def __init__(self, core: AsyncOrqCore) -> None:
        self._core = core

    completions: AsyncRouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            from .router_chat_completions import AsyncRouterChatCompletionsNamespace

            return AsyncRouterChatCompletionsNamespace(self._core)
