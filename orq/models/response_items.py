# @generated
"""Response items."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, OpenEnum
from .response_content import (
    ReasoningTextPart,
    ResponseInputContent,
    ResponseItemStatus,
    ResponseOutputPart,
    SummaryTextPart,
)
from .response_tools import ResponseTool


class ResponseAdditionalTools(APIStruct, kw_only=True, tag_field="type", tag="additional_tools"):
    """Tools that are given on the way."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    role: str
    tools: Sequence[ResponseTool]
    id: str | None = None


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


class ResponseCompactionItem(APIStruct, kw_only=True, tag_field="type", tag="compaction"):
    """A conversation, shortened and encrypted; send it back unchanged."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    encrypted_content: str
    id: str | None = None
    created_by: str | None = None


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


class ResponseOutputMessage(APIStruct, kw_only=True, tag_field="type", tag="message"):
    """What the model wrote."""

    type: ClassVar[Literal["message"]] = "message"
    id: str
    role: OpenEnum[Literal["assistant"]]
    status: ResponseItemStatus
    content: list[ResponseOutputPart]
    phase: str | None = None
    """Whether this is a comment on the way, or the final answer."""


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


class ResponseToolSearchOutput(APIStruct, kw_only=True, tag_field="type", tag="tool_search_output"):
    """The tools that were found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    tools: Sequence[ResponseTool]
    id: str | None = None
    call_id: str | None = None
    execution: str | None = None
    status: ResponseItemStatus | None = None
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
