# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.datasource_chunking import ChunkingConfiguration
from ..models.deployment_metrics import MetricMessage
from ._c import DeveloperMessageParam, SystemMessageParam, ToolMessageParam, UserMessageParam
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
