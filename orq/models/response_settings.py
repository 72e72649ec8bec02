# @generated
"""Response settings."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open, OpenEnum, untagged
from .cache_control import PromptCacheTTL
from .response_formats import JSONObjectResponseFormat, TextResponseFormat
from .tool_choices import FunctionToolChoice
from .values import ReasoningContext, ReasoningEffort, ReasoningSummary, ToolChoiceMode, Verbosity

HostedToolType: TypeAlias = OpenEnum[
    Literal[
        "file_search",
        "web_search_preview",
        "computer_use_preview",
        "code_interpreter",
        "image_generation",
        "computer",
        "computer_use",
        "web_search",
        "web_search_preview_2025_03_11",
        "apply_patch",
        "shell",
        "programmatic_tool_calling",
    ]
]
"""A tool of the provider."""


class HostedToolChoice(APIStruct, kw_only=True):
    """A tool of the provider that the model has to call."""

    type: HostedToolType


class MCPToolChoice(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """A tool of an MCP server that the model has to call."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    server_label: str
    name: str | None = None


OpenAIPromptCacheOptionsMode: TypeAlias = OpenEnum[Literal["implicit", "explicit"]]
"""Whether caching is automatic or only where marked."""


class OpenAIPromptCacheOptions(APIStruct, kw_only=True):
    """How the provider caches prompts."""

    mode: OpenAIPromptCacheOptionsMode | None = None
    ttl: PromptCacheTTL | None = None
    comparison_response_id: str | None = None


class Reasoning(APIStruct, kw_only=True):
    """How the model thought."""

    context: ReasoningContext | None = None
    effort: ReasoningEffort | None = None
    summary: ReasoningSummary | None = None
    mode: str | None = None
    generate_summary: str | None = None
    """Deprecated by OpenAI; use `summary`."""
    max_tokens: int | None = None
    enabled: bool | None = None
    exclude: bool | None = None
    """Whether to leave it out of the answer."""


class ResponseAllowedTools(APIStruct, kw_only=True, tag_field="type", tag="allowed_tools"):
    """Tools of which the model may take one."""

    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    mode: str
    """`auto`, or `required` for at least one."""
    tools: Sequence[dict[str, Any]]


class ResponseCustomToolChoice(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """One custom tool that the model has to call."""

    type: ClassVar[Literal["custom"]] = "custom"
    name: str


class ResponsePrompt(APIStruct, kw_only=True):
    """A prompt that is stored with the provider."""

    id: str
    version: str | None = None
    variables: dict[str, Any] | None = None


class ResponseTextJSONSchema(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """JSON after a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    name: str
    schema: dict[str, Any]
    description: str | None = None
    strict: bool | None = None


ResponseTextFormat: TypeAlias = Open[TextResponseFormat | ResponseTextJSONSchema | JSONObjectResponseFormat]
"""The form of the text; `type` tells which."""


class ResponseTextConfig(APIStruct, kw_only=True):
    """The form and length of the text."""

    format: ResponseTextFormat | None = None
    verbosity: Verbosity | None = None


if TYPE_CHECKING:
    ResponseToolChoice: TypeAlias = Open[
        ToolChoiceMode
        | FunctionToolChoice
        | MCPToolChoice
        | ResponseAllowedTools
        | ResponseCustomToolChoice
        | HostedToolChoice
    ]
else:
    ResponseToolChoice = untagged(
        "ResponseToolChoice",
        (ToolChoiceMode, ()),
        (FunctionToolChoice, ()),
        (MCPToolChoice, ("server_label",)),
        (ResponseAllowedTools, ("mode", "tools")),
        (ResponseCustomToolChoice, ()),
        (HostedToolChoice, ()),
        tag="type",
        tags={
            "function": FunctionToolChoice,
            "mcp": MCPToolChoice,
            "allowed_tools": ResponseAllowedTools,
            "custom": ResponseCustomToolChoice,
            "file_search": HostedToolChoice,
            "web_search_preview": HostedToolChoice,
            "computer_use_preview": HostedToolChoice,
            "code_interpreter": HostedToolChoice,
            "image_generation": HostedToolChoice,
            "computer": HostedToolChoice,
            "computer_use": HostedToolChoice,
            "web_search": HostedToolChoice,
            "web_search_preview_2025_03_11": HostedToolChoice,
            "apply_patch": HostedToolChoice,
            "shell": HostedToolChoice,
            "programmatic_tool_calling": HostedToolChoice,
        },
    )
"""A mode, or the tool that the model has to call; `type` tells which."""
