"""Dict twins of the models that go in: `TypedDict`s for checkers and editors, with Python field names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from .conversation_responses import (
        ConversationUserMessageParam as ConversationUserMessageParam,
        CreateConversationResponseRequestParam as CreateConversationResponseRequestParam,
    )
    from .conversations import (
        ConversationMetadataParam as ConversationMetadataParam,
        CreateConversationRequestParam as CreateConversationRequestParam,
        DeleteConversationRequestParam as DeleteConversationRequestParam,
        GenerateConversationNameRequestParam as GenerateConversationNameRequestParam,
        ListConversationsRequestParam as ListConversationsRequestParam,
        RetrieveConversationRequestParam as RetrieveConversationRequestParam,
        UpdateConversationMetadataParam as UpdateConversationMetadataParam,
        UpdateConversationRequestParam as UpdateConversationRequestParam,
    )
    from .parts import (
        A2AMessagePartParam as A2AMessagePartParam,
        ErrorPartParam as ErrorPartParam,
        FilePartFileParam as FilePartFileParam,
        FilePartParam as FilePartParam,
        FileWithBytesParam as FileWithBytesParam,
        FileWithURIParam as FileWithURIParam,
        TextPartParam as TextPartParam,
        ToolResultPartParam as ToolResultPartParam,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "conversation_responses": ("ConversationUserMessageParam", "CreateConversationResponseRequestParam"),
            "conversations": (
                "ConversationMetadataParam",
                "CreateConversationRequestParam",
                "DeleteConversationRequestParam",
                "GenerateConversationNameRequestParam",
                "ListConversationsRequestParam",
                "RetrieveConversationRequestParam",
                "UpdateConversationMetadataParam",
                "UpdateConversationRequestParam",
            ),
            "parts": (
                "A2AMessagePartParam",
                "ErrorPartParam",
                "FilePartFileParam",
                "FilePartParam",
                "FileWithBytesParam",
                "FileWithURIParam",
                "TextPartParam",
                "ToolResultPartParam",
            ),
        },
    )
