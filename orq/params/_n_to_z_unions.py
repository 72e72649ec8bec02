# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ..models.notifiers import CreateNotifierRequestBody
from ..models.ocr import OCRDocument, OCRImageSource
from ..models.parts import A2AMessagePart, FilePartFile
from ..models.plugins import Plugin
from ..models.response_content import (
    ResponseAnnotation,
    ResponseInput,
    ResponseInputContent,
    ResponseInputContentPart,
    ResponseInputItem,
    ResponseMCPAllowedTools,
    ResponseNamespacedTool,
    ResponseOutputItem,
    ResponseTextFormat,
    ResponseTool,
    ResponseToolChoice,
)
from ..models.response_formats import ResponseFormat
from ..models.responses import ResponseConversation
from ..models.retrieval import KnowledgeFilter, KnowledgeFilterCondition
from ..models.skills import CreateSkillRequestBody
from ..models.tool_changes import CreateToolRequestBody, UpdateToolRequestBody
from ..models.tools import HTTPBlueprintHeader
from ..models.values import ToolChoiceMode
from ..types import SequenceNotStr
from ._c import FunctionToolChoiceParam
from ._n import CreateEmailNotifierRequestParam, CreateSlackNotifierRequestParam, CreateWebhookNotifierRequestParam
from ._o import OCRImageDocumentParam, OCRImageURLParam, OCRURLDocumentParam
from ._p import (
    ErrorPartParam,
    FilePartParam,
    FileWithBytesParam,
    FileWithURIParam,
    PIIRedactionPluginParam,
    ResponseHealingPluginParam,
    TextPartParam,
    ToolResultPartParam,
    TraceScrubbingPluginParam,
)
from ._r import (
    CustomToolParam,
    EqFilterParam,
    GteFilterParam,
    GtFilterParam,
    HostedToolChoiceParam,
    IdRefParam,
    InFilterParam,
    InputAudioPartParam,
    InputFilePartParam,
    InputImagePartParam,
    InputTextPartParam,
    JSONObjectResponseFormatParam,
    JSONSchemaResponseFormatParam,
    KnowledgeFilterAndParam,
    KnowledgeFilterOrParam,
    LteFilterParam,
    LtFilterParam,
    MCPAllowedToolsParam,
    MCPToolChoiceParam,
    NeFilterParam,
    NinFilterParam,
    OrqAdvisorToolParam,
    OrqAIToolParam,
    OrqSidekickToolParam,
    OutputRefusalPartParam,
    OutputTextPartParam,
    ResponseAdditionalToolsParam,
    ResponseAllowedToolsParam,
    ResponseApplyPatchCallOutputParam,
    ResponseApplyPatchCallParam,
    ResponseApplyPatchToolParam,
    ResponseCodeInterpreterCallParam,
    ResponseCodeInterpreterToolParam,
    ResponseCompactionItemParam,
    ResponseCompactionTriggerParam,
    ResponseComputerCallOutputParam,
    ResponseComputerCallParam,
    ResponseComputerToolParam,
    ResponseConfigurationUpdateParam,
    ResponseContainerFileCitationParam,
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    ResponseCustomToolChoiceParam,
    ResponseFileCitationParam,
    ResponseFilePathParam,
    ResponseFileSearchCallParam,
    ResponseFileSearchToolParam,
    ResponseFunctionCallOutputParam,
    ResponseFunctionCallParam,
    ResponseFunctionToolParam,
    ResponseImageGenerationCallParam,
    ResponseImageGenerationToolParam,
    ResponseInputMessageParam,
    ResponseItemReferenceParam,
    ResponseLocalShellCallOutputParam,
    ResponseLocalShellCallParam,
    ResponseLocalShellToolParam,
    ResponseMCPApprovalRequestParam,
    ResponseMCPApprovalResponseParam,
    ResponseMCPCallParam,
    ResponseMCPListToolsParam,
    ResponseMCPToolParam,
    ResponseNamespaceToolParam,
    ResponseProgrammaticToolCallingParam,
    ResponseProgramOutputParam,
    ResponseProgramParam,
    ResponseReasoningItemParam,
    ResponseShellCallOutputParam,
    ResponseShellCallParam,
    ResponseShellToolParam,
    ResponseTextJSONSchemaParam,
    ResponseToolSearchCallParam,
    ResponseToolSearchOutputParam,
    ResponseToolSearchToolParam,
    ResponseURLCitationParam,
    ResponseWebSearchCallParam,
    ResponseWebSearchToolParam,
    TextResponseFormatParam,
)
from ._s import CreateSkillByPathParam, CreateSkillByProjectParam
from ._t import (
    CreateCodeToolParam,
    CreateFunctionToolParam,
    CreateHTTPToolParam,
    CreateJSONSchemaToolParam,
    HTTPHeaderValueParam,
    UpdateCodeToolParam,
    UpdateFunctionToolParam,
    UpdateHTTPToolParam,
    UpdateJSONSchemaToolParam,
)

ResponseFormatParam: TypeAlias = (
    TextResponseFormatParam | JSONObjectResponseFormatParam | JSONSchemaResponseFormatParam | ResponseFormat
)


PluginParam: TypeAlias = PIIRedactionPluginParam | ResponseHealingPluginParam | TraceScrubbingPluginParam | Plugin


FilePartFileParam: TypeAlias = FileWithBytesParam | FileWithURIParam | FilePartFile


HTTPBlueprintHeaderParam: TypeAlias = HTTPHeaderValueParam | str | HTTPBlueprintHeader


A2AMessagePartParam: TypeAlias = TextPartParam | FilePartParam | ToolResultPartParam | ErrorPartParam | A2AMessagePart


KnowledgeFilterConditionParam: TypeAlias = (
    EqFilterParam
    | NeFilterParam
    | GtFilterParam
    | GteFilterParam
    | LtFilterParam
    | LteFilterParam
    | InFilterParam
    | NinFilterParam
    | KnowledgeFilterCondition
)


KnowledgeFilterParam: TypeAlias = (
    KnowledgeFilterAndParam | KnowledgeFilterOrParam | Mapping[str, KnowledgeFilterConditionParam] | KnowledgeFilter
)


CreateNotifierRequestBodyParam: TypeAlias = (
    CreateEmailNotifierRequestParam
    | CreateSlackNotifierRequestParam
    | CreateWebhookNotifierRequestParam
    | CreateNotifierRequestBody
)


OCRImageSourceParam: TypeAlias = OCRImageURLParam | str | OCRImageSource


OCRDocumentParam: TypeAlias = OCRURLDocumentParam | OCRImageDocumentParam | OCRDocument


ResponseAnnotationParam: TypeAlias = (
    ResponseURLCitationParam
    | ResponseFileCitationParam
    | ResponseContainerFileCitationParam
    | ResponseFilePathParam
    | ResponseAnnotation
)


ResponseInputContentPartParam: TypeAlias = (
    InputTextPartParam
    | InputImagePartParam
    | InputFilePartParam
    | InputAudioPartParam
    | OutputTextPartParam
    | OutputRefusalPartParam
    | ResponseInputContentPart
)


ResponseInputContentParam: TypeAlias = str | Sequence[ResponseInputContentPartParam] | ResponseInputContent


ResponseMCPAllowedToolsParam: TypeAlias = SequenceNotStr[str] | MCPAllowedToolsParam | ResponseMCPAllowedTools


ResponseNamespacedToolParam: TypeAlias = ResponseFunctionToolParam | CustomToolParam | ResponseNamespacedTool


ResponseToolParam: TypeAlias = (
    ResponseFunctionToolParam
    | CustomToolParam
    | OrqAdvisorToolParam
    | OrqSidekickToolParam
    | ResponseMCPToolParam
    | OrqAIToolParam
    | ResponseWebSearchToolParam
    | ResponseFileSearchToolParam
    | ResponseComputerToolParam
    | ResponseCodeInterpreterToolParam
    | ResponseImageGenerationToolParam
    | ResponseLocalShellToolParam
    | ResponseShellToolParam
    | ResponseApplyPatchToolParam
    | ResponseToolSearchToolParam
    | ResponseProgrammaticToolCallingParam
    | ResponseNamespaceToolParam
    | ResponseTool
)


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


ResponseTextFormatParam: TypeAlias = (
    TextResponseFormatParam | ResponseTextJSONSchemaParam | JSONObjectResponseFormatParam | ResponseTextFormat
)


ResponseToolChoiceParam: TypeAlias = (
    ToolChoiceMode
    | FunctionToolChoiceParam
    | MCPToolChoiceParam
    | ResponseAllowedToolsParam
    | ResponseCustomToolChoiceParam
    | HostedToolChoiceParam
    | ResponseToolChoice
)


ResponseConversationParam: TypeAlias = str | IdRefParam | ResponseConversation


CreateSkillRequestBodyParam: TypeAlias = CreateSkillByPathParam | CreateSkillByProjectParam | CreateSkillRequestBody


CreateToolRequestBodyParam: TypeAlias = (
    CreateFunctionToolParam
    | CreateJSONSchemaToolParam
    | CreateHTTPToolParam
    | CreateCodeToolParam
    | CreateToolRequestBody
)


UpdateToolRequestBodyParam: TypeAlias = (
    UpdateFunctionToolParam
    | UpdateJSONSchemaToolParam
    | UpdateHTTPToolParam
    | UpdateCodeToolParam
    | UpdateToolRequestBody
)
