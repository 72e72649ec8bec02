# Generated from api/.
"""Dict twins of `orq.models.response_items`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..models.response_content import ReasoningTextPart, ResponseItemStatus, SummaryTextPart
from ..models.response_items import (
    ResponseCodeOutput,
    ResponseComputerScreenshot,
    ResponseFileSearchResult,
    ResponseLocalShellAction,
    ResponseMCPListedTool,
    ResponsePatchOperation,
    ResponseSafetyCheck,
    ResponseShellAction,
    ResponseShellOutput,
    ResponseWebSearchAction,
)
from ..types import SequenceNotStr
from .response_content import ReasoningTextPartParam, ResponseInputContentParam, SummaryTextPartParam
from .response_tools import ResponseToolParam


class ResponseAdditionalToolsParam(TypedDict):
    """A `ResponseAdditionalTools` as a dict."""

    type: Literal["additional_tools"]
    role: str
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]


class ResponsePatchOperationParam(TypedDict):
    """A `ResponsePatchOperation` as a dict."""

    type: str
    path: str
    diff: NotRequired[str | None]


class ResponseApplyPatchCallParam(TypedDict):
    """A `ResponseApplyPatchCall` as a dict."""

    type: Literal["apply_patch_call"]
    call_id: str
    operation: ResponsePatchOperation | ResponsePatchOperationParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseApplyPatchCallOutputParam(TypedDict):
    """A `ResponseApplyPatchCallOutput` as a dict."""

    type: Literal["apply_patch_call_output"]
    call_id: str
    status: ResponseItemStatus
    output: NotRequired[str | None]
    id: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseCodeOutputParam(TypedDict):
    """A `ResponseCodeOutput` as a dict."""

    type: str
    logs: NotRequired[str | None]
    url: NotRequired[str | None]


class ResponseCodeInterpreterCallParam(TypedDict):
    """A `ResponseCodeInterpreterCall` as a dict."""

    type: Literal["code_interpreter_call"]
    id: str
    container_id: NotRequired[str | None]
    code: NotRequired[str | None]
    outputs: NotRequired[Sequence[ResponseCodeOutput | ResponseCodeOutputParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseCompactionItemParam(TypedDict):
    """A `ResponseCompactionItem` as a dict."""

    type: Literal["compaction"]
    encrypted_content: str
    id: NotRequired[str | None]
    created_by: NotRequired[str | None]


class ResponseSafetyCheckParam(TypedDict):
    """A `ResponseSafetyCheck` as a dict."""

    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ResponseComputerCallParam(TypedDict):
    """A `ResponseComputerCall` as a dict."""

    type: Literal["computer_call"]
    id: str
    call_id: str
    action: NotRequired[Mapping[str, Any] | None]
    actions: NotRequired[Sequence[Mapping[str, Any]] | None]
    pending_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseComputerScreenshotParam(TypedDict):
    """A `ResponseComputerScreenshot` as a dict."""

    type: str
    image_url: NotRequired[str | None]
    file_id: NotRequired[str | None]


class ResponseComputerCallOutputParam(TypedDict):
    """A `ResponseComputerCallOutput` as a dict."""

    type: Literal["computer_call_output"]
    call_id: str
    output: ResponseComputerScreenshot | ResponseComputerScreenshotParam
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


_ResponseCustomToolCallKeywords = TypedDict("_ResponseCustomToolCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseCustomToolCallParam(_ResponseCustomToolCallKeywords):
    """A `ResponseCustomToolCall` as a dict."""

    type: Literal["custom_tool_call"]
    call_id: str
    name: str
    input: str
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]


class ResponseCustomToolCallOutputParam(TypedDict):
    """A `ResponseCustomToolCallOutput` as a dict."""

    type: Literal["custom_tool_call_output"]
    call_id: str
    output: ResponseInputContentParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseFileSearchResultParam(TypedDict):
    """A `ResponseFileSearchResult` as a dict."""

    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    text: NotRequired[str | None]
    score: NotRequired[float | None]
    attributes: NotRequired[Mapping[str, Any] | None]


class ResponseFileSearchCallParam(TypedDict):
    """A `ResponseFileSearchCall` as a dict."""

    type: Literal["file_search_call"]
    id: str
    queries: SequenceNotStr[str]
    status: NotRequired[ResponseItemStatus | None]
    results: NotRequired[Sequence[ResponseFileSearchResult | ResponseFileSearchResultParam] | None]


_ResponseFunctionCallKeywords = TypedDict("_ResponseFunctionCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseFunctionCallParam(_ResponseFunctionCallKeywords):
    """A `ResponseFunctionCall` as a dict."""

    type: Literal["function_call"]
    call_id: str
    name: str
    arguments: str
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    thought_signature: NotRequired[str | None]


class ResponseFunctionCallOutputParam(TypedDict):
    """A `ResponseFunctionCallOutput` as a dict."""

    type: Literal["function_call_output"]
    output: ResponseInputContentParam
    call_id: NotRequired[str | None]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseImageGenerationCallParam(TypedDict):
    """A `ResponseImageGenerationCall` as a dict."""

    type: Literal["image_generation_call"]
    id: str
    result: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    action: NotRequired[str | None]
    background: NotRequired[str | None]
    output_format: NotRequired[str | None]
    quality: NotRequired[str | None]
    revised_prompt: NotRequired[str | None]
    size: NotRequired[str | None]
    error: NotRequired[Mapping[str, Any] | None]
    svg_usage: NotRequired[Mapping[str, Any] | None]


class ResponseLocalShellActionParam(TypedDict):
    """A `ResponseLocalShellAction` as a dict."""

    type: str
    command: SequenceNotStr[str]
    env: NotRequired[Mapping[str, str] | None]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]


class ResponseLocalShellCallParam(TypedDict):
    """A `ResponseLocalShellCall` as a dict."""

    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: ResponseLocalShellAction | ResponseLocalShellActionParam
    status: NotRequired[ResponseItemStatus | None]


class ResponseLocalShellCallOutputParam(TypedDict):
    """A `ResponseLocalShellCallOutput` as a dict."""

    type: Literal["local_shell_call_output"]
    id: str
    output: str
    call_id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseMCPApprovalRequestParam(TypedDict):
    """A `ResponseMCPApprovalRequest` as a dict."""

    type: Literal["mcp_approval_request"]
    id: str
    name: str
    arguments: str
    server_label: str


class ResponseMCPApprovalResponseParam(TypedDict):
    """A `ResponseMCPApprovalResponse` as a dict."""

    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    id: NotRequired[str | None]
    reason: NotRequired[str | None]


class ResponseMCPCallParam(TypedDict):
    """A `ResponseMCPCall` as a dict."""

    type: Literal["mcp_call"]
    id: str
    name: str
    arguments: str
    server_label: str
    output: NotRequired[str | None]
    error: NotRequired[Any]
    status: NotRequired[ResponseItemStatus | None]
    approval_request_id: NotRequired[str | None]


class ResponseMCPListedToolParam(TypedDict):
    """A `ResponseMCPListedTool` as a dict."""

    name: str
    input_schema: NotRequired[Any]
    description: NotRequired[str | None]
    annotations: NotRequired[Any]


class ResponseMCPListToolsParam(TypedDict):
    """A `ResponseMCPListTools` as a dict."""

    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: Sequence[ResponseMCPListedTool | ResponseMCPListedToolParam]
    error: NotRequired[Any]


class ResponseReasoningItemParam(TypedDict):
    """A `ResponseReasoningItem` as a dict."""

    type: Literal["reasoning"]
    summary: Sequence[SummaryTextPart | SummaryTextPartParam]
    id: NotRequired[str | None]
    content: NotRequired[Sequence[ReasoningTextPart | ReasoningTextPartParam] | None]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    signature: NotRequired[str | None]
    format: NotRequired[str | None]


class ResponseWebSearchActionParam(TypedDict):
    """A `ResponseWebSearchAction` as a dict."""

    type: str
    query: NotRequired[str | None]
    queries: NotRequired[SequenceNotStr[str] | None]
    sources: NotRequired[Sequence[Mapping[str, Any]] | None]
    url: NotRequired[str | None]
    pattern: NotRequired[str | None]


class ResponseWebSearchCallParam(TypedDict):
    """A `ResponseWebSearchCall` as a dict."""

    type: Literal["web_search_call"]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    action: NotRequired[ResponseWebSearchAction | ResponseWebSearchActionParam | None]


class ResponseShellActionParam(TypedDict):
    """A `ResponseShellAction` as a dict."""

    commands: SequenceNotStr[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]


class ResponseShellCallParam(TypedDict):
    """A `ResponseShellCall` as a dict."""

    type: Literal["shell_call"]
    call_id: str
    action: ResponseShellAction | ResponseShellActionParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    environment: NotRequired[Mapping[str, Any] | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseShellOutputParam(TypedDict):
    """A `ResponseShellOutput` as a dict."""

    stdout: str
    stderr: str
    outcome: Mapping[str, Any]
    created_by: NotRequired[str | None]


class ResponseShellCallOutputParam(TypedDict):
    """A `ResponseShellCallOutput` as a dict."""

    type: Literal["shell_call_output"]
    call_id: str
    output: Sequence[ResponseShellOutput | ResponseShellOutputParam]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    max_output_length: NotRequired[int | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseToolSearchCallParam(TypedDict):
    """A `ResponseToolSearchCall` as a dict."""

    type: Literal["tool_search_call"]
    arguments: Any
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseToolSearchOutputParam(TypedDict):
    """A `ResponseToolSearchOutput` as a dict."""

    type: Literal["tool_search_output"]
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseProgramParam(TypedDict):
    """A `ResponseProgram` as a dict."""

    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: NotRequired[str | None]


class ResponseProgramOutputParam(TypedDict):
    """A `ResponseProgramOutput` as a dict."""

    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: NotRequired[ResponseItemStatus | None]
