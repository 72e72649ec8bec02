"""Values of the API, by name; the module that holds one is loaded when the name is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lazy import attach

if TYPE_CHECKING:
    from .conversation_messages import (
        ConversationMessage as ConversationMessage,
        ConversationMessageRole as ConversationMessageRole,
        ConversationWithMessages as ConversationWithMessages,
    )
    from .conversation_responses import (
        ConversationUserMessage as ConversationUserMessage,
        CreateConversationResponseRequest as CreateConversationResponseRequest,
    )
    from .conversations import (
        Conversation as Conversation,
        ConversationMetadata as ConversationMetadata,
        CreateConversationRequest as CreateConversationRequest,
        DeleteConversationRequest as DeleteConversationRequest,
        GenerateConversationNameRequest as GenerateConversationNameRequest,
        ListConversationsRequest as ListConversationsRequest,
        ListConversationsResponse as ListConversationsResponse,
        RetrieveConversationRequest as RetrieveConversationRequest,
        UpdateConversationMetadata as UpdateConversationMetadata,
        UpdateConversationRequest as UpdateConversationRequest,
    )
    from .parts import (
        A2AMessagePart as A2AMessagePart,
        DataPart as DataPart,
        ErrorPart as ErrorPart,
        FilePart as FilePart,
        FilePartFile as FilePartFile,
        FileWithBytes as FileWithBytes,
        FileWithURI as FileWithURI,
        PartDelta as PartDelta,
        ReasoningPart as ReasoningPart,
        TextPart as TextPart,
        ToolResultPart as ToolResultPart,
    )
    from .response_events import (
        AgentFinishReason as AgentFinishReason,
        PartDeltaEvent as PartDeltaEvent,
        PartDeltaEventData as PartDeltaEventData,
        PartDoneEvent as PartDoneEvent,
        PartDoneEventData as PartDoneEventData,
        PendingToolCall as PendingToolCall,
        ResponseDoneEvent as ResponseDoneEvent,
        ResponseDoneEventData as ResponseDoneEventData,
        ResponseFailedEvent as ResponseFailedEvent,
        ResponseFailedEventData as ResponseFailedEventData,
        ResponseStartedEvent as ResponseStartedEvent,
        ResponseStartedEventData as ResponseStartedEventData,
        ResponseStreamingEvent as ResponseStreamingEvent,
        ReviewOutcome as ReviewOutcome,
        ToolDoneEvent as ToolDoneEvent,
        ToolDoneEventData as ToolDoneEventData,
        ToolFailedEvent as ToolFailedEvent,
        ToolFailedEventData as ToolFailedEventData,
        ToolReviewDoneEvent as ToolReviewDoneEvent,
        ToolReviewDoneEventData as ToolReviewDoneEventData,
        ToolReviewRequestedEvent as ToolReviewRequestedEvent,
        ToolReviewRequestedEventData as ToolReviewRequestedEventData,
        ToolStartedEvent as ToolStartedEvent,
        ToolStartedEventData as ToolStartedEventData,
    )
    from .shared import (
        ErrorMessage as ErrorMessage,
        FunctionCall as FunctionCall,
        SpanRef as SpanRef,
        Unknown as Unknown,
    )
    from .usage import (
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        PromptTokensDetails as PromptTokensDetails,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "conversation_messages": ("ConversationMessage", "ConversationMessageRole", "ConversationWithMessages"),
            "conversation_responses": ("ConversationUserMessage", "CreateConversationResponseRequest"),
            "conversations": (
                "Conversation",
                "ConversationMetadata",
                "CreateConversationRequest",
                "DeleteConversationRequest",
                "GenerateConversationNameRequest",
                "ListConversationsRequest",
                "ListConversationsResponse",
                "RetrieveConversationRequest",
                "UpdateConversationMetadata",
                "UpdateConversationRequest",
            ),
            "parts": (
                "A2AMessagePart",
                "DataPart",
                "ErrorPart",
                "FilePart",
                "FilePartFile",
                "FileWithBytes",
                "FileWithURI",
                "PartDelta",
                "ReasoningPart",
                "TextPart",
                "ToolResultPart",
            ),
            "response_events": (
                "AgentFinishReason",
                "PartDeltaEvent",
                "PartDeltaEventData",
                "PartDoneEvent",
                "PartDoneEventData",
                "PendingToolCall",
                "ResponseDoneEvent",
                "ResponseDoneEventData",
                "ResponseFailedEvent",
                "ResponseFailedEventData",
                "ResponseStartedEvent",
                "ResponseStartedEventData",
                "ResponseStreamingEvent",
                "ReviewOutcome",
                "ToolDoneEvent",
                "ToolDoneEventData",
                "ToolFailedEvent",
                "ToolFailedEventData",
                "ToolReviewDoneEvent",
                "ToolReviewDoneEventData",
                "ToolReviewRequestedEvent",
                "ToolReviewRequestedEventData",
                "ToolStartedEvent",
                "ToolStartedEventData",
            ),
            "shared": ("ErrorMessage", "FunctionCall", "SpanRef", "Unknown"),
            "usage": ("CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"),
        },
    )
