# @generated
"""Response inputs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Open, OpenEnum, untagged
from .response_content import ResponseInputContent, ResponseItemStatus
from .response_items import (
    ResponseAdditionalTools,
    ResponseApplyPatchCall,
    ResponseApplyPatchCallOutput,
    ResponseCodeInterpreterCall,
    ResponseCompactionItem,
    ResponseComputerCall,
    ResponseComputerCallOutput,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchCall,
    ResponseFunctionCall,
    ResponseFunctionCallOutput,
    ResponseImageGenerationCall,
    ResponseLocalShellCall,
    ResponseLocalShellCallOutput,
    ResponseMCPApprovalRequest,
    ResponseMCPApprovalResponse,
    ResponseMCPCall,
    ResponseMCPListTools,
    ResponseProgram,
    ResponseProgramOutput,
    ResponseReasoningItem,
    ResponseShellCall,
    ResponseShellCallOutput,
    ResponseToolSearchCall,
    ResponseToolSearchOutput,
    ResponseWebSearchCall,
)
from .values import ResponseInputRole


class ResponseCompactionTrigger(APIStruct, kw_only=True, tag_field="type", tag="compaction_trigger"):
    """Asks for the conversation to be shortened."""

    type: ClassVar[Literal["compaction_trigger"]] = "compaction_trigger"
    id: str | None = None


ResponseInputEffort: TypeAlias = OpenEnum[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much the model thinks from here on."""


class ResponseInputReasoning(APIStruct, kw_only=True):
    """How the model thinks from here on."""

    effort: ResponseInputEffort | None = None


class ResponseConfigurationUpdate(APIStruct, kw_only=True, tag_field="type", tag="configuration_update"):
    """Changes settings on the way."""

    type: ClassVar[Literal["configuration_update"]] = "configuration_update"
    id: str | None = None
    reasoning: ResponseInputReasoning | None = None
    text: dict[str, Any] | None = None


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
