# @generated
"""Response tools."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, NonEmpty, Number, Open, OpenEnum, untagged
from .cache_control import CacheControl
from .values import ReasoningEffort


class CustomTool(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """A tool that takes any text."""

    type: ClassVar[Literal["custom"]] = "custom"
    name: str
    async_: bool | None = field(name="async", default=None)
    """Whether its result may come later."""
    description: str | None = None
    format: dict[str, Any] | None = None
    """Any text, or a grammar."""
    defer_loading: bool | None = None
    allowed_callers: Sequence[str] | None = None


class MCPAllowedTools(APIStruct, kw_only=True):
    """Which tools of a server the model may call."""

    read_only: bool | None = None
    tool_names: Sequence[str] | None = None


OrqAIToolType: TypeAlias = OpenEnum[
    Literal[
        "orq:web_search",
        "orq:web_fetch",
        "orq:datetime",
        "orq:search_models",
        "orq:tool_search",
        "orq:image_generation",
        "orq:apply_patch",
        "orq:fusion",
        "orq:shell",
        "orq:query_knowledge_base",
        "orq:retrieve_knowledge_bases",
        "orq:current_date",
        "orq:google_search",
        "orq:web_scraper",
        "orq:code_interpreter",
        "orq:mcp",
        "orq:http",
        "orq:function",
    ]
]
"""A tool of the service."""


class OrqAIToolFile(APIStruct, kw_only=True):
    """A file that code finds under `/workspace`."""

    file_id: str
    name: str


OrqAIToolNetworkMode: TypeAlias = OpenEnum[Literal["disabled", "allowlist"]]
"""Whether code may reach anything."""


class OrqAIToolNetwork(APIStruct, kw_only=True):
    """What code may reach."""

    allowlist: Sequence[str] | None = None
    """Host names or IPv4 addresses."""
    mode: OrqAIToolNetworkMode | None = None


class OrqAITool(APIStruct, kw_only=True):
    """A tool of the service; `type` tells which."""

    type: OrqAIToolType
    files: Sequence[OrqAIToolFile] | None = None
    """Only for `orq:code_interpreter`."""
    max_results: int | None = None
    """Only for `orq:search_models` (1 to 20) and `orq:tool_search` (1 to 50)."""
    network: OrqAIToolNetwork | None = None
    """Only for `orq:code_interpreter`."""
    timezone: str | None = None
    """Only for `orq:datetime`: such as `Europe/Amsterdam`."""
    tool_id: str | None = None


class OrqAdvisorTool(APIStruct, kw_only=True, tag_field="type", tag="orq:advisor"):
    """Lets the model ask another model for advice."""

    type: ClassVar[Literal["orq:advisor"]] = "orq:advisor"
    model: Annotated[str, NonEmpty]
    max_tokens: int | None = None
    """Of the other's answer; 0: as the provider says."""
    max_transcript_tokens: int | None = None
    """Of the conversation that the other sees; 0: all."""
    max_uses: int | None = None
    """0: no limit."""
    reasoning_effort: ReasoningEffort | None = None
    temperature: Number | None = None


OrqSidekickToolType: TypeAlias = OpenEnum[Literal["orq:subagent", "orq:sidekick"]]
"""`orq:sidekick` is the old name of `orq:subagent`."""


class OrqSidekickTool(APIStruct, kw_only=True):
    """Lets the model hand work to a second model."""

    model: Annotated[str, NonEmpty]
    type: OrqSidekickToolType
    max_tokens: int | None = None
    """Of the other's answer; 0: as the provider says."""
    max_uses: int | None = None
    """0: no limit."""
    output_format: str | None = None
    reasoning_effort: ReasoningEffort | None = None
    system_prompt: str | None = None
    temperature: Number | None = None


class ResponseApplyPatchTool(APIStruct, kw_only=True, tag_field="type", tag="apply_patch"):
    """Lets the model change files."""

    type: ClassVar[Literal["apply_patch"]] = "apply_patch"
    allowed_callers: Sequence[str] | None = None


class ResponseCodeInterpreterTool(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the model run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    container: Any = None
    """The id of a container, or what a new one is to hold."""
    allowed_callers: Sequence[str] | None = None


ResponseComputerToolType: TypeAlias = OpenEnum[Literal["computer", "computer_use_preview"]]
"""Which version of the computer."""


class ResponseComputerTool(APIStruct, kw_only=True):
    """Lets the model use a computer."""

    type: ResponseComputerToolType
    display_height: int | None = None
    """In pixels."""
    display_width: int | None = None
    """In pixels."""
    environment: str | None = None


ResponseRanker: TypeAlias = OpenEnum[Literal["auto", "default_2024_08_21", "default-2024-11-15"]]
"""How files are ranked."""


class ResponseRankingOptions(APIStruct, kw_only=True):
    """How files are ranked."""

    ranker: ResponseRanker | None = None
    score_threshold: Number | None = None
    hybrid_search: dict[str, Any] | None = None
    """The weights of meaning and of words."""


class ResponseFileSearchTool(APIStruct, kw_only=True, tag_field="type", tag="file_search"):
    """Lets the model search files."""

    type: ClassVar[Literal["file_search"]] = "file_search"
    vector_store_ids: Sequence[str] | None = None
    max_num_results: int | None = None
    """1 to 50."""
    filters: Any = None
    ranking_options: ResponseRankingOptions | None = None


class ResponseFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that you run when the model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    name: str
    async_: bool | None = field(name="async", default=None)
    """Whether its result may come later."""
    cache_control: CacheControl | None = None
    defer_loading: bool | None = None
    """Whether the model has to find it by a search for tools."""
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """A JSON schema."""
    strict: bool | None = None
    output_schema: dict[str, Any] | None = None
    """A JSON schema."""
    allowed_callers: Sequence[str] | None = None


class ResponseImageGenerationTool(APIStruct, kw_only=True, tag_field="type", tag="image_generation"):
    """Lets the model make images."""

    type: ClassVar[Literal["image_generation"]] = "image_generation"
    model: str | None = None
    action: str | None = None
    background: str | None = None
    input_fidelity: str | None = None
    input_image_mask: dict[str, Any] | None = None
    moderation: str | None = None
    n: int | None = None
    output_compression: int | None = None
    output_format: str | None = None
    partial_images: int | None = None
    quality: str | None = None
    size: str | None = None


class ResponseLocalShellTool(APIStruct, kw_only=True, tag_field="type", tag="local_shell"):
    """Lets the model ask for commands on your machine."""

    type: ClassVar[Literal["local_shell"]] = "local_shell"


ResponseMCPAllowedTools: TypeAlias = Open[Sequence[str] | MCPAllowedTools]
"""Names of tools, or a filter."""


class ResponseMCPTool(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """The tools of an MCP server."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    allowed_tools: ResponseMCPAllowedTools | None = None
    """If not given, all."""
    headers: Mapping[str, str] | None = None
    key: str | None = None
    """Of a server that the workspace has, or else a name for traces."""
    server_description: str | None = None
    server_url: str | None = None
    server_label: str | None = None
    """Your own name for the server."""
    require_approval: Any = None
    """`always`, `never`, or a filter of tools."""
    authorization: str | None = None
    connector_id: str | None = None
    tunnel_id: str | None = None
    defer_loading: bool | None = None
    allowed_callers: Sequence[str] | None = None


ResponseNamespacedTool: TypeAlias = Open[ResponseFunctionTool | CustomTool]
"""A tool of a namespace; `type` tells which."""


class ResponseNamespaceTool(APIStruct, kw_only=True, tag_field="type", tag="namespace"):
    """Tools under a common name."""

    type: ClassVar[Literal["namespace"]] = "namespace"
    name: str
    tools: Sequence[ResponseNamespacedTool]
    description: str | None = None


class ResponseProgrammaticToolCalling(APIStruct, kw_only=True, tag_field="type", tag="programmatic_tool_calling"):
    """Lets the model call tools from a program."""

    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


class ResponseShellTool(APIStruct, kw_only=True, tag_field="type", tag="shell"):
    """Lets the model run commands."""

    type: ClassVar[Literal["shell"]] = "shell"
    environment: dict[str, Any] | None = None
    """Where they run."""
    allowed_callers: Sequence[str] | None = None


ResponseWebSearchToolType: TypeAlias = OpenEnum[
    Literal["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"]
]
"""Which version of the search."""


SearchContextSize: TypeAlias = OpenEnum[Literal["small", "medium", "large"]]
"""How much of the web a search reads."""


ResponseUserLocationType: TypeAlias = OpenEnum[Literal["approximate", "exact"]]
"""How exact a location is."""


class ResponseUserLocation(APIStruct, kw_only=True):
    """Where the user is."""

    type: ResponseUserLocationType | None = None
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class ResponseWebSearchTool(APIStruct, kw_only=True):
    """Lets the model search the web."""

    type: ResponseWebSearchToolType
    search_context_size: SearchContextSize | None = None
    user_location: ResponseUserLocation | None = None
    filters: dict[str, Any] | None = None
    """Domains to search, or to leave out."""
    domains: Sequence[str] | None = None
    external_web_access: bool | None = None
    search_content_types: Sequence[str] | None = None
    return_token_budget: str | None = None


class ResponseToolSearchTool(APIStruct, kw_only=True, tag_field="type", tag="tool_search"):
    """Lets the model search for tools."""

    type: ClassVar[Literal["tool_search"]] = "tool_search"
    description: str | None = None
    execution: str | None = None
    """Whether the service or your program searches."""
    parameters: dict[str, Any] | None = None
    """A JSON schema."""


if TYPE_CHECKING:
    ResponseTool: TypeAlias = Open[
        ResponseFunctionTool
        | CustomTool
        | OrqAdvisorTool
        | OrqSidekickTool
        | ResponseMCPTool
        | OrqAITool
        | ResponseWebSearchTool
        | ResponseFileSearchTool
        | ResponseComputerTool
        | ResponseCodeInterpreterTool
        | ResponseImageGenerationTool
        | ResponseLocalShellTool
        | ResponseShellTool
        | ResponseApplyPatchTool
        | ResponseToolSearchTool
        | ResponseProgrammaticToolCalling
        | ResponseNamespaceTool
    ]
else:
    ResponseTool = untagged(
        "ResponseTool",
        (ResponseFunctionTool, ()),
        (CustomTool, ()),
        (OrqAdvisorTool, ()),
        (OrqSidekickTool, ()),
        (ResponseMCPTool, ()),
        (OrqAITool, ()),
        (ResponseWebSearchTool, ()),
        (ResponseFileSearchTool, ()),
        (ResponseComputerTool, ()),
        (ResponseCodeInterpreterTool, ()),
        (ResponseImageGenerationTool, ()),
        (ResponseLocalShellTool, ()),
        (ResponseShellTool, ()),
        (ResponseApplyPatchTool, ()),
        (ResponseToolSearchTool, ()),
        (ResponseProgrammaticToolCalling, ()),
        (ResponseNamespaceTool, ("tools",)),
        tag="type",
        tags={
            "function": ResponseFunctionTool,
            "custom": CustomTool,
            "orq:advisor": OrqAdvisorTool,
            "orq:subagent": OrqSidekickTool,
            "orq:sidekick": OrqSidekickTool,
            "mcp": ResponseMCPTool,
            "orq:web_search": OrqAITool,
            "orq:web_fetch": OrqAITool,
            "orq:datetime": OrqAITool,
            "orq:search_models": OrqAITool,
            "orq:tool_search": OrqAITool,
            "orq:image_generation": OrqAITool,
            "orq:apply_patch": OrqAITool,
            "orq:fusion": OrqAITool,
            "orq:shell": OrqAITool,
            "orq:query_knowledge_base": OrqAITool,
            "orq:retrieve_knowledge_bases": OrqAITool,
            "orq:current_date": OrqAITool,
            "orq:google_search": OrqAITool,
            "orq:web_scraper": OrqAITool,
            "orq:code_interpreter": OrqAITool,
            "orq:mcp": OrqAITool,
            "orq:http": OrqAITool,
            "orq:function": OrqAITool,
            "web_search": ResponseWebSearchTool,
            "web_search_2025_08_26": ResponseWebSearchTool,
            "web_search_preview": ResponseWebSearchTool,
            "web_search_preview_2025_03_11": ResponseWebSearchTool,
            "file_search": ResponseFileSearchTool,
            "computer": ResponseComputerTool,
            "computer_use_preview": ResponseComputerTool,
            "code_interpreter": ResponseCodeInterpreterTool,
            "image_generation": ResponseImageGenerationTool,
            "local_shell": ResponseLocalShellTool,
            "shell": ResponseShellTool,
            "apply_patch": ResponseApplyPatchTool,
            "tool_search": ResponseToolSearchTool,
            "programmatic_tool_calling": ResponseProgrammaticToolCalling,
            "namespace": ResponseNamespaceTool,
        },
    )
"""A tool that the model may call; `type` tells which."""
