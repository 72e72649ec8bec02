# @generated
"""`client.router.chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace

if TYPE_CHECKING:
    from .router_chat_completions import AsyncRouterChatCompletionsNamespace, RouterChatCompletionsNamespace


class RouterChatNamespace(Namespace):
    """Chat: completions."""

    completions: RouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            from .router_chat_completions import RouterChatCompletionsNamespace

            return RouterChatCompletionsNamespace(self._core)


class AsyncRouterChatNamespace(AsyncNamespace):
    """Chat: completions."""

    completions: AsyncRouterChatCompletionsNamespace
    """Answers of chat models, whole or as a stream."""

    if not TYPE_CHECKING:

        @cached_namespace
        def completions(self):
            """Answers of chat models, whole or as a stream."""
            from .router_chat_completions import AsyncRouterChatCompletionsNamespace

            return AsyncRouterChatCompletionsNamespace(self._core)
