# @generated
"""Response content."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DataURI, MediaURL, NonEmpty, Number, Open, OpenEnum, untagged
from .cache_control import CacheControl, PromptCacheBreakpoint, PromptCacheTTL
from .chat_content import InputAudio
from .chat_options import FunctionToolChoice
from .response_formats import JSONObjectResponseFormat, TextResponseFormat
from .values import (
    ImageDetail,
    ReasoningContext,
    ReasoningEffort,
    ReasoningSummary,
    ResponseInputRole,
    Speed,
    ToolChoiceMode,
    Verbosity,
)


class CacheWriteTokensDetails(APIStruct, kw_only=True):
    """Tokens written to the cache, by lifetime."""

    ttl_12h_tokens: int
    ttl_30m_tokens: int


class InputTextPart(APIStruct, kw_only=True, tag_field="type", tag="input_text"):
    """Text."""

    type: ClassVar[Literal["input_text"]] = "input_text"
    text: str
    cache_control: CacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class InputImagePart(APIStruct, kw_only=True, tag_field="type", tag="input_image"):
    """An image, by address or id."""

    type: ClassVar[Literal["input_image"]] = "input_image"
    cache_control: CacheControl | None = None
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: MediaURL | None = None
    """An address, or the image itself as a data URI."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


class InputFilePart(APIStruct, kw_only=True, tag_field="type", tag="input_file"):
    """A file: its content, address or id."""

    type: ClassVar[Literal["input_file"]] = "input_file"
    cache_control: CacheControl | None = None
    file_data: DataURI | None = None
    """In base64."""
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    mime_type: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    detail: ImageDetail | None = None


class InputAudioPart(APIStruct, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: InputAudio


class ResponseURLCitation(APIStruct, kw_only=True, tag_field="type", tag="url_citation"):
    """A page that a text is from."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str
    title: str | None = None
    start_index: int | None = None
    end_index: int | None = None


class ResponseFileCitation(APIStruct, kw_only=True, tag_field="type", tag="file_citation"):
    """A file that a text is from."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
    file_id: str
    filename: str | None = None
    index: int | None = None


class ResponseContainerFileCitation(APIStruct, kw_only=True, tag_field="type", tag="container_file_citation"):
    """A file in a container that a text is from."""

    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"
    container_id: str
    file_id: str
    filename: str | None = None
    start_index: int | None = None
    end_index: int | None = None


class ResponseFilePath(APIStruct, kw_only=True, tag_field="type", tag="file_path"):
    """A file that the model wrote."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    file_id: str
    index: int | None = None


ResponseAnnotation: TypeAlias = Open[
    ResponseURLCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath
]
"""Where a piece of text is from; `type` tells which."""


class ResponseTopLogprob(APIStruct, kw_only=True):
    """A token that was likely."""

    token: str
    logprob: Number
    bytes: Sequence[int] | None = None
    """The token in UTF-8."""


class ResponseTokenLogprob(APIStruct, kw_only=True):
    """How likely a token was, and which others were."""

    token: str
    logprob: Number
    bytes: Sequence[int] | None = None
    """The token in UTF-8."""
    top_logprobs: Sequence[ResponseTopLogprob] | None = None


class OutputTextPart(APIStruct, kw_only=True, tag_field="type", tag="output_text"):
    """Text that the model wrote."""

    type: ClassVar[Literal["output_text"]] = "output_text"
    text: str
    annotations: Sequence[ResponseAnnotation] | None = None
    logprobs: Sequence[ResponseTokenLogprob] | None = None


class OutputRefusalPart(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """What the model said to refuse."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str


ResponseInputContentPart: TypeAlias = Open[
    InputTextPart | InputImagePart | InputFilePart | InputAudioPart | OutputTextPart | OutputRefusalPart
]
"""A part of a message; `type` tells which."""


ResponseInputContent: TypeAlias = Open[str | Sequence[ResponseInputContentPart]]
"""A text, or parts of several kinds."""


ResponseItemStatus: TypeAlias = OpenEnum[
    Literal["in_progress", "completed", "incomplete", "searching", "generating", "interpreting", "calling", "failed"]
]
"""How far an item is."""


ResponseInputEffort: TypeAlias = OpenEnum[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much the model thinks from here on."""


class ResponseInputReasoning(APIStruct, kw_only=True):
    """How the model thinks from here on."""

    effort: ResponseInputEffort | None = None


class ResponseInputMessage(APIStruct, kw_only=True):
    """A message."""

    role: ResponseInputRole
    content: ResponseInputContent
    type: OpenEnum[Literal["message"]] | None = None
    id: str | None = None
    status: ResponseItemStatus | None = None
    phase: str | None = None
    name: str | None = None
    async_: bool | None = field(name="async", default=None)
    reasoning: ResponseInputReasoning | None = None


class ResponseItemReference(APIStruct, kw_only=True, tag_field="type", tag="item_reference"):
    """An item that the service knows already."""

    type: ClassVar[Literal["item_reference"]] = "item_reference"
    id: str


class ResponseFunctionCall(APIStruct, kw_only=True, tag_field="type", tag="function_call"):
    """A function that the model wants called."""

    type: ClassVar[Literal["function_call"]] = "function_call"
    call_id: str
    name: str
    arguments: str
    """As JSON in a string."""
    id: str | None = None
    status: ResponseItemStatus | None = None
    namespace: str | None = None
    """The namespace of the function, if it is in one."""
    async_: bool | None = field(name="async", default=None)
    """Whether the result may come later."""
    caller: dict[str, Any] | None = None
    """What asked for the call."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""


class ResponseFunctionCallOutput(APIStruct, kw_only=True, tag_field="type", tag="function_call_output"):
    """What a function came back with."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    output: ResponseInputContent
    call_id: str | None = None
    """The call that this answers."""
    id: str | None = None
    status: ResponseItemStatus | None = None
    name: str | None = None
    namespace: str | None = None
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class SummaryTextPart(APIStruct, kw_only=True, tag_field="type", tag="summary_text"):
    """What the model thought, in short."""

    type: ClassVar[Literal["summary_text"]] = "summary_text"
    text: str


class ReasoningTextPart(APIStruct, kw_only=True, tag_field="type", tag="reasoning_text"):
    """What the model thought."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"
    text: str


class ResponseReasoningItem(APIStruct, kw_only=True, tag_field="type", tag="reasoning"):
    """What the model thought; send it back unchanged."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    summary: Sequence[SummaryTextPart]
    id: str | None = None
    content: Sequence[ReasoningTextPart] | None = None
    encrypted_content: str | None = None
    status: ResponseItemStatus | None = None
    signature: str | None = None
    """The provider's proof."""
    format: str | None = None
    """How the provider wrote it."""


class ResponseWebSearchAction(APIStruct, kw_only=True):
    """What a web search does; `type` tells which fields are there."""

    type: str
    """`search`, `open_page` or `find_in_page`."""
    query: str | None = None
    queries: Sequence[str] | None = None
    sources: Sequence[dict[str, Any]] | None = None
    url: str | None = None
    pattern: str | None = None


class ResponseWebSearchCall(APIStruct, kw_only=True, tag_field="type", tag="web_search_call"):
    """A search of the web."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"
    id: str | None = None
    status: ResponseItemStatus | None = None
    action: ResponseWebSearchAction | None = None


class ResponseFileSearchResult(APIStruct, kw_only=True):
    """A piece of a file that was found."""

    file_id: str | None = None
    filename: str | None = None
    text: str | None = None
    score: Number | None = None
    attributes: dict[str, Any] | None = None


class ResponseFileSearchCall(APIStruct, kw_only=True, tag_field="type", tag="file_search_call"):
    """A search of files."""

    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    id: str
    queries: Sequence[str]
    status: ResponseItemStatus | None = None
    results: Sequence[ResponseFileSearchResult] | None = None


class ResponseSafetyCheck(APIStruct, kw_only=True):
    """A warning about what the model wants to do."""

    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerCall(APIStruct, kw_only=True, tag_field="type", tag="computer_call"):
    """What the model wants done on a computer."""

    type: ClassVar[Literal["computer_call"]] = "computer_call"
    id: str
    call_id: str
    action: dict[str, Any] | None = None
    """A click, a key, a scroll or the like."""
    actions: Sequence[dict[str, Any]] | None = None
    pending_safety_checks: Sequence[ResponseSafetyCheck] | None = None
    status: ResponseItemStatus | None = None


class ResponseComputerScreenshot(APIStruct, kw_only=True):
    """What the screen shows."""

    type: str
    image_url: str | None = None
    file_id: str | None = None


class ResponseComputerCallOutput(APIStruct, kw_only=True, tag_field="type", tag="computer_call_output"):
    """What the computer shows after a call."""

    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    call_id: str
    output: ResponseComputerScreenshot
    id: str | None = None
    acknowledged_safety_checks: Sequence[ResponseSafetyCheck] | None = None
    status: ResponseItemStatus | None = None
    created_by: str | None = None


class ResponseCodeOutput(APIStruct, kw_only=True):
    """What code wrote; `type` tells which field is there."""

    type: str
    """`logs` or `image`."""
    logs: str | None = None
    url: str | None = None


class ResponseCodeInterpreterCall(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter_call"):
    """Code that the model ran."""

    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"
    id: str
    container_id: str | None = None
    code: str | None = None
    outputs: Sequence[ResponseCodeOutput] | None = None
    status: ResponseItemStatus | None = None


class ResponseImageGenerationCall(APIStruct, kw_only=True, tag_field="type", tag="image_generation_call"):
    """An image that the model made."""

    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    id: str
    result: str | None = None
    """The image in base64."""
    status: ResponseItemStatus | None = None
    action: str | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    revised_prompt: str | None = None
    size: str | None = None
    error: dict[str, Any] | None = None
    svg_usage: dict[str, Any] | None = None


class ResponseLocalShellAction(APIStruct, kw_only=True):
    """A command to run."""

    type: str
    command: Sequence[str]
    env: Mapping[str, str] | None = None
    timeout_ms: int | None = None
    user: str | None = None
    working_directory: str | None = None


class ResponseLocalShellCall(APIStruct, kw_only=True, tag_field="type", tag="local_shell_call"):
    """A command that the model wants run on your machine."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"
    id: str
    call_id: str
    action: ResponseLocalShellAction
    status: ResponseItemStatus | None = None


class ResponseLocalShellCallOutput(APIStruct, kw_only=True, tag_field="type", tag="local_shell_call_output"):
    """What a command on your machine wrote."""

    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    id: str
    output: str
    call_id: str | None = None
    status: ResponseItemStatus | None = None


class ResponseShellAction(APIStruct, kw_only=True):
    """Commands to run."""

    commands: Sequence[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


class ResponseShellCall(APIStruct, kw_only=True, tag_field="type", tag="shell_call"):
    """Commands that the model wants run."""

    type: ClassVar[Literal["shell_call"]] = "shell_call"
    call_id: str
    action: ResponseShellAction
    id: str | None = None
    status: ResponseItemStatus | None = None
    environment: dict[str, Any] | None = None
    """Where they run."""
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class ResponseShellOutput(APIStruct, kw_only=True):
    """What a command wrote, and how it ended."""

    stdout: str
    stderr: str
    outcome: dict[str, Any]
    created_by: str | None = None


class ResponseShellCallOutput(APIStruct, kw_only=True, tag_field="type", tag="shell_call_output"):
    """What commands wrote."""

    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    call_id: str
    output: Sequence[ResponseShellOutput]
    id: str | None = None
    status: ResponseItemStatus | None = None
    max_output_length: int | None = None
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class ResponsePatchOperation(APIStruct, kw_only=True):
    """A change of a file."""

    type: str
    """`create_file`, `update_file` or `delete_file`."""
    path: str
    diff: str | None = None


class ResponseApplyPatchCall(APIStruct, kw_only=True, tag_field="type", tag="apply_patch_call"):
    """A change of a file that the model wants."""

    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    call_id: str
    operation: ResponsePatchOperation
    id: str | None = None
    status: ResponseItemStatus | None = None
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class ResponseApplyPatchCallOutput(APIStruct, kw_only=True, tag_field="type", tag="apply_patch_call_output"):
    """How a change of a file went."""

    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    call_id: str
    status: ResponseItemStatus
    output: str | None = None
    id: str | None = None
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class ResponseMCPCall(APIStruct, kw_only=True, tag_field="type", tag="mcp_call"):
    """A tool of an MCP server that the model called."""

    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    id: str
    name: str
    arguments: str
    """As JSON in a string."""
    server_label: str
    output: str | None = None
    error: Any = None
    status: ResponseItemStatus | None = None
    approval_request_id: str | None = None


class ResponseMCPListedTool(APIStruct, kw_only=True):
    """A tool of an MCP server."""

    name: str
    input_schema: Any = None
    """A JSON schema."""
    description: str | None = None
    annotations: Any = None


class ResponseMCPListTools(APIStruct, kw_only=True, tag_field="type", tag="mcp_list_tools"):
    """The tools of an MCP server."""

    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    id: str
    server_label: str
    tools: Sequence[ResponseMCPListedTool]
    error: Any = None


class ResponseMCPApprovalRequest(APIStruct, kw_only=True, tag_field="type", tag="mcp_approval_request"):
    """A call of an MCP server that wants approval."""

    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"
    id: str
    name: str
    arguments: str
    """As JSON in a string."""
    server_label: str


class ResponseMCPApprovalResponse(APIStruct, kw_only=True, tag_field="type", tag="mcp_approval_response"):
    """Whether a call of an MCP server may go ahead."""

    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    approval_request_id: str
    approve: bool
    id: str | None = None
    reason: str | None = None


class ResponseCustomToolCall(APIStruct, kw_only=True, tag_field="type", tag="custom_tool_call"):
    """A custom tool that the model wants called."""

    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    call_id: str
    name: str
    input: str
    id: str | None = None
    status: ResponseItemStatus | None = None
    namespace: str | None = None
    async_: bool | None = field(name="async", default=None)
    caller: dict[str, Any] | None = None


class ResponseCustomToolCallOutput(APIStruct, kw_only=True, tag_field="type", tag="custom_tool_call_output"):
    """What a custom tool came back with."""

    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    call_id: str
    output: ResponseInputContent
    id: str | None = None
    status: ResponseItemStatus | None = None
    caller: dict[str, Any] | None = None
    created_by: str | None = None


class ResponseToolSearchCall(APIStruct, kw_only=True, tag_field="type", tag="tool_search_call"):
    """A search for tools."""

    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    arguments: Any
    id: str | None = None
    call_id: str | None = None
    execution: str | None = None
    """Whether the service or your program searches."""
    status: ResponseItemStatus | None = None
    created_by: str | None = None


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


class MCPAllowedTools(APIStruct, kw_only=True):
    """Which tools of a server the model may call."""

    read_only: bool | None = None
    tool_names: Sequence[str] | None = None


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


class ResponseCodeInterpreterTool(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the model run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    container: Any = None
    """The id of a container, or what a new one is to hold."""
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


class ResponseShellTool(APIStruct, kw_only=True, tag_field="type", tag="shell"):
    """Lets the model run commands."""

    type: ClassVar[Literal["shell"]] = "shell"
    environment: dict[str, Any] | None = None
    """Where they run."""
    allowed_callers: Sequence[str] | None = None


class ResponseApplyPatchTool(APIStruct, kw_only=True, tag_field="type", tag="apply_patch"):
    """Lets the model change files."""

    type: ClassVar[Literal["apply_patch"]] = "apply_patch"
    allowed_callers: Sequence[str] | None = None


class ResponseToolSearchTool(APIStruct, kw_only=True, tag_field="type", tag="tool_search"):
    """Lets the model search for tools."""

    type: ClassVar[Literal["tool_search"]] = "tool_search"
    description: str | None = None
    execution: str | None = None
    """Whether the service or your program searches."""
    parameters: dict[str, Any] | None = None
    """A JSON schema."""


class ResponseProgrammaticToolCalling(APIStruct, kw_only=True, tag_field="type", tag="programmatic_tool_calling"):
    """Lets the model call tools from a program."""

    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


ResponseNamespacedTool: TypeAlias = Open[ResponseFunctionTool | CustomTool]
"""A tool of a namespace; `type` tells which."""


class ResponseNamespaceTool(APIStruct, kw_only=True, tag_field="type", tag="namespace"):
    """Tools under a common name."""

    type: ClassVar[Literal["namespace"]] = "namespace"
    name: str
    tools: Sequence[ResponseNamespacedTool]
    description: str | None = None


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


class ResponseToolSearchOutput(APIStruct, kw_only=True, tag_field="type", tag="tool_search_output"):
    """The tools that were found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    tools: Sequence[ResponseTool]
    id: str | None = None
    call_id: str | None = None
    execution: str | None = None
    status: ResponseItemStatus | None = None
    created_by: str | None = None


class ResponseAdditionalTools(APIStruct, kw_only=True, tag_field="type", tag="additional_tools"):
    """Tools that are given on the way."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    role: str
    tools: Sequence[ResponseTool]
    id: str | None = None


class ResponseCompactionItem(APIStruct, kw_only=True, tag_field="type", tag="compaction"):
    """A conversation, shortened and encrypted; send it back unchanged."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    encrypted_content: str
    id: str | None = None
    created_by: str | None = None


class ResponseProgram(APIStruct, kw_only=True, tag_field="type", tag="program"):
    """A program that calls tools."""

    type: ClassVar[Literal["program"]] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str | None = None


class ResponseProgramOutput(APIStruct, kw_only=True, tag_field="type", tag="program_output"):
    """What a program came back with."""

    type: ClassVar[Literal["program_output"]] = "program_output"
    id: str
    call_id: str
    result: str
    status: ResponseItemStatus | None = None


class ResponseCompactionTrigger(APIStruct, kw_only=True, tag_field="type", tag="compaction_trigger"):
    """Asks for the conversation to be shortened."""

    type: ClassVar[Literal["compaction_trigger"]] = "compaction_trigger"
    id: str | None = None


class ResponseConfigurationUpdate(APIStruct, kw_only=True, tag_field="type", tag="configuration_update"):
    """Changes settings on the way."""

    type: ClassVar[Literal["configuration_update"]] = "configuration_update"
    id: str | None = None
    reasoning: ResponseInputReasoning | None = None
    text: dict[str, Any] | None = None


if TYPE_CHECKING:
    ResponseInputItem: TypeAlias = Open[
        ResponseInputMessage
        | ResponseItemReference
        | ResponseFunctionCall
        | ResponseFunctionCallOutput
        | ResponseReasoningItem
        | ResponseWebSearchCall
        | ResponseFileSearchCall
        | ResponseComputerCall
        | ResponseComputerCallOutput
        | ResponseCodeInterpreterCall
        | ResponseImageGenerationCall
        | ResponseLocalShellCall
        | ResponseLocalShellCallOutput
        | ResponseShellCall
        | ResponseShellCallOutput
        | ResponseApplyPatchCall
        | ResponseApplyPatchCallOutput
        | ResponseMCPCall
        | ResponseMCPListTools
        | ResponseMCPApprovalRequest
        | ResponseMCPApprovalResponse
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutput
        | ResponseToolSearchCall
        | ResponseToolSearchOutput
        | ResponseAdditionalTools
        | ResponseCompactionItem
        | ResponseProgram
        | ResponseProgramOutput
        | ResponseCompactionTrigger
        | ResponseConfigurationUpdate
    ]
else:
    ResponseInputItem = untagged(
        "ResponseInputItem",
        (ResponseInputMessage, ("content",)),
        (ResponseItemReference, ()),
        (ResponseFunctionCall, ()),
        (ResponseFunctionCallOutput, ()),
        (ResponseReasoningItem, ("summary",)),
        (ResponseWebSearchCall, ()),
        (ResponseFileSearchCall, ("queries",)),
        (ResponseComputerCall, ()),
        (ResponseComputerCallOutput, ()),
        (ResponseCodeInterpreterCall, ()),
        (ResponseImageGenerationCall, ()),
        (ResponseLocalShellCall, ()),
        (ResponseLocalShellCallOutput, ()),
        (ResponseShellCall, ()),
        (ResponseShellCallOutput, ()),
        (ResponseApplyPatchCall, ("operation",)),
        (ResponseApplyPatchCallOutput, ("status",)),
        (ResponseMCPCall, ()),
        (ResponseMCPListTools, ()),
        (ResponseMCPApprovalRequest, ()),
        (ResponseMCPApprovalResponse, ("approval_request_id", "approve")),
        (ResponseCustomToolCall, ("input",)),
        (ResponseCustomToolCallOutput, ()),
        (ResponseToolSearchCall, ()),
        (ResponseToolSearchOutput, ()),
        (ResponseAdditionalTools, ()),
        (ResponseCompactionItem, ("encrypted_content",)),
        (ResponseProgram, ("code",)),
        (ResponseProgramOutput, ("result",)),
        (ResponseCompactionTrigger, ()),
        (ResponseConfigurationUpdate, ()),
        tag="type",
        tags={
            "message": ResponseInputMessage,
            "function_call": ResponseFunctionCall,
            "function_call_output": ResponseFunctionCallOutput,
            "reasoning": ResponseReasoningItem,
            "web_search_call": ResponseWebSearchCall,
            "file_search_call": ResponseFileSearchCall,
            "computer_call": ResponseComputerCall,
            "computer_call_output": ResponseComputerCallOutput,
            "code_interpreter_call": ResponseCodeInterpreterCall,
            "image_generation_call": ResponseImageGenerationCall,
            "local_shell_call": ResponseLocalShellCall,
            "local_shell_call_output": ResponseLocalShellCallOutput,
            "shell_call": ResponseShellCall,
            "shell_call_output": ResponseShellCallOutput,
            "apply_patch_call": ResponseApplyPatchCall,
            "apply_patch_call_output": ResponseApplyPatchCallOutput,
            "mcp_call": ResponseMCPCall,
            "mcp_list_tools": ResponseMCPListTools,
            "mcp_approval_request": ResponseMCPApprovalRequest,
            "mcp_approval_response": ResponseMCPApprovalResponse,
            "custom_tool_call": ResponseCustomToolCall,
            "custom_tool_call_output": ResponseCustomToolCallOutput,
            "tool_search_call": ResponseToolSearchCall,
            "tool_search_output": ResponseToolSearchOutput,
            "additional_tools": ResponseAdditionalTools,
            "compaction": ResponseCompactionItem,
            "program": ResponseProgram,
            "program_output": ResponseProgramOutput,
            "item_reference": ResponseItemReference,
            "compaction_trigger": ResponseCompactionTrigger,
            "configuration_update": ResponseConfigurationUpdate,
        },
    )
"""An item of a conversation; `type` tells what it is, and is not needed for a message."""


ResponseInput: TypeAlias = Open[str | Sequence[ResponseInputItem]]
"""A text, or items such as messages and results of calls."""


class CompactResponseRequest(APIStruct, kw_only=True):
    """What `responses_compact` takes."""

    input: ResponseInput | None = None
    instructions: str | None = None
    """How to summarise."""
    model: str | None = None
    """As `provider/model`; the service requires it."""
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None


ResponseOutputPart: TypeAlias = Open[OutputTextPart | OutputRefusalPart | ReasoningTextPart | SummaryTextPart]
"""A part of what the model wrote; `type` tells which."""


class ResponseOutputMessage(APIStruct, kw_only=True, tag_field="type", tag="message"):
    """What the model wrote."""

    type: ClassVar[Literal["message"]] = "message"
    id: str
    role: OpenEnum[Literal["assistant"]]
    status: ResponseItemStatus
    content: list[ResponseOutputPart]
    phase: str | None = None
    """Whether this is a comment on the way, or the final answer."""


ResponseOutputItem: TypeAlias = Open[
    ResponseOutputMessage
    | ResponseFunctionCall
    | ResponseFunctionCallOutput
    | ResponseReasoningItem
    | ResponseWebSearchCall
    | ResponseFileSearchCall
    | ResponseComputerCall
    | ResponseComputerCallOutput
    | ResponseCodeInterpreterCall
    | ResponseImageGenerationCall
    | ResponseLocalShellCall
    | ResponseLocalShellCallOutput
    | ResponseShellCall
    | ResponseShellCallOutput
    | ResponseApplyPatchCall
    | ResponseApplyPatchCallOutput
    | ResponseMCPCall
    | ResponseMCPListTools
    | ResponseMCPApprovalRequest
    | ResponseMCPApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutput
    | ResponseAdditionalTools
    | ResponseCompactionItem
    | ResponseProgram
    | ResponseProgramOutput
]
"""An item of a response; `type` tells what it is."""


class InputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the input, by kind."""

    cached_tokens: int
    cache_creation_tokens: int | None = None
    cache_write_tokens: int | None = None
    cache_creation_1h_tokens: int | None = None
    cache_creation_5m_tokens: int | None = None
    cache_write_tokens_details: CacheWriteTokensDetails | None = None


class OutputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the output, by kind."""

    reasoning_tokens: int
    accepted_prediction_tokens: int | None = None
    rejected_prediction_tokens: int | None = None


class ServerToolUseDetails(APIStruct, kw_only=True):
    """How often the service's own tools were used."""

    advisor_requests: int | None = None
    code_interpreter_sessions: int | None = None
    datetime_requests: int | None = None
    fusion_requests: int | None = None
    image_generation_calls: int | None = None
    search_models_requests: int | None = None
    shell_commands: int | None = None
    subagent_requests: int | None = None
    tool_search_requests: int | None = None
    web_fetch_requests: int | None = None
    web_search_requests: int | None = None


class ResponseUsage(APIStruct, kw_only=True):
    """Tokens and cost of a response."""

    input_tokens: int
    input_tokens_details: InputTokensDetails
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    total_tokens: int
    input_cost: Number | None = None
    """In USD; only present if it was billed."""
    output_cost: Number | None = None
    """In USD; only present if it was billed."""
    server_tool_use: ServerToolUseDetails | None = None
    speed: Speed | None = None
    total_cost: Number | None = None
    """In USD; only present if it was billed."""
    web_search_requests: int | None = None


class CompactedResponse(APIStruct, kw_only=True):
    """A conversation, shortened."""

    created_at: int
    """Unix time in seconds."""
    id: str
    object: OpenEnum[Literal["response.compaction"]]
    output: list[ResponseOutputItem]
    """A summary, then the latest items as they were."""
    usage: ResponseUsage


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
