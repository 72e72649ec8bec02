# @generated
"""Response stream events."""

from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open
from .response_content import (
    ResponseAnnotation,
    ResponseOutputItem,
    ResponseOutputPart,
    ResponseTokenLogprob,
    SummaryTextPart,
)
from .responses import ResponseResource
from .shared import ErrorDetail


class ResponseAudioDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.audio.delta"):
    """A piece of sound."""

    type: ClassVar[Literal["response.audio.delta"]] = "response.audio.delta"
    sequence_number: int
    delta: str
    """In base64."""
    obfuscation: str | None = None


class ResponseAudioDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.audio.done"):
    """The sound is complete."""

    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"
    sequence_number: int


class ResponseAudioTranscriptDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.audio.transcript.delta"
):
    """A piece of what the sound says."""

    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    sequence_number: int
    delta: str
    obfuscation: str | None = None


class ResponseAudioTranscriptDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.audio.transcript.done"
):
    """What the sound says is complete."""

    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"
    sequence_number: int


class ResponseCodeInterpreterCallCodeDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """A piece of the code to run."""

    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = "response.code_interpreter_call_code.delta"
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseCodeInterpreterCallCodeDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    """The code to run is complete."""

    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = "response.code_interpreter_call_code.done"
    code: str
    item_id: str
    output_index: int
    sequence_number: int


class ResponseCodeInterpreterCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.completed"
):
    """A call of the code interpreter is complete."""

    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = "response.code_interpreter_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseCodeInterpreterCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    """A call of the code interpreter began."""

    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = "response.code_interpreter_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseCodeInterpreterCallInterpretingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    """The code interpreter runs."""

    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )
    item_id: str
    output_index: int
    sequence_number: int


class ResponseCompactionCompactingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.compaction.compacting"
):
    """The conversation is being shortened."""

    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"
    sequence_number: int
    item_id: str
    output_index: int


class ResponseCompletedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.completed"):
    """The response is complete."""

    type: ClassVar[Literal["response.completed"]] = "response.completed"
    response: ResponseResource
    sequence_number: int


class ResponseContentPartAddedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.content_part.added"):
    """A part of an item began."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"
    content_index: int
    item_id: str
    output_index: int
    part: ResponseOutputPart
    sequence_number: int


class ResponseContentPartDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.content_part.done"):
    """A part of an item is complete."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"
    content_index: int
    item_id: str
    output_index: int
    part: ResponseOutputPart
    sequence_number: int


class ResponseCreatedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.created"):
    """The response exists."""

    type: ClassVar[Literal["response.created"]] = "response.created"
    response: ResponseResource
    sequence_number: int


class ResponseCustomToolCallInputDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    """A piece of the input of a custom tool."""

    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseCustomToolCallInputDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.done"
):
    """The input of a custom tool is complete."""

    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"
    input: str
    item_id: str
    output_index: int
    sequence_number: int


class ResponseErrorStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="error"):
    """The stream broke off with an error."""

    type: ClassVar[Literal["error"]] = "error"
    error: ErrorDetail | None = None
    sequence_number: int | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None


class ResponseFailedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.failed"):
    """The response failed; `response.error` tells why."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    response: ResponseResource
    sequence_number: int


class ResponseFileSearchCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.completed"
):
    """A file search is complete."""

    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseFileSearchCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.in_progress"
):
    """A file search began."""

    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseFileSearchCallSearchingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.searching"
):
    """A file search is under way."""

    type: ClassVar[Literal["response.file_search_call.searching"]] = "response.file_search_call.searching"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseFunctionCallArgumentsDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.function_call_arguments.delta"
):
    """A piece of the arguments of a function call."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseFunctionCallArgumentsDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.function_call_arguments.done"
):
    """The arguments of a function call are complete."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"
    arguments: str
    """As JSON in a string."""
    item_id: str
    output_index: int
    sequence_number: int
    name: str | None = None


class ResponseImageGenerationCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.completed"
):
    """An image is complete."""

    type: ClassVar[Literal["response.image_generation_call.completed"]] = "response.image_generation_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseImageGenerationCallGeneratingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.generating"
):
    """An image is being made."""

    type: ClassVar[Literal["response.image_generation_call.generating"]] = "response.image_generation_call.generating"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseImageGenerationCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.in_progress"
):
    """An image was asked for."""

    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = "response.image_generation_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseImageGenerationCallPartialImageStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.partial_image"
):
    """An image as far as it is."""

    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    item_id: str
    output_index: int
    partial_image_b64: str
    """In base64."""
    partial_image_index: int
    sequence_number: int
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None


class ResponseInProgressStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.in_progress"):
    """The response is being made."""

    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"
    response: ResponseResource
    sequence_number: int


class ResponseIncompleteStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.incomplete"):
    """The response ended early; `response.incomplete_details` tells why."""

    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    response: ResponseResource
    sequence_number: int


class ResponseMCPCallArgumentsDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    """A piece of the arguments of an MCP call."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseMCPCallArgumentsDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.done"
):
    """The arguments of an MCP call are complete."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"
    arguments: str
    """As JSON in a string."""
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPCallCompletedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.completed"):
    """A call of an MCP tool is complete."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPCallFailedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.failed"):
    """A call of an MCP tool failed."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.in_progress"
):
    """A call of an MCP tool began."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPListToolsCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.completed"
):
    """An MCP server told its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPListToolsFailedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.failed"
):
    """An MCP server did not tell its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseMCPListToolsInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    """An MCP server is asked for its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseOutputItemAddedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_item.added"):
    """An item began."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"
    item: ResponseOutputItem
    output_index: int
    sequence_number: int


class ResponseOutputItemDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_item.done"):
    """An item is complete."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"
    item: ResponseOutputItem
    output_index: int
    sequence_number: int


class ResponseOutputTextAnnotationAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.output_text.annotation.added"
):
    """A text got an annotation."""

    type: ClassVar[Literal["response.output_text.annotation.added"]] = "response.output_text.annotation.added"
    annotation: ResponseAnnotation
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int


class ResponseOutputTextDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_text.delta"):
    """A piece of the text."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    logprobs: list[ResponseTokenLogprob] | None = None
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseOutputTextDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    logprobs: list[ResponseTokenLogprob] | None = None


class ResponseQueuedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.queued"):
    """The response waits its turn."""

    type: ClassVar[Literal["response.queued"]] = "response.queued"
    response: ResponseResource
    sequence_number: int


class ResponseReasoningDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.reasoning.delta"):
    """A piece of the reasoning."""

    type: ClassVar[Literal["response.reasoning.delta"]] = "response.reasoning.delta"
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.reasoning.done"):
    """A piece of reasoning is complete."""

    type: ClassVar[Literal["response.reasoning.done"]] = "response.reasoning.done"
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str


class ResponseReasoningSummaryPartAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.added"
):
    """A part of the reasoning's summary began."""

    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"
    item_id: str
    output_index: int
    part: SummaryTextPart
    sequence_number: int
    summary_index: int
    status: str | None = None


class ResponseReasoningSummaryPartDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.done"
):
    """A part of the reasoning's summary is complete."""

    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    item_id: str
    output_index: int
    part: SummaryTextPart
    sequence_number: int
    summary_index: int
    status: str | None = None


class ResponseReasoningSummaryTextDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    """A piece of the reasoning's summary."""

    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningSummaryTextDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.done"
):
    """A summary of the reasoning is complete."""

    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str


class ResponseReasoningTextDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_text.delta"
):
    """A piece of the reasoning's text."""

    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningTextDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_text.done"
):
    """A text of the reasoning is complete."""

    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str


class ResponseRefusalDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.refusal.delta"):
    """A piece of a refusal."""

    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseRefusalDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.refusal.done"):
    """A refusal is complete."""

    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int


class ResponseShellCallCommandAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.added"
):
    """A shell command began."""

    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"
    command: str
    command_index: int
    output_index: int
    sequence_number: int


class ResponseShellCallCommandDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.delta"
):
    """A piece of a shell command."""

    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseShellCallCommandDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.done"
):
    """A shell command is complete."""

    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"
    command: str
    command_index: int
    output_index: int
    sequence_number: int


class ResponseShellCallOutputContentDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_output_content.delta"
):
    """A piece of a shell command's output."""

    type: ClassVar[Literal["response.shell_call_output_content.delta"]] = "response.shell_call_output_content.delta"
    command_index: int
    delta: dict[str, Any]
    item_id: str
    output_index: int
    sequence_number: int
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseShellCallOutputContentDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_output_content.done"
):
    """The output of a shell command is complete."""

    type: ClassVar[Literal["response.shell_call_output_content.done"]] = "response.shell_call_output_content.done"
    command_index: int
    item_id: str
    output: list[dict[str, Any]]
    output_index: int
    sequence_number: int


class ResponseWebSearchCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.completed"
):
    """A web search is complete."""

    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseWebSearchCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.in_progress"
):
    """A web search began."""

    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int


class ResponseWebSearchCallSearchingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.searching"
):
    """A web search is under way."""

    type: ClassVar[Literal["response.web_search_call.searching"]] = "response.web_search_call.searching"
    item_id: str
    output_index: int
    sequence_number: int


ResponseStreamEvent: TypeAlias = Open[
    ResponseErrorStreamEvent
    | ResponseCodeInterpreterCallCompletedStreamEvent
    | ResponseCodeInterpreterCallInProgressStreamEvent
    | ResponseCodeInterpreterCallInterpretingStreamEvent
    | ResponseCodeInterpreterCallCodeDeltaStreamEvent
    | ResponseCodeInterpreterCallCodeDoneStreamEvent
    | ResponseCompletedStreamEvent
    | ResponseContentPartAddedStreamEvent
    | ResponseContentPartDoneStreamEvent
    | ResponseCreatedStreamEvent
    | ResponseCustomToolCallInputDeltaStreamEvent
    | ResponseCustomToolCallInputDoneStreamEvent
    | ResponseFailedStreamEvent
    | ResponseFileSearchCallCompletedStreamEvent
    | ResponseFileSearchCallInProgressStreamEvent
    | ResponseFileSearchCallSearchingStreamEvent
    | ResponseFunctionCallArgumentsDeltaStreamEvent
    | ResponseFunctionCallArgumentsDoneStreamEvent
    | ResponseImageGenerationCallCompletedStreamEvent
    | ResponseImageGenerationCallGeneratingStreamEvent
    | ResponseImageGenerationCallInProgressStreamEvent
    | ResponseImageGenerationCallPartialImageStreamEvent
    | ResponseInProgressStreamEvent
    | ResponseIncompleteStreamEvent
    | ResponseMCPCallCompletedStreamEvent
    | ResponseMCPCallFailedStreamEvent
    | ResponseMCPCallInProgressStreamEvent
    | ResponseMCPCallArgumentsDeltaStreamEvent
    | ResponseMCPCallArgumentsDoneStreamEvent
    | ResponseMCPListToolsCompletedStreamEvent
    | ResponseMCPListToolsFailedStreamEvent
    | ResponseMCPListToolsInProgressStreamEvent
    | ResponseOutputItemAddedStreamEvent
    | ResponseOutputItemDoneStreamEvent
    | ResponseOutputTextAnnotationAddedStreamEvent
    | ResponseOutputTextDeltaStreamEvent
    | ResponseOutputTextDoneStreamEvent
    | ResponseQueuedStreamEvent
    | ResponseReasoningDeltaStreamEvent
    | ResponseReasoningDoneStreamEvent
    | ResponseReasoningSummaryPartAddedStreamEvent
    | ResponseReasoningSummaryPartDoneStreamEvent
    | ResponseReasoningSummaryTextDeltaStreamEvent
    | ResponseReasoningSummaryTextDoneStreamEvent
    | ResponseReasoningTextDeltaStreamEvent
    | ResponseReasoningTextDoneStreamEvent
    | ResponseRefusalDeltaStreamEvent
    | ResponseRefusalDoneStreamEvent
    | ResponseShellCallCommandAddedStreamEvent
    | ResponseShellCallCommandDeltaStreamEvent
    | ResponseShellCallCommandDoneStreamEvent
    | ResponseShellCallOutputContentDeltaStreamEvent
    | ResponseShellCallOutputContentDoneStreamEvent
    | ResponseWebSearchCallCompletedStreamEvent
    | ResponseWebSearchCallInProgressStreamEvent
    | ResponseWebSearchCallSearchingStreamEvent
    | ResponseAudioDeltaStreamEvent
    | ResponseAudioDoneStreamEvent
    | ResponseAudioTranscriptDeltaStreamEvent
    | ResponseAudioTranscriptDoneStreamEvent
    | ResponseCompactionCompactingStreamEvent
]
"""An event of a streamed response; `type` tells which."""
