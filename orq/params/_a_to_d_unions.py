# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ..models.agent_changes import AgentToolInputCRUD
from ..models.agent_runs import AgentToolInputRun
from ..models.agents import AgentModelInput
from ..models.annotations import AnnotationInput
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
from ..models.datasource_chunking import ChunkingConfiguration
from ..models.deployment_metrics import MetricMessage
from ..models.values import ToolChoiceMode
from ._a import (
    AdvisorToolInputParam,
    AgentModelConfigParam,
    AnnotationCorrectionParam,
    AnnotationParam,
    CallSubAgentToolInputParam,
    CodeInterpreterToolInputParam,
    CodeToolInputParam,
    CodeToolRunParam,
    CurrentDateToolInputParam,
    DeleteMemoryDocumentToolInputParam,
    FileSystemToolInputParam,
    FunctionToolInputParam,
    FunctionToolRunParam,
    GoogleSearchToolInputParam,
    HTTPToolInputParam,
    HTTPToolRunParam,
    JSONSchemaToolInputParam,
    JSONSchemaToolRunParam,
    MCPToolInputParam,
    MCPToolRunParam,
    QueryKnowledgeBaseToolInputParam,
    QueryMemoryStoreToolInputParam,
    RetrieveAgentsToolInputParam,
    RetrieveKnowledgeBasesToolInputParam,
    RetrieveMemoryStoresToolInputParam,
    SidekickToolInputParam,
    WebScraperToolInputParam,
    WriteMemoryStoreToolInputParam,
)
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
from ._d import (
    AdvancedChunkingConfigParam,
    AgenticChunkingConfigParam,
    DefaultChunkingConfigParam,
    FastChunkingConfigParam,
    LateChunkingConfigParam,
    MetricAssistantMessageParam,
    RecursiveChunkingConfigParam,
    SemanticChunkingConfigParam,
    SentenceChunkingConfigParam,
    TokenChunkingConfigParam,
)
from ._r import IdRefParam

AgentToolInputCRUDParam: TypeAlias = (
    GoogleSearchToolInputParam
    | WebScraperToolInputParam
    | CallSubAgentToolInputParam
    | RetrieveAgentsToolInputParam
    | QueryMemoryStoreToolInputParam
    | WriteMemoryStoreToolInputParam
    | RetrieveMemoryStoresToolInputParam
    | DeleteMemoryDocumentToolInputParam
    | RetrieveKnowledgeBasesToolInputParam
    | QueryKnowledgeBaseToolInputParam
    | CurrentDateToolInputParam
    | AdvisorToolInputParam
    | SidekickToolInputParam
    | CodeInterpreterToolInputParam
    | FileSystemToolInputParam
    | HTTPToolInputParam
    | CodeToolInputParam
    | FunctionToolInputParam
    | JSONSchemaToolInputParam
    | MCPToolInputParam
    | AgentToolInputCRUD
)


ThinkingConfigParam: TypeAlias = (
    ThinkingDefaultParam | ThinkingDisabledParam | ThinkingEnabledParam | ThinkingAdaptiveParam | ThinkingConfig
)


ToolChoiceParam: TypeAlias = (
    ToolChoiceMode | NamedToolChoiceParam | AllowedToolsChoiceParam | CustomToolChoiceParam | ToolChoice
)


AgentModelInputParam: TypeAlias = AgentModelConfigParam | str | AgentModelInput


AgentToolInputRunParam: TypeAlias = (
    GoogleSearchToolInputParam
    | WebScraperToolInputParam
    | CallSubAgentToolInputParam
    | RetrieveAgentsToolInputParam
    | QueryMemoryStoreToolInputParam
    | WriteMemoryStoreToolInputParam
    | RetrieveMemoryStoresToolInputParam
    | DeleteMemoryDocumentToolInputParam
    | RetrieveKnowledgeBasesToolInputParam
    | QueryKnowledgeBaseToolInputParam
    | CurrentDateToolInputParam
    | AdvisorToolInputParam
    | SidekickToolInputParam
    | CodeInterpreterToolInputParam
    | FileSystemToolInputParam
    | HTTPToolRunParam
    | CodeToolRunParam
    | FunctionToolRunParam
    | JSONSchemaToolRunParam
    | MCPToolRunParam
    | AgentToolInputRun
)


AnnotationInputParam: TypeAlias = AnnotationParam | AnnotationCorrectionParam | AnnotationInput


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


ChunkingConfigurationParam: TypeAlias = (
    DefaultChunkingConfigParam
    | AdvancedChunkingConfigParam
    | TokenChunkingConfigParam
    | SentenceChunkingConfigParam
    | RecursiveChunkingConfigParam
    | FastChunkingConfigParam
    | SemanticChunkingConfigParam
    | LateChunkingConfigParam
    | AgenticChunkingConfigParam
    | ChunkingConfiguration
)


MetricMessageParam: TypeAlias = (
    SystemMessageParam
    | DeveloperMessageParam
    | UserMessageParam
    | MetricAssistantMessageParam
    | ToolMessageParam
    | MetricMessage
)
