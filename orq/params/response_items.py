# @generated

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
    type: Literal["additional_tools"]
    role: str
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]


class ResponsePatchOperationParam(TypedDict):
    type: str
    path: str
    diff: NotRequired[str | None]


class ResponseApplyPatchCallParam(TypedDict):
    type: Literal["apply_patch_call"]
    call_id: str
    operation: ResponsePatchOperation | ResponsePatchOperationParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseApplyPatchCallOutputParam(TypedDict):
    type: Literal["apply_patch_call_output"]
    call_id: str
    status: ResponseItemStatus
    output: NotRequired[str | None]
    id: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseCodeOutputParam(TypedDict):
    type: str
    logs: NotRequired[str | None]
    url: NotRequired[str | None]


class ResponseCodeInterpreterCallParam(TypedDict):
    type: Literal["code_interpreter_call"]
    id: str
    container_id: NotRequired[str | None]
    code: NotRequired[str | None]
    outputs: NotRequired[Sequence[ResponseCodeOutput | ResponseCodeOutputParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseCompactionItemParam(TypedDict):
    type: Literal["compaction"]
    encrypted_content: str
    id: NotRequired[str | None]
    created_by: NotRequired[str | None]


class ResponseSafetyCheckParam(TypedDict):
    id: str
    code: NotRequired[str | None]
    message: NotRequired[str | None]


class ResponseComputerCallParam(TypedDict):
    type: Literal["computer_call"]
    id: str
    call_id: str
    action: NotRequired[Mapping[str, Any] | None]
    actions: NotRequired[Sequence[Mapping[str, Any]] | None]
    pending_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseComputerScreenshotParam(TypedDict):
    type: str
    image_url: NotRequired[str | None]
    file_id: NotRequired[str | None]


class ResponseComputerCallOutputParam(TypedDict):
    type: Literal["computer_call_output"]
    call_id: str
    output: ResponseComputerScreenshot | ResponseComputerScreenshotParam
    id: NotRequired[str | None]
    acknowledged_safety_checks: NotRequired[Sequence[ResponseSafetyCheck | ResponseSafetyCheckParam] | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


_ResponseCustomToolCallKeywords = TypedDict("_ResponseCustomToolCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseCustomToolCallParam(_ResponseCustomToolCallKeywords):
    type: Literal["custom_tool_call"]
    call_id: str
    name: str
    input: str
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    namespace: NotRequired[str | None]
    caller: NotRequired[Mapping[str, Any] | None]


class ResponseCustomToolCallOutputParam(TypedDict):
    type: Literal["custom_tool_call_output"]
    call_id: str
    output: ResponseInputContentParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseFileSearchResultParam(TypedDict):
    file_id: NotRequired[str | None]
    filename: NotRequired[str | None]
    text: NotRequired[str | None]
    score: NotRequired[float | None]
    attributes: NotRequired[Mapping[str, Any] | None]


class ResponseFileSearchCallParam(TypedDict):
    type: Literal["file_search_call"]
    id: str
    queries: SequenceNotStr[str]
    status: NotRequired[ResponseItemStatus | None]
    results: NotRequired[Sequence[ResponseFileSearchResult | ResponseFileSearchResultParam] | None]


_ResponseFunctionCallKeywords = TypedDict("_ResponseFunctionCallKeywords", {"async": "NotRequired[bool | None]"})


class ResponseFunctionCallParam(_ResponseFunctionCallKeywords):
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
    type: str
    command: SequenceNotStr[str]
    env: NotRequired[Mapping[str, str] | None]
    timeout_ms: NotRequired[int | None]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]


class ResponseLocalShellCallParam(TypedDict):
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: ResponseLocalShellAction | ResponseLocalShellActionParam
    status: NotRequired[ResponseItemStatus | None]


class ResponseLocalShellCallOutputParam(TypedDict):
    type: Literal["local_shell_call_output"]
    id: str
    output: str
    call_id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]


class ResponseMCPApprovalRequestParam(TypedDict):
    type: Literal["mcp_approval_request"]
    id: str
    name: str
    arguments: str
    server_label: str


class ResponseMCPApprovalResponseParam(TypedDict):
    type: Literal["mcp_approval_response"]
    approval_request_id: str
    approve: bool
    id: NotRequired[str | None]
    reason: NotRequired[str | None]


class ResponseMCPCallParam(TypedDict):
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
    name: str
    input_schema: NotRequired[Any]
    description: NotRequired[str | None]
    annotations: NotRequired[Any]


class ResponseMCPListToolsParam(TypedDict):
    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: Sequence[ResponseMCPListedTool | ResponseMCPListedToolParam]
    error: NotRequired[Any]


class ResponseReasoningItemParam(TypedDict):
    type: Literal["reasoning"]
    summary: Sequence[SummaryTextPart | SummaryTextPartParam]
    id: NotRequired[str | None]
    content: NotRequired[Sequence[ReasoningTextPart | ReasoningTextPartParam] | None]
    encrypted_content: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    signature: NotRequired[str | None]
    format: NotRequired[str | None]


class ResponseWebSearchActionParam(TypedDict):
    type: str
    query: NotRequired[str | None]
    queries: NotRequired[SequenceNotStr[str] | None]
    sources: NotRequired[Sequence[Mapping[str, Any]] | None]
    url: NotRequired[str | None]
    pattern: NotRequired[str | None]


class ResponseWebSearchCallParam(TypedDict):
    type: Literal["web_search_call"]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    action: NotRequired[ResponseWebSearchAction | ResponseWebSearchActionParam | None]


class ResponseShellActionParam(TypedDict):
    commands: SequenceNotStr[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]


class ResponseShellCallParam(TypedDict):
    type: Literal["shell_call"]
    call_id: str
    action: ResponseShellAction | ResponseShellActionParam
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    environment: NotRequired[Mapping[str, Any] | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseShellOutputParam(TypedDict):
    stdout: str
    stderr: str
    outcome: Mapping[str, Any]
    created_by: NotRequired[str | None]


class ResponseShellCallOutputParam(TypedDict):
    type: Literal["shell_call_output"]
    call_id: str
    output: Sequence[ResponseShellOutput | ResponseShellOutputParam]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    max_output_length: NotRequired[int | None]
    caller: NotRequired[Mapping[str, Any] | None]
    created_by: NotRequired[str | None]


class ResponseToolSearchCallParam(TypedDict):
    type: Literal["tool_search_call"]
    arguments: Any
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseToolSearchOutputParam(TypedDict):
    type: Literal["tool_search_output"]
    tools: Sequence[ResponseToolParam]
    id: NotRequired[str | None]
    call_id: NotRequired[str | None]
    execution: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    created_by: NotRequired[str | None]


class ResponseProgramParam(TypedDict):
    type: Literal["program"]
    id: str
    call_id: str
    code: str
    fingerprint: NotRequired[str | None]


class ResponseProgramOutputParam(TypedDict):
    type: Literal["program_output"]
    id: str
    call_id: str
    result: str
    status: NotRequired[ResponseItemStatus | None]
