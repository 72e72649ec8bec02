# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

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
from ..models.chat_messages import ChatCompletionMessage, ChatMessage, PromptMessage
from ..models.chat_options import ChatAudioVoice, ChatVoice, ThinkingConfig, ToolChoice
from ..models.chunking import ParseChunkingRequestBody
from ..models.classify import ClassifyQuestion
from ..models.completions import PromptInputs, PromptInputVariable
from ..models.values import ToolChoiceMode
from ._c import (
    AgenticChunkerStrategyParam,
    AllowedToolsChoiceParam,
    AssistantMessageParam,
    AudioContentPartParam,
    BoxQuestionParam,
    ChatCompletionToolParam,
    ChatCustomToolParam,
    ChoiceQuestionParam,
    CustomToolChoiceParam,
    DeveloperMessageParam,
    FastChunkerStrategyParam,
    FileContentPartParam,
    ImageContentPartParam,
    ImageURLParam,
    InputAudioParam,
    LateChunkerStrategyParam,
    NamedToolChoiceParam,
    NoulQuestionParam,
    PromptInputVariableParam,
    ReasoningContentPartParam,
    RecursiveChunkerStrategyParam,
    RedactedReasoningContentPartParam,
    RefusalContentPartParam,
    ScoreQuestionParam,
    SemanticChunkerStrategyParam,
    SentenceChunkerStrategyParam,
    SystemMessageParam,
    TextContentPartParam,
    ThinkingAdaptiveParam,
    ThinkingDefaultParam,
    ThinkingDisabledParam,
    ThinkingEnabledParam,
    TokenChunkerStrategyParam,
    ToolMessageParam,
    UserMessageParam,
)
from ._r import IdRefParam

ThinkingConfigParam: TypeAlias = (
    ThinkingDefaultParam | ThinkingDisabledParam | ThinkingEnabledParam | ThinkingAdaptiveParam | ThinkingConfig
)


ToolChoiceParam: TypeAlias = (
    ToolChoiceMode | NamedToolChoiceParam | AllowedToolsChoiceParam | CustomToolChoiceParam | ToolChoice
)


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


PromptInputsParam: TypeAlias = (
    Mapping[str, Any] | Sequence[PromptInputVariable | PromptInputVariableParam] | PromptInputs
)


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
