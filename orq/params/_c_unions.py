# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..models.chat_choices import ChatCompletionMessage
from ..models.chat_completions import ChatTool
from ..models.chat_content import (
    AssistantContent,
    AssistantContentPart,
    ChatImageSource,
    ChatSoundSource,
    TextContent,
    TextContentPart,
    UserContent,
    UserContentPart,
)
from ..models.chat_messages import ChatMessage, PromptMessage
from ..models.chat_options import ChatAudioVoice, ChatVoice
from ..models.chunking import ParseChunkingRequestBody
from ..models.classify import ClassifyQuestion
from ._c import (
    AgenticChunkerStrategyParam,
    AssistantMessageParam,
    AudioContentPartParam,
    BoxQuestionParam,
    ChatCompletionToolParam,
    ChatCustomToolParam,
    ChoiceQuestionParam,
    DeveloperMessageParam,
    FastChunkerStrategyParam,
    FileContentPartParam,
    ImageContentPartParam,
    ImageURLParam,
    InputAudioParam,
    LateChunkerStrategyParam,
    NoulQuestionParam,
    ReasoningContentPartParam,
    RecursiveChunkerStrategyParam,
    RedactedReasoningContentPartParam,
    RefusalContentPartParam,
    ScoreQuestionParam,
    SemanticChunkerStrategyParam,
    SentenceChunkerStrategyParam,
    SystemMessageParam,
    TextContentPartParam,
    TokenChunkerStrategyParam,
    ToolMessageParam,
    UserMessageParam,
)
from ._r import IdRefParam

ChatToolParam: TypeAlias = ChatCompletionToolParam | ChatCustomToolParam | ChatTool


TextContentParam: TypeAlias = str | Sequence[TextContentPart | TextContentPartParam] | TextContent


ChatImageSourceParam: TypeAlias = ImageURLParam | str | ChatImageSource


ChatSoundSourceParam: TypeAlias = InputAudioParam | str | ChatSoundSource


UserContentPartParam: TypeAlias = (
    TextContentPartParam | ImageContentPartParam | AudioContentPartParam | FileContentPartParam | UserContentPart
)


UserContentParam: TypeAlias = str | Sequence[UserContentPartParam] | UserContent


AssistantContentPartParam: TypeAlias = (
    TextContentPartParam
    | RefusalContentPartParam
    | ReasoningContentPartParam
    | RedactedReasoningContentPartParam
    | AssistantContentPart
)


AssistantContentParam: TypeAlias = str | Sequence[AssistantContentPartParam] | AssistantContent


ChatMessageParam: TypeAlias = (
    SystemMessageParam
    | DeveloperMessageParam
    | UserMessageParam
    | AssistantMessageParam
    | ToolMessageParam
    | ChatMessage
    | ChatCompletionMessage
)


ChatVoiceParam: TypeAlias = ChatAudioVoice | IdRefParam | ChatVoice


PromptMessageParam: TypeAlias = (
    SystemMessageParam | UserMessageParam | AssistantMessageParam | ToolMessageParam | PromptMessage
)


ParseChunkingRequestBodyParam: TypeAlias = (
    TokenChunkerStrategyParam
    | SentenceChunkerStrategyParam
    | RecursiveChunkerStrategyParam
    | SemanticChunkerStrategyParam
    | AgenticChunkerStrategyParam
    | FastChunkerStrategyParam
    | LateChunkerStrategyParam
    | ParseChunkingRequestBody
)


ClassifyQuestionParam: TypeAlias = (
    NoulQuestionParam | ChoiceQuestionParam | ScoreQuestionParam | BoxQuestionParam | ClassifyQuestion
)
