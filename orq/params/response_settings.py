# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.cache_control import PromptCacheTTL
from ..models.response_settings import (
    HostedToolType,
    OpenAIPromptCacheOptionsMode,
    ResponseTextFormat,
    ResponseToolChoice,
)
from ..models.values import ReasoningContext, ReasoningEffort, ReasoningSummary, ToolChoiceMode, Verbosity
from .response_formats import JSONObjectResponseFormatParam, TextResponseFormatParam
from .tool_choices import FunctionToolChoiceParam


class HostedToolChoiceParam(TypedDict):
    type: HostedToolType


class MCPToolChoiceParam(TypedDict):
    type: Literal["mcp"]
    server_label: str
    name: NotRequired[str | None]


class OpenAIPromptCacheOptionsParam(TypedDict):
    mode: NotRequired[OpenAIPromptCacheOptionsMode | None]
    ttl: NotRequired[PromptCacheTTL | None]
    comparison_response_id: NotRequired[str | None]


class ReasoningParam(TypedDict):
    context: NotRequired[ReasoningContext | None]
    effort: NotRequired[ReasoningEffort | None]
    summary: NotRequired[ReasoningSummary | None]
    mode: NotRequired[str | None]
    generate_summary: NotRequired[str | None]
    max_tokens: NotRequired[int | None]
    enabled: NotRequired[bool | None]
    exclude: NotRequired[bool | None]


class ResponseAllowedToolsParam(TypedDict):
    type: Literal["allowed_tools"]
    mode: str
    tools: Sequence[Mapping[str, Any]]


class ResponseCustomToolChoiceParam(TypedDict):
    type: Literal["custom"]
    name: str


class ResponsePromptParam(TypedDict):
    id: str
    version: NotRequired[str | None]
    variables: NotRequired[Mapping[str, Any] | None]


class ResponseTextJSONSchemaParam(TypedDict):
    type: Literal["json_schema"]
    name: str
    schema: Mapping[str, Any]
    description: NotRequired[str | None]
    strict: NotRequired[bool | None]


ResponseTextFormatParam: TypeAlias = (
    TextResponseFormatParam | ResponseTextJSONSchemaParam | JSONObjectResponseFormatParam | ResponseTextFormat
)


class ResponseTextConfigParam(TypedDict):
    format: NotRequired[ResponseTextFormatParam | None]
    verbosity: NotRequired[Verbosity | None]


ResponseToolChoiceParam: TypeAlias = (
    ToolChoiceMode
    | FunctionToolChoiceParam
    | MCPToolChoiceParam
    | ResponseAllowedToolsParam
    | ResponseCustomToolChoiceParam
    | HostedToolChoiceParam
    | ResponseToolChoice
)
