# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.response_content import ResponseItemStatus
from ..models.response_inputs import ResponseInput, ResponseInputEffort, ResponseInputItem, ResponseInputReasoning
from ..models.response_items import ResponseOutputItem
from ..models.values import ResponseInputRole
from .response_content import ResponseInputContentParam
from .response_items import (
    ResponseAdditionalToolsParam,
    ResponseApplyPatchCallOutputParam,
    ResponseApplyPatchCallParam,
    ResponseCodeInterpreterCallParam,
    ResponseCompactionItemParam,
    ResponseComputerCallOutputParam,
    ResponseComputerCallParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseFileSearchCallParam,
    ResponseFunctionCallOutputParam,
    ResponseFunctionCallParam,
    ResponseImageGenerationCallParam,
    ResponseLocalShellCallOutputParam,
    ResponseLocalShellCallParam,
    ResponseMCPApprovalRequestParam,
    ResponseMCPApprovalResponseParam,
    ResponseMCPCallParam,
    ResponseMCPListToolsParam,
    ResponseProgramOutputParam,
    ResponseProgramParam,
    ResponseReasoningItemParam,
    ResponseShellCallOutputParam,
    ResponseShellCallParam,
    ResponseToolSearchCallParam,
    ResponseToolSearchOutputParam,
    ResponseWebSearchCallParam,
)


class ResponseCompactionTriggerParam(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]


class ResponseInputReasoningParam(TypedDict):
    effort: NotRequired[ResponseInputEffort | None]


class ResponseConfigurationUpdateParam(TypedDict):
    type: Literal["configuration_update"]
    id: NotRequired[str | None]
    reasoning: NotRequired[ResponseInputReasoning | ResponseInputReasoningParam | None]
    text: NotRequired[Mapping[str, Any] | None]


_ResponseInputMessageKeywords = TypedDict("_ResponseInputMessageKeywords", {"async": "NotRequired[bool | None]"})


class ResponseInputMessageParam(_ResponseInputMessageKeywords):
    role: ResponseInputRole
    content: ResponseInputContentParam
    type: NotRequired[Literal["message"] | None]
    id: NotRequired[str | None]
    status: NotRequired[ResponseItemStatus | None]
    phase: NotRequired[str | None]
    name: NotRequired[str | None]
    reasoning: NotRequired[ResponseInputReasoning | ResponseInputReasoningParam | None]


class ResponseItemReferenceParam(TypedDict):
    type: Literal["item_reference"]
    id: str


ResponseInputItemParam: TypeAlias = (
    ResponseInputMessageParam
    | ResponseItemReferenceParam
    | ResponseFunctionCallParam
    | ResponseFunctionCallOutputParam
    | ResponseReasoningItemParam
    | ResponseWebSearchCallParam
    | ResponseFileSearchCallParam
    | ResponseComputerCallParam
    | ResponseComputerCallOutputParam
    | ResponseCodeInterpreterCallParam
    | ResponseImageGenerationCallParam
    | ResponseLocalShellCallParam
    | ResponseLocalShellCallOutputParam
    | ResponseShellCallParam
    | ResponseShellCallOutputParam
    | ResponseApplyPatchCallParam
    | ResponseApplyPatchCallOutputParam
    | ResponseMCPCallParam
    | ResponseMCPListToolsParam
    | ResponseMCPApprovalRequestParam
    | ResponseMCPApprovalResponseParam
    | ResponseCustomToolCallParam
    | ResponseCustomToolCallOutputParam
    | ResponseToolSearchCallParam
    | ResponseToolSearchOutputParam
    | ResponseAdditionalToolsParam
    | ResponseCompactionItemParam
    | ResponseProgramParam
    | ResponseProgramOutputParam
    | ResponseCompactionTriggerParam
    | ResponseConfigurationUpdateParam
    | ResponseInputItem
    | ResponseOutputItem
)


ResponseInputParam: TypeAlias = str | Sequence[ResponseInputItemParam] | ResponseInput
