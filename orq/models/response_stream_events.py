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
    """Position of the event in the stream; each event has a higher one."""
    delta: str
    """Next piece of the sound, in base64."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseAudioDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.audio.done"):
    """The sound is complete."""

    type: ClassVar[Literal["response.audio.done"]] = "response.audio.done"
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseAudioTranscriptDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.audio.transcript.delta"
):
    """A piece of what the sound says."""

    type: ClassVar[Literal["response.audio.transcript.delta"]] = "response.audio.transcript.delta"
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    delta: str
    """Next piece of the words that the sound says."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseAudioTranscriptDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.audio.transcript.done"
):
    """What the sound says is complete."""

    type: ClassVar[Literal["response.audio.transcript.done"]] = "response.audio.transcript.done"
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCodeInterpreterCallCodeDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.delta"
):
    """A piece of the code to run."""

    type: ClassVar[Literal["response.code_interpreter_call_code.delta"]] = "response.code_interpreter_call_code.delta"
    delta: str
    """Next piece of the code that is about to run."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseCodeInterpreterCallCodeDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call_code.done"
):
    """The code to run is complete."""

    type: ClassVar[Literal["response.code_interpreter_call_code.done"]] = "response.code_interpreter_call_code.done"
    code: str
    """The code that is about to run, complete."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCodeInterpreterCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.completed"
):
    """A call of the code interpreter is complete."""

    type: ClassVar[Literal["response.code_interpreter_call.completed"]] = "response.code_interpreter_call.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCodeInterpreterCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.in_progress"
):
    """A call of the code interpreter began."""

    type: ClassVar[Literal["response.code_interpreter_call.in_progress"]] = "response.code_interpreter_call.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCodeInterpreterCallInterpretingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.code_interpreter_call.interpreting"
):
    """The code interpreter runs."""

    type: ClassVar[Literal["response.code_interpreter_call.interpreting"]] = (
        "response.code_interpreter_call.interpreting"
    )
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCompactionCompactingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.compaction.compacting"
):
    """The conversation is being shortened."""

    type: ClassVar[Literal["response.compaction.compacting"]] = "response.compaction.compacting"
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""


class ResponseCompletedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.completed"):
    """The response is complete."""

    type: ClassVar[Literal["response.completed"]] = "response.completed"
    response: ResponseResource
    """The whole response, with its output and usage."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseContentPartAddedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.content_part.added"):
    """A part of an item began."""

    type: ClassVar[Literal["response.content_part.added"]] = "response.content_part.added"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    part: ResponseOutputPart
    """The new part; its text is still empty."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseContentPartDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.content_part.done"):
    """A part of an item is complete."""

    type: ClassVar[Literal["response.content_part.done"]] = "response.content_part.done"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    part: ResponseOutputPart
    """The part with its whole text."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCreatedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.created"):
    """The service accepted the request and gave the response an id."""

    type: ClassVar[Literal["response.created"]] = "response.created"
    response: ResponseResource
    """The response as it begins, without output."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseCustomToolCallInputDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.delta"
):
    """A piece of the input of a custom tool."""

    type: ClassVar[Literal["response.custom_tool_call_input.delta"]] = "response.custom_tool_call_input.delta"
    delta: str
    """Next piece of the text for the tool."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseCustomToolCallInputDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.custom_tool_call_input.done"
):
    """The input of a custom tool is complete."""

    type: ClassVar[Literal["response.custom_tool_call_input.done"]] = "response.custom_tool_call_input.done"
    input: str
    """The text for the tool, complete."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseErrorStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="error"):
    """The stream broke off with an error."""

    type: ClassVar[Literal["error"]] = "error"
    error: ErrorDetail | None = None
    """The error as an object, where the provider sends one."""
    sequence_number: int | None = None
    """Position of the event in the stream; each event has a higher one."""
    code: str | None = None
    """Code of the error, for programs."""
    message: str | None = None
    """What went wrong, in words."""
    param: str | None = None
    """Field of the request that is wrong; null if none is to blame."""


class ResponseFailedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.failed"):
    """The response failed; `response.error` tells why."""

    type: ClassVar[Literal["response.failed"]] = "response.failed"
    response: ResponseResource
    """The response up to its failure; its `error` tells what went wrong."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseFileSearchCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.completed"
):
    """A file search is complete."""

    type: ClassVar[Literal["response.file_search_call.completed"]] = "response.file_search_call.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseFileSearchCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.in_progress"
):
    """A file search began."""

    type: ClassVar[Literal["response.file_search_call.in_progress"]] = "response.file_search_call.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseFileSearchCallSearchingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.file_search_call.searching"
):
    """A file search is under way."""

    type: ClassVar[Literal["response.file_search_call.searching"]] = "response.file_search_call.searching"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseFunctionCallArgumentsDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.function_call_arguments.delta"
):
    """A piece of the arguments of a function call."""

    type: ClassVar[Literal["response.function_call_arguments.delta"]] = "response.function_call_arguments.delta"
    delta: str
    """Next piece of the JSON text; collect all pieces before you parse it."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseFunctionCallArgumentsDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.function_call_arguments.done"
):
    """The arguments of a function call are complete."""

    type: ClassVar[Literal["response.function_call_arguments.done"]] = "response.function_call_arguments.done"
    arguments: str
    """The whole arguments, as JSON text."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    name: str | None = None
    """Name of the function to run."""


class ResponseImageGenerationCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.completed"
):
    """An image is complete."""

    type: ClassVar[Literal["response.image_generation_call.completed"]] = "response.image_generation_call.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseImageGenerationCallGeneratingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.generating"
):
    """An image is being made."""

    type: ClassVar[Literal["response.image_generation_call.generating"]] = "response.image_generation_call.generating"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseImageGenerationCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.in_progress"
):
    """An image was asked for."""

    type: ClassVar[Literal["response.image_generation_call.in_progress"]] = "response.image_generation_call.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseImageGenerationCallPartialImageStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.image_generation_call.partial_image"
):
    """A preview of an image that is being made."""

    type: ClassVar[Literal["response.image_generation_call.partial_image"]] = (
        "response.image_generation_call.partial_image"
    )
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    partial_image_b64: str
    """The preview, in base64."""
    partial_image_index: int
    """Number of the preview, from 0; later previews show more detail."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    background: str | None = None
    """Background of the image: `transparent` or `opaque`."""
    output_format: str | None = None
    """File format of the image, such as `png`, `jpeg` or `webp`."""
    quality: str | None = None
    """Quality of the image, such as `low`, `medium` or `high`."""
    size: str | None = None
    """Width and height of the image in pixels, such as `1024x1536`."""


class ResponseInProgressStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.in_progress"):
    """The response is being made."""

    type: ClassVar[Literal["response.in_progress"]] = "response.in_progress"
    response: ResponseResource
    """The response so far."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseIncompleteStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.incomplete"):
    """The response ended early; `response.incomplete_details` tells why."""

    type: ClassVar[Literal["response.incomplete"]] = "response.incomplete"
    response: ResponseResource
    """The response up to its early end; `incomplete_details` tells why it ended."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPCallArgumentsDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.delta"
):
    """A piece of the arguments of an MCP call."""

    type: ClassVar[Literal["response.mcp_call_arguments.delta"]] = "response.mcp_call_arguments.delta"
    delta: str
    """Next piece of the JSON text; collect all pieces before you parse it."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseMCPCallArgumentsDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call_arguments.done"
):
    """The arguments of an MCP call are complete."""

    type: ClassVar[Literal["response.mcp_call_arguments.done"]] = "response.mcp_call_arguments.done"
    arguments: str
    """The whole arguments, as JSON text."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPCallCompletedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.completed"):
    """A call of an MCP tool is complete."""

    type: ClassVar[Literal["response.mcp_call.completed"]] = "response.mcp_call.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPCallFailedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.failed"):
    """A call of an MCP tool failed."""

    type: ClassVar[Literal["response.mcp_call.failed"]] = "response.mcp_call.failed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_call.in_progress"
):
    """A call of an MCP tool began."""

    type: ClassVar[Literal["response.mcp_call.in_progress"]] = "response.mcp_call.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPListToolsCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.completed"
):
    """An MCP server listed its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.completed"]] = "response.mcp_list_tools.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPListToolsFailedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.failed"
):
    """An MCP server could not list its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.failed"]] = "response.mcp_list_tools.failed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseMCPListToolsInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.mcp_list_tools.in_progress"
):
    """An MCP server is being asked for its tools."""

    type: ClassVar[Literal["response.mcp_list_tools.in_progress"]] = "response.mcp_list_tools.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseOutputItemAddedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_item.added"):
    """An item began."""

    type: ClassVar[Literal["response.output_item.added"]] = "response.output_item.added"
    item: ResponseOutputItem
    """The new item, as far as it is known."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseOutputItemDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_item.done"):
    """An item is complete."""

    type: ClassVar[Literal["response.output_item.done"]] = "response.output_item.done"
    item: ResponseOutputItem
    """The item with all its content."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseOutputTextAnnotationAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.output_text.annotation.added"
):
    """A text got an annotation."""

    type: ClassVar[Literal["response.output_text.annotation.added"]] = "response.output_text.annotation.added"
    annotation: ResponseAnnotation
    """Where a piece of the text is from."""
    annotation_index: int
    """Position of the annotation in the part's `annotations`."""
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseOutputTextDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_text.delta"):
    """A piece of the text."""

    type: ClassVar[Literal["response.output_text.delta"]] = "response.output_text.delta"
    content_index: int
    """Position of the part in the `content` of the item."""
    delta: str
    """Next piece of the text; append it to what came before."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    logprobs: list[ResponseTokenLogprob] | None = None
    """How likely each token was; null unless `include` or `top_logprobs` asked for it."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseOutputTextDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.output_text.done"):
    """A text is complete."""

    type: ClassVar[Literal["response.output_text.done"]] = "response.output_text.done"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    text: str
    """The text of the part, complete."""
    logprobs: list[ResponseTokenLogprob] | None = None
    """How likely each token was; null unless `include` or `top_logprobs` asked for it."""


class ResponseQueuedStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.queued"):
    """The response waits until the service begins it."""

    type: ClassVar[Literal["response.queued"]] = "response.queued"
    response: ResponseResource
    """The response before any work on it began."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseReasoningDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.reasoning.delta"):
    """A piece of the reasoning."""

    type: ClassVar[Literal["response.reasoning.delta"]] = "response.reasoning.delta"
    content_index: int
    """Position of the part in the `content` of the item."""
    delta: str
    """Next piece of what the model thought."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.reasoning.done"):
    """A piece of reasoning is complete."""

    type: ClassVar[Literal["response.reasoning.done"]] = "response.reasoning.done"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    text: str
    """What the model thought, complete."""


class ResponseReasoningSummaryPartAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.added"
):
    """A part of the reasoning's summary began."""

    type: ClassVar[Literal["response.reasoning_summary_part.added"]] = "response.reasoning_summary_part.added"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    part: SummaryTextPart
    """The new part; its text is still empty."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    summary_index: int
    """Position of the part in the `summary` of the reasoning."""
    status: str | None = None
    """`incomplete` if the part was cut off; absent if it is whole."""


class ResponseReasoningSummaryPartDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_part.done"
):
    """A part of the reasoning's summary is complete."""

    type: ClassVar[Literal["response.reasoning_summary_part.done"]] = "response.reasoning_summary_part.done"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    part: SummaryTextPart
    """The part with its whole text."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    summary_index: int
    """Position of the part in the `summary` of the reasoning."""
    status: str | None = None
    """`incomplete` if the part was cut off; absent if it is whole."""


class ResponseReasoningSummaryTextDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.delta"
):
    """A piece of the reasoning's summary."""

    type: ClassVar[Literal["response.reasoning_summary_text.delta"]] = "response.reasoning_summary_text.delta"
    delta: str
    """Next piece of the summary."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    summary_index: int
    """Position of the part in the `summary` of the reasoning."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningSummaryTextDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_summary_text.done"
):
    """A summary of the reasoning is complete."""

    type: ClassVar[Literal["response.reasoning_summary_text.done"]] = "response.reasoning_summary_text.done"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    summary_index: int
    """Position of the part in the `summary` of the reasoning."""
    text: str
    """The text of the summary part, complete."""


class ResponseReasoningTextDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_text.delta"
):
    """A piece of the reasoning's text."""

    type: ClassVar[Literal["response.reasoning_text.delta"]] = "response.reasoning_text.delta"
    content_index: int
    """Position of the part in the `content` of the item."""
    delta: str
    """Next piece of what the model thought."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseReasoningTextDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.reasoning_text.done"
):
    """A text of the reasoning is complete."""

    type: ClassVar[Literal["response.reasoning_text.done"]] = "response.reasoning_text.done"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    text: str
    """What the model thought, complete."""


class ResponseRefusalDeltaStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.refusal.delta"):
    """A piece of a refusal."""

    type: ClassVar[Literal["response.refusal.delta"]] = "response.refusal.delta"
    content_index: int
    """Position of the part in the `content` of the item."""
    delta: str
    """Next piece of the words with which the model refuses."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseRefusalDoneStreamEvent(APIStruct, kw_only=True, tag_field="type", tag="response.refusal.done"):
    """A refusal is complete."""

    type: ClassVar[Literal["response.refusal.done"]] = "response.refusal.done"
    content_index: int
    """Position of the part in the `content` of the item."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    refusal: str
    """The words with which the model refuses, complete."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseShellCallCommandAddedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.added"
):
    """A shell command began."""

    type: ClassVar[Literal["response.shell_call_command.added"]] = "response.shell_call_command.added"
    command: str
    """The command line as it begins."""
    command_index: int
    """Position of the command in the call."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseShellCallCommandDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.delta"
):
    """A piece of a shell command."""

    type: ClassVar[Literal["response.shell_call_command.delta"]] = "response.shell_call_command.delta"
    command_index: int
    """Position of the command in the call."""
    delta: str
    """Next piece of the command line."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseShellCallCommandDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_command.done"
):
    """A shell command is complete."""

    type: ClassVar[Literal["response.shell_call_command.done"]] = "response.shell_call_command.done"
    command: str
    """The command line, complete."""
    command_index: int
    """Position of the command in the call."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseShellCallOutputContentDeltaStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_output_content.delta"
):
    """A piece of a shell command's output."""

    type: ClassVar[Literal["response.shell_call_output_content.delta"]] = "response.shell_call_output_content.delta"
    command_index: int
    """Position of the command in the call."""
    delta: dict[str, Any]
    """Next piece of what the command wrote, under `stdout` or `stderr`."""
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""
    obfuscation: str | None = None
    """Random text that hides the length of the piece."""


class ResponseShellCallOutputContentDoneStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.shell_call_output_content.done"
):
    """The output of a shell command is complete."""

    type: ClassVar[Literal["response.shell_call_output_content.done"]] = "response.shell_call_output_content.done"
    command_index: int
    """Position of the command in the call."""
    item_id: str
    """Id of the item to which the event belongs."""
    output: list[dict[str, Any]]
    """All that the command wrote, and how it ended."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseWebSearchCallCompletedStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.completed"
):
    """A web search is complete."""

    type: ClassVar[Literal["response.web_search_call.completed"]] = "response.web_search_call.completed"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseWebSearchCallInProgressStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.in_progress"
):
    """A web search began."""

    type: ClassVar[Literal["response.web_search_call.in_progress"]] = "response.web_search_call.in_progress"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


class ResponseWebSearchCallSearchingStreamEvent(
    APIStruct, kw_only=True, tag_field="type", tag="response.web_search_call.searching"
):
    """A web search is under way."""

    type: ClassVar[Literal["response.web_search_call.searching"]] = "response.web_search_call.searching"
    item_id: str
    """Id of the item to which the event belongs."""
    output_index: int
    """Position of the item in the `output` of the response."""
    sequence_number: int
    """Position of the event in the stream; each event has a higher one."""


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
