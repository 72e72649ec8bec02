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
    """Tokens that stay in the cache for 12 hours."""
    ttl_30m_tokens: int
    """Tokens that stay in the cache for 30 minutes."""


class InputTextPart(APIStruct, kw_only=True, tag_field="type", tag="input_text"):
    """Text for the model to read."""

    type: ClassVar[Literal["input_text"]] = "input_text"
    text: str
    """Words for the model to read."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


class InputImagePart(APIStruct, kw_only=True, tag_field="type", tag="input_image"):
    """An image for the model to see, by address or id."""

    type: ClassVar[Literal["input_image"]] = "input_image"
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    detail: ImageDetail | None = None
    """How closely to look at the image; `low` costs fewer tokens."""
    file_id: str | None = None
    """Id of an uploaded image; not with `image_url`."""
    image_url: MediaURL | None = None
    """Address of the image, or the image itself as a data URI."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""


class InputFilePart(APIStruct, kw_only=True, tag_field="type", tag="input_file"):
    """A file: its content, address or id."""

    type: ClassVar[Literal["input_file"]] = "input_file"
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    file_data: DataURI | None = None
    """The file itself, in base64 or as a data URI."""
    file_id: str | None = None
    """Id of an uploaded file; not with `file_data` or `file_url`."""
    file_url: str | None = None
    """Address from which the provider fetches the file."""
    filename: str | None = None
    """Name of the file, which tells the model its kind."""
    mime_type: str | None = None
    """Media type of the file, such as `application/pdf`."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    """Lets OpenAI cache the input up to here."""
    detail: ImageDetail | None = None
    """How closely to look at the pages, as images."""


class InputAudioPart(APIStruct, kw_only=True, tag_field="type", tag="input_audio"):
    """Sound for the model to hear."""

    type: ClassVar[Literal["input_audio"]] = "input_audio"
    input_audio: InputAudio
    """The sound in base64, with its format."""


class ResponseURLCitation(APIStruct, kw_only=True, tag_field="type", tag="url_citation"):
    """A web page as the source of a text."""

    type: ClassVar[Literal["url_citation"]] = "url_citation"
    url: str
    """Address of the page."""
    title: str | None = None
    """Headline of the page."""
    start_index: int | None = None
    """Position in the text of the first character that the source covers."""
    end_index: int | None = None
    """Position in the text of the last character that the source covers."""


class ResponseFileCitation(APIStruct, kw_only=True, tag_field="type", tag="file_citation"):
    """A file as the source of a text."""

    type: ClassVar[Literal["file_citation"]] = "file_citation"
    file_id: str
    """Id of the file that is cited."""
    filename: str | None = None
    """Name of the cited file."""
    index: int | None = None
    """Position in the text at which the citation is placed."""


class ResponseContainerFileCitation(APIStruct, kw_only=True, tag_field="type", tag="container_file_citation"):
    """A file in a container as the source of a text."""

    type: ClassVar[Literal["container_file_citation"]] = "container_file_citation"
    container_id: str
    """Id of the container that holds the file."""
    file_id: str
    """Id of the file that is cited."""
    filename: str | None = None
    """Name of the cited file."""
    start_index: int | None = None
    """Position in the text of the first character that the source covers."""
    end_index: int | None = None
    """Position in the text of the last character that the source covers."""


class ResponseFilePath(APIStruct, kw_only=True, tag_field="type", tag="file_path"):
    """A file that the model wrote."""

    type: ClassVar[Literal["file_path"]] = "file_path"
    file_id: str
    """Id of the file, by which you can download it."""
    index: int | None = None
    """Position in the text at which the file is named."""


ResponseAnnotation: TypeAlias = Open[
    ResponseURLCitation | ResponseFileCitation | ResponseContainerFileCitation | ResponseFilePath
]
"""A source of a piece of text; `type` tells its kind."""


class ResponseTopLogprob(APIStruct, kw_only=True):
    """A token that was likely, with its probability."""

    token: str
    """The token, as text."""
    logprob: Number
    """Natural logarithm of the token's probability: 0 is certain."""
    bytes: Sequence[int] | None = None
    """The token as UTF-8 bytes; a character can span several tokens."""


class ResponseTokenLogprob(APIStruct, kw_only=True):
    """A token with its probability, and the tokens that were likely in its place."""

    token: str
    """The token, as text."""
    logprob: Number
    """Natural logarithm of the token's probability: 0 is certain."""
    bytes: Sequence[int] | None = None
    """The token as UTF-8 bytes; a character can span several tokens."""
    top_logprobs: Sequence[ResponseTopLogprob] | None = None
    """Likeliest tokens for this place, with their probabilities."""


class OutputTextPart(APIStruct, kw_only=True, tag_field="type", tag="output_text"):
    """Text from the model."""

    type: ClassVar[Literal["output_text"]] = "output_text"
    text: str
    """Words of the model."""
    annotations: Sequence[ResponseAnnotation] | None = None
    """Where pieces of the text are from: pages and files."""
    logprobs: Sequence[ResponseTokenLogprob] | None = None
    """How likely each token was; only present if asked for."""


class OutputRefusalPart(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """Words with which the model refuses."""

    type: ClassVar[Literal["refusal"]] = "refusal"
    refusal: str
    """Words with which the model refuses."""


ResponseInputContentPart: TypeAlias = Open[
    InputTextPart | InputImagePart | InputFilePart | InputAudioPart | OutputTextPart | OutputRefusalPart
]
"""A part of a message; `type` tells which."""


ResponseInputContent: TypeAlias = Open[str | Sequence[ResponseInputContentPart]]
"""A text, or parts of several kinds."""


ResponseItemStatus: TypeAlias = OpenEnum[
    Literal["in_progress", "completed", "incomplete", "searching", "generating", "interpreting", "calling", "failed"]
]
"""How far the work on an item is."""


ResponseInputEffort: TypeAlias = OpenEnum[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much the model thinks from here on."""


class ResponseInputReasoning(APIStruct, kw_only=True):
    """How the model thinks from here on."""

    effort: ResponseInputEffort | None = None
    """How much the model thinks: more costs more time and tokens."""


class ResponseInputMessage(APIStruct, kw_only=True):
    """What someone says, as an item of the input."""

    role: ResponseInputRole
    """Who speaks."""
    content: ResponseInputContent
    """What is said, as text or parts."""
    type: OpenEnum[Literal["message"]] | None = None
    """Kind of this item: always `message`."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    phase: str | None = None
    """Whether a reply is a comment on the way (`commentary`) or the `final_answer`."""
    name: str | None = None
    """Tells apart those who share a role."""
    async_: bool | None = field(name="async", default=None)
    """Whether the message may come while the model still works."""
    reasoning: ResponseInputReasoning | None = None
    """How the model thinks from this message on."""


class ResponseItemReference(APIStruct, kw_only=True, tag_field="type", tag="item_reference"):
    """Stands for an item that the service knows already."""

    type: ClassVar[Literal["item_reference"]] = "item_reference"
    id: str
    """Id of the item that is meant."""


class ResponseFunctionCall(APIStruct, kw_only=True, tag_field="type", tag="function_call"):
    """The model asks for a call of a function."""

    type: ClassVar[Literal["function_call"]] = "function_call"
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    name: str
    """Name of the function to run."""
    arguments: str
    """Arguments as JSON text; models may write it badly, so check it before use."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    namespace: str | None = None
    """Group to which the tool belongs, if it is in one."""
    async_: bool | None = field(name="async", default=None)
    """Whether the result may come later, while the conversation goes on."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    thought_signature: str | None = None
    """The model's encrypted reasoning; send it back unchanged."""


class ResponseFunctionCallOutput(APIStruct, kw_only=True, tag_field="type", tag="function_call_output"):
    """The result of a function call."""

    type: ClassVar[Literal["function_call_output"]] = "function_call_output"
    output: ResponseInputContent
    """What the tool returned, as text or parts."""
    call_id: str | None = None
    """`call_id` of the call that this answers."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    name: str | None = None
    """Name of the function that ran."""
    namespace: str | None = None
    """Group to which the tool belongs, if it is in one."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class SummaryTextPart(APIStruct, kw_only=True, tag_field="type", tag="summary_text"):
    """Text of a summary of the model's reasoning."""

    type: ClassVar[Literal["summary_text"]] = "summary_text"
    text: str
    """What the model thought, in short."""


class ReasoningTextPart(APIStruct, kw_only=True, tag_field="type", tag="reasoning_text"):
    """Text of the model's reasoning."""

    type: ClassVar[Literal["reasoning_text"]] = "reasoning_text"
    text: str
    """What the model thought, in its own words."""


class ResponseReasoningItem(APIStruct, kw_only=True, tag_field="type", tag="reasoning"):
    """The model's reasoning; send it back unchanged."""

    type: ClassVar[Literal["reasoning"]] = "reasoning"
    summary: Sequence[SummaryTextPart]
    """The reasoning in short; empty unless `reasoning.summary` asked for it."""
    id: str | None = None
    """Id of this item; send it back unchanged."""
    content: Sequence[ReasoningTextPart] | None = None
    """The reasoning in the model's own words, where the provider shows it."""
    encrypted_content: str | None = None
    """The reasoning, encrypted; present if `include` asked for it. Send it back unchanged."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    signature: str | None = None
    """The provider's proof that the reasoning is its own; send it back unchanged."""
    format: str | None = None
    """Provider's format of the reasoning; send it back unchanged."""


class ResponseWebSearchAction(APIStruct, kw_only=True):
    """One action of a web search; `type` tells which fields are present."""

    type: str
    """What was done: `search`, `open_page` or `find_in_page`."""
    query: str | None = None
    """What was searched for; only with the type `search`."""
    queries: Sequence[str] | None = None
    """All that was searched for, where there were several searches."""
    sources: Sequence[dict[str, Any]] | None = None
    """Pages that were found; only present if `include` asked for them."""
    url: str | None = None
    """Page that was opened or looked through; not with the type `search`."""
    pattern: str | None = None
    """Text that was looked for in the page; only with the type `find_in_page`."""


class ResponseWebSearchCall(APIStruct, kw_only=True, tag_field="type", tag="web_search_call"):
    """A search of the web that the provider did for the model."""

    type: ClassVar[Literal["web_search_call"]] = "web_search_call"
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    action: ResponseWebSearchAction | None = None
    """What was searched for or opened."""


class ResponseFileSearchResult(APIStruct, kw_only=True):
    """A piece of a file that was found."""

    file_id: str | None = None
    """Id of the file that holds the piece."""
    filename: str | None = None
    """Name of the file that holds the piece."""
    text: str | None = None
    """The piece that was found."""
    score: Number | None = None
    """How well the piece fits the query, 0 to 1."""
    attributes: dict[str, Any] | None = None
    """Values that were stored with the file, by name."""


class ResponseFileSearchCall(APIStruct, kw_only=True, tag_field="type", tag="file_search_call"):
    """The provider searched files for the model."""

    type: ClassVar[Literal["file_search_call"]] = "file_search_call"
    id: str
    """Id of the item."""
    queries: Sequence[str]
    """What was searched for."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    results: Sequence[ResponseFileSearchResult] | None = None
    """Pieces that were found; only present if `include` asked for them."""


class ResponseSafetyCheck(APIStruct, kw_only=True):
    """A warning about an action that the model asks for."""

    id: str
    """Id of the warning, by which you acknowledge it."""
    code: str | None = None
    """Kind of the warning, for programs."""
    message: str | None = None
    """The warning, in words."""


class ResponseComputerCall(APIStruct, kw_only=True, tag_field="type", tag="computer_call"):
    """The model asks for an action on a computer, such as a click."""

    type: ClassVar[Literal["computer_call"]] = "computer_call"
    id: str
    """Id of the item."""
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    action: dict[str, Any] | None = None
    """What to do: a click, a key press, a scroll or the like."""
    actions: Sequence[dict[str, Any]] | None = None
    """Several actions to do in order, where the model sends more than one."""
    pending_safety_checks: Sequence[ResponseSafetyCheck] | None = None
    """Warnings that you must acknowledge before you do the action."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""


class ResponseComputerScreenshot(APIStruct, kw_only=True):
    """A picture of the screen."""

    type: str
    """Kind of this output: `computer_screenshot`."""
    image_url: str | None = None
    """Address of the picture, or the picture itself as a data URI."""
    file_id: str | None = None
    """Id of an uploaded picture; not with `image_url`."""


class ResponseComputerCallOutput(APIStruct, kw_only=True, tag_field="type", tag="computer_call_output"):
    """The screen after an action on a computer."""

    type: ClassVar[Literal["computer_call_output"]] = "computer_call_output"
    call_id: str
    """`call_id` of the call that this answers."""
    output: ResponseComputerScreenshot
    """The screen after the action."""
    id: str | None = None
    """Id of the item."""
    acknowledged_safety_checks: Sequence[ResponseSafetyCheck] | None = None
    """Warnings of the call that you accept."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseCodeOutput(APIStruct, kw_only=True):
    """What code wrote; `type` tells which field is there."""

    type: str
    """Whether the code printed (`logs`) or drew (`image`)."""
    logs: str | None = None
    """What the code printed; only with the type `logs`."""
    url: str | None = None
    """Address of an image that the code drew; only with the type `image`."""


class ResponseCodeInterpreterCall(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter_call"):
    """Code that ran for the model, and what it wrote."""

    type: ClassVar[Literal["code_interpreter_call"]] = "code_interpreter_call"
    id: str
    """Id of the item."""
    container_id: str | None = None
    """Id of the container that runs the code."""
    code: str | None = None
    """The code that ran; null if it is not known."""
    outputs: Sequence[ResponseCodeOutput] | None = None
    """What the code wrote or drew; only present if `include` asked for it."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""


class ResponseImageGenerationCall(APIStruct, kw_only=True, tag_field="type", tag="image_generation_call"):
    """An image that the model made."""

    type: ClassVar[Literal["image_generation_call"]] = "image_generation_call"
    id: str
    """Id of the item."""
    result: str | None = None
    """The image, in base64; null until it is complete."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    action: str | None = None
    """Whether the image is new (`generate`) or a changed one (`edit`)."""
    background: str | None = None
    """Background of the image: `transparent` or `opaque`."""
    output_format: str | None = None
    """File format of the image, such as `png`, `jpeg` or `webp`."""
    quality: str | None = None
    """Quality of the image, such as `low`, `medium` or `high`."""
    revised_prompt: str | None = None
    """The prompt that the image was made from, after the model's changes."""
    size: str | None = None
    """Width and height of the image in pixels, such as `1024x1536`."""
    error: dict[str, Any] | None = None
    """What went wrong, if no image was made."""
    svg_usage: dict[str, Any] | None = None
    """What an image in SVG used, where the provider tells."""


class ResponseLocalShellAction(APIStruct, kw_only=True):
    """A command to run."""

    type: str
    """Kind of this action: `exec`."""
    command: Sequence[str]
    """Program to run, and its arguments."""
    env: Mapping[str, str] | None = None
    """Environment variables for the program, by name."""
    timeout_ms: int | None = None
    """Most time that the run may take, in milliseconds."""
    user: str | None = None
    """User of the machine under whom to run."""
    working_directory: str | None = None
    """Folder in which to run."""


class ResponseLocalShellCall(APIStruct, kw_only=True, tag_field="type", tag="local_shell_call"):
    """The model asks for a command on your machine."""

    type: ClassVar[Literal["local_shell_call"]] = "local_shell_call"
    id: str
    """Id of the item."""
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    action: ResponseLocalShellAction
    """Program to run, and how."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""


class ResponseLocalShellCallOutput(APIStruct, kw_only=True, tag_field="type", tag="local_shell_call_output"):
    """The output of a command on your machine."""

    type: ClassVar[Literal["local_shell_call_output"]] = "local_shell_call_output"
    id: str
    """Id of the item."""
    output: str
    """What the command wrote, usually as JSON text."""
    call_id: str | None = None
    """`call_id` of the call that this answers."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""


class ResponseShellAction(APIStruct, kw_only=True):
    """Commands to run."""

    commands: Sequence[str]
    """Command lines to run."""
    max_output_length: int | None = None
    """Most characters of output that a command may return."""
    timeout_ms: int | None = None
    """Most time that the run may take, in milliseconds."""


class ResponseShellCall(APIStruct, kw_only=True, tag_field="type", tag="shell_call"):
    """The model asks for commands to be run."""

    type: ClassVar[Literal["shell_call"]] = "shell_call"
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    action: ResponseShellAction
    """Command lines to run, with their limits."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    environment: dict[str, Any] | None = None
    """Where the commands run: in a container, or on your machine."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseShellOutput(APIStruct, kw_only=True):
    """The output of one command, and how it ended."""

    stdout: str
    """What the command wrote to its standard output."""
    stderr: str
    """What the command wrote to its standard error."""
    outcome: dict[str, Any]
    """How it ended: `exit` with its `exit_code`, or `timeout`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseShellCallOutput(APIStruct, kw_only=True, tag_field="type", tag="shell_call_output"):
    """The output of commands."""

    type: ClassVar[Literal["shell_call_output"]] = "shell_call_output"
    call_id: str
    """`call_id` of the call that this answers."""
    output: Sequence[ResponseShellOutput]
    """Output of each command, in order."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    max_output_length: int | None = None
    """Most characters of output that a command may return."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponsePatchOperation(APIStruct, kw_only=True):
    """What to change in a file."""

    type: str
    """What to do with the file: `create_file`, `update_file` or `delete_file`."""
    path: str
    """Path of the file."""
    diff: str | None = None
    """The change, in the V4A diff format; not for `delete_file`."""


class ResponseApplyPatchCall(APIStruct, kw_only=True, tag_field="type", tag="apply_patch_call"):
    """The model asks for a change of a file."""

    type: ClassVar[Literal["apply_patch_call"]] = "apply_patch_call"
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    operation: ResponsePatchOperation
    """The change: which file, and how."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseApplyPatchCallOutput(APIStruct, kw_only=True, tag_field="type", tag="apply_patch_call_output"):
    """The result of a change of a file."""

    type: ClassVar[Literal["apply_patch_call_output"]] = "apply_patch_call_output"
    call_id: str
    """`call_id` of the call that this answers."""
    status: ResponseItemStatus
    """Whether the change was made: `completed` or `failed`."""
    output: str | None = None
    """What the program that made the change says of it, such as an error."""
    id: str | None = None
    """Id of the item."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseMCPCall(APIStruct, kw_only=True, tag_field="type", tag="mcp_call"):
    """A call of a tool on an MCP server."""

    type: ClassVar[Literal["mcp_call"]] = "mcp_call"
    id: str
    """Id of the item."""
    name: str
    """Name of the tool on the server."""
    arguments: str
    """Arguments as JSON text."""
    server_label: str
    """Label of the server that has the tool."""
    output: str | None = None
    """What the tool returned; null if it failed."""
    error: Any = None
    """What went wrong, if the call failed."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    approval_request_id: str | None = None
    """`id` of the approval request for this call, if there was one."""


class ResponseMCPListedTool(APIStruct, kw_only=True):
    """A tool of an MCP server."""

    name: str
    """Name by which the tool is called."""
    input_schema: Any = None
    """JSON schema of the arguments."""
    description: str | None = None
    """What the tool does, in the server's words."""
    annotations: Any = None
    """What the server says of the tool's effects, such as `readOnlyHint`."""


class ResponseMCPListTools(APIStruct, kw_only=True, tag_field="type", tag="mcp_list_tools"):
    """The tools that an MCP server offers."""

    type: ClassVar[Literal["mcp_list_tools"]] = "mcp_list_tools"
    id: str
    """Id of the item."""
    server_label: str
    """Label of the server whose tools these are."""
    tools: Sequence[ResponseMCPListedTool]
    """Tools that the server offers."""
    error: Any = None
    """What went wrong, if the server gave no list."""


class ResponseMCPApprovalRequest(APIStruct, kw_only=True, tag_field="type", tag="mcp_approval_request"):
    """A call of an MCP server that waits for your approval."""

    type: ClassVar[Literal["mcp_approval_request"]] = "mcp_approval_request"
    id: str
    """Id of the request; your answer names it in `approval_request_id`."""
    name: str
    """Name of the tool on the server."""
    arguments: str
    """Arguments of the call, as JSON text."""
    server_label: str
    """Label of the server that has the tool."""


class ResponseMCPApprovalResponse(APIStruct, kw_only=True, tag_field="type", tag="mcp_approval_response"):
    """Your answer to an approval request."""

    type: ClassVar[Literal["mcp_approval_response"]] = "mcp_approval_response"
    approval_request_id: str
    """`id` of the approval request that this answers."""
    approve: bool
    """Whether the call may go ahead."""
    id: str | None = None
    """Id of the item."""
    reason: str | None = None
    """Why you decided so; the model reads it."""


class ResponseCustomToolCall(APIStruct, kw_only=True, tag_field="type", tag="custom_tool_call"):
    """The model asks for a call of a custom tool."""

    type: ClassVar[Literal["custom_tool_call"]] = "custom_tool_call"
    call_id: str
    """Id that links the call to its result; send it back with the result."""
    name: str
    """Name of the tool to run."""
    input: str
    """Text for the tool, as the model wrote it."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    namespace: str | None = None
    """Group to which the tool belongs, if it is in one."""
    async_: bool | None = field(name="async", default=None)
    """Whether the result may come later, while the conversation goes on."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""


class ResponseCustomToolCallOutput(APIStruct, kw_only=True, tag_field="type", tag="custom_tool_call_output"):
    """The result of a custom tool."""

    type: ClassVar[Literal["custom_tool_call_output"]] = "custom_tool_call_output"
    call_id: str
    """`call_id` of the call that this answers."""
    output: ResponseInputContent
    """What the tool returned, as text or parts."""
    id: str | None = None
    """Id of the item."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    caller: dict[str, Any] | None = None
    """What asked for the call: the model, or a program with its `caller_id`."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseToolSearchCall(APIStruct, kw_only=True, tag_field="type", tag="tool_search_call"):
    """The model searches for tools."""

    type: ClassVar[Literal["tool_search_call"]] = "tool_search_call"
    arguments: Any
    """What to search for, as the model put it."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """Id that links the call to its result; send it back with the result."""
    execution: str | None = None
    """Whether the provider (`server`) or your program (`client`) searches."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseFunctionTool(APIStruct, kw_only=True, tag_field="type", tag="function"):
    """A function that you run when the model calls it."""

    type: ClassVar[Literal["function"]] = "function"
    name: str
    """Name by which the model calls the function."""
    async_: bool | None = field(name="async", default=None)
    """Whether its result may come later, while the conversation goes on."""
    cache_control: CacheControl | None = None
    """Lets Anthropic cache the prompt up to here."""
    defer_loading: bool | None = None
    """Whether the model sees the tool only after a search for tools finds it."""
    description: str | None = None
    """What the function does and when to use it; the model reads it."""
    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments."""
    strict: bool | None = None
    """Whether arguments always fit `parameters`; only part of JSON Schema is then allowed."""
    output_schema: dict[str, Any] | None = None
    """JSON schema of the result."""
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


class CustomTool(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """A tool of yours that takes text of any form."""

    type: ClassVar[Literal["custom"]] = "custom"
    name: str
    """Name by which the model calls the tool."""
    async_: bool | None = field(name="async", default=None)
    """Whether its result may come later, while the conversation goes on."""
    description: str | None = None
    """What the tool does and takes; the model reads it."""
    format: dict[str, Any] | None = None
    """What the text may be: any text, or a grammar that it must follow. Default: any."""
    defer_loading: bool | None = None
    """Whether the model sees the tool only after a search for tools finds it."""
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


class OrqAdvisorTool(APIStruct, kw_only=True, tag_field="type", tag="orq:advisor"):
    """Lets the model ask another model for advice."""

    type: ClassVar[Literal["orq:advisor"]] = "orq:advisor"
    model: Annotated[str, NonEmpty]
    """Model that helps, as `provider/model`."""
    max_tokens: int | None = None
    """Most tokens of the second model's answer; 0: as its provider says."""
    max_transcript_tokens: int | None = None
    """Most tokens of the conversation that the second model sees; 0: all."""
    max_uses: int | None = None
    """Most calls of the tool in one response; 0: no limit."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the second model thinks. Default: as its provider says."""
    temperature: Number | None = None
    """Randomness of the second model's answer, 0 to 2; some models allow less."""


OrqSidekickToolType: TypeAlias = OpenEnum[Literal["orq:subagent", "orq:sidekick"]]
"""Two names of one tool; `orq:sidekick` is the old one."""


class OrqSidekickTool(APIStruct, kw_only=True):
    """Lets the model hand work to a second model."""

    model: Annotated[str, NonEmpty]
    """Model that helps, as `provider/model`."""
    type: OrqSidekickToolType
    """Kind of this tool: `orq:subagent`, or its old name `orq:sidekick`."""
    max_tokens: int | None = None
    """Most tokens of the second model's answer; 0: as its provider says."""
    max_uses: int | None = None
    """Most calls of the tool in one response; 0: no limit."""
    output_format: str | None = None
    """Words that tell the second model how its answer should look."""
    reasoning_effort: ReasoningEffort | None = None
    """How much the second model thinks. Default: as its provider says."""
    system_prompt: str | None = None
    """What the second model is told to be."""
    temperature: Number | None = None
    """Randomness of the second model's answer, 0 to 2; some models allow less."""


class MCPAllowedTools(APIStruct, kw_only=True):
    """Which tools of a server the model may call."""

    read_only: bool | None = None
    """Whether only tools that the server marks as reading are allowed."""
    tool_names: Sequence[str] | None = None
    """Names of the tools that the model may call."""


ResponseMCPAllowedTools: TypeAlias = Open[Sequence[str] | MCPAllowedTools]
"""Names of tools, or a filter that selects them."""


class ResponseMCPTool(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """Lets the model call tools of an MCP server."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    allowed_tools: ResponseMCPAllowedTools | None = None
    """Tools that the model may call. Default: all of the server."""
    headers: Mapping[str, str] | None = None
    """Headers sent to the server; `{{variables}}` in the values are filled in."""
    key: str | None = None
    """Key of a server that the workspace has; with `server_url`, a name for traces."""
    server_description: str | None = None
    """What the server is for; the model reads it."""
    server_url: str | None = None
    """Address of the server; not needed with `key`, `connector_id` or `tunnel_id`."""
    server_label: str | None = None
    """Your own name for the server, by which calls refer to it."""
    require_approval: Any = None
    """Whether calls wait for you: `always`, `never`, or a filter of tools."""
    authorization: str | None = None
    """OAuth access token for the server."""
    connector_id: str | None = None
    """Service that OpenAI connects to, such as `connector_dropbox`, in place of `server_url`."""
    tunnel_id: str | None = None
    """Id of a tunnel to the server, in place of `server_url`."""
    defer_loading: bool | None = None
    """Whether the model sees the tools only after a search for tools finds them."""
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


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
"""Which tool of the service it is."""


class OrqAIToolFile(APIStruct, kw_only=True):
    """A file that code finds under `/workspace`."""

    file_id: str
    """Id of a file of the workspace."""
    name: str
    """Name that the file has under `/workspace`."""


OrqAIToolNetworkMode: TypeAlias = OpenEnum[Literal["disabled", "allowlist"]]
"""Whether code may reach listed hosts, or none."""


class OrqAIToolNetwork(APIStruct, kw_only=True):
    """Which hosts code may reach."""

    allowlist: Sequence[str] | None = None
    """Host names or IPv4 addresses that code may reach."""
    mode: OrqAIToolNetworkMode | None = None
    """Whether code may reach the hosts in `allowlist`, or none. Default: `disabled`."""


class OrqAITool(APIStruct, kw_only=True):
    """A tool of the service; `type` tells which."""

    type: OrqAIToolType
    """Which tool of the service it is."""
    files: Sequence[OrqAIToolFile] | None = None
    """Files that the code can read; only for `orq:code_interpreter`."""
    max_results: int | None = None
    """Most results; only for `orq:search_models` (1 to 20) and `orq:tool_search` (1 to 50)."""
    network: OrqAIToolNetwork | None = None
    """What the code may reach; only for `orq:code_interpreter`."""
    timezone: str | None = None
    """Time zone, such as `Europe/Amsterdam`; only for `orq:datetime`."""
    tool_id: str | None = None
    """Id of the tool; only for `orq:mcp`, `orq:http` and `orq:function`."""


ResponseWebSearchToolType: TypeAlias = OpenEnum[
    Literal["web_search", "web_search_2025_08_26", "web_search_preview", "web_search_preview_2025_03_11"]
]
"""Version of the search; the names with `preview` are older."""


SearchContextSize: TypeAlias = OpenEnum[Literal["small", "medium", "large"]]
"""How much of the pages found the model reads."""


ResponseUserLocationType: TypeAlias = OpenEnum[Literal["approximate", "exact"]]
"""How exact a location is."""


class ResponseUserLocation(APIStruct, kw_only=True):
    """Where the user is, for web searches."""

    type: ResponseUserLocationType | None = None
    """Whether the location is `exact` or only `approximate`."""
    city: str | None = None
    """Name of the city, such as `Amsterdam`."""
    country: str | None = None
    """Two letters of ISO 3166-1, such as `NL`."""
    region: str | None = None
    """Name of the region, such as `North Holland`."""
    timezone: str | None = None
    """IANA name of the time zone, such as `Europe/Amsterdam`."""


class ResponseWebSearchTool(APIStruct, kw_only=True):
    """Lets the model search the web."""

    type: ResponseWebSearchToolType
    """Version of the search; the names with `preview` are older."""
    search_context_size: SearchContextSize | None = None
    """How much of the pages found the model reads. Default: `medium`."""
    user_location: ResponseUserLocation | None = None
    """Where the user is, so that results fit the place."""
    filters: dict[str, Any] | None = None
    """Domains to search (`allowed_domains`), or to leave out (`blocked_domains`)."""
    domains: Sequence[str] | None = None
    """Only these domains are searched."""
    external_web_access: bool | None = None
    """Whether pages are fetched live, and not only from the provider's cache."""
    search_content_types: Sequence[str] | None = None
    """Kinds of content to search for, such as `text` or `image`."""
    return_token_budget: str | None = None
    """How much of the results the model gets, in words of the provider."""


ResponseRanker: TypeAlias = OpenEnum[Literal["auto", "default_2024_08_21", "default-2024-11-15"]]
"""Which ranker orders the pieces found."""


class ResponseRankingOptions(APIStruct, kw_only=True):
    """How the pieces of files that a search finds are ranked."""

    ranker: ResponseRanker | None = None
    """Which ranker orders the pieces found. Default: `auto`."""
    score_threshold: Number | None = None
    """Pieces that fit worse than this are left out, 0 to 1. Default: 0."""
    hybrid_search: dict[str, Any] | None = None
    """How much meaning (`embedding_weight`) and words (`text_weight`) count."""


class ResponseFileSearchTool(APIStruct, kw_only=True, tag_field="type", tag="file_search"):
    """Lets the model search files."""

    type: ClassVar[Literal["file_search"]] = "file_search"
    vector_store_ids: Sequence[str] | None = None
    """Where to search: ids of vector stores."""
    max_num_results: int | None = None
    """Most pieces to find, 1 to 50."""
    filters: Any = None
    """Which files to search, by their attributes: a comparison, or several joined by `and` or `or`."""
    ranking_options: ResponseRankingOptions | None = None
    """How the pieces found are ranked, and which are left out."""


ResponseComputerToolType: TypeAlias = OpenEnum[Literal["computer", "computer_use_preview"]]
"""Which version of the tool: `computer_use_preview` is the older one."""


class ResponseComputerTool(APIStruct, kw_only=True):
    """Lets the model use a computer."""

    type: ResponseComputerToolType
    """Kind of this tool; `computer_use_preview` is the older one."""
    display_height: int | None = None
    """Height of the screen, in pixels."""
    display_width: int | None = None
    """Width of the screen, in pixels."""
    environment: str | None = None
    """What is controlled, such as `browser`, `mac`, `windows`, `ubuntu` or `linux`."""


class ResponseCodeInterpreterTool(APIStruct, kw_only=True, tag_field="type", tag="code_interpreter"):
    """Lets the model run code."""

    type: ClassVar[Literal["code_interpreter"]] = "code_interpreter"
    container: Any = None
    """Id of a container, or an object that says what a new one holds."""
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


class ResponseImageGenerationTool(APIStruct, kw_only=True, tag_field="type", tag="image_generation"):
    """Lets the model make images."""

    type: ClassVar[Literal["image_generation"]] = "image_generation"
    model: str | None = None
    """Model that makes the images, such as `gpt-image-1`."""
    action: str | None = None
    """Whether to make an image (`generate`), change one (`edit`), or either (`auto`)."""
    background: str | None = None
    """Background of the image: `transparent`, `opaque` or `auto`."""
    input_fidelity: str | None = None
    """How closely to keep to the given images: `high` or `low`."""
    input_image_mask: dict[str, Any] | None = None
    """Where to change an image: a mask by `image_url` or `file_id`."""
    moderation: str | None = None
    """How strictly images are checked: `auto` or `low`."""
    n: int | None = None
    """How many images to make."""
    output_compression: int | None = None
    """Compression of `jpeg` and `webp` images, 0 to 100."""
    output_format: str | None = None
    """File format of the image, such as `png`, `jpeg` or `webp`."""
    partial_images: int | None = None
    """How many previews a stream sends of an image, 0 to 3."""
    quality: str | None = None
    """Quality of the image, such as `low`, `medium`, `high` or `auto`."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1536`, or `auto`."""


class ResponseLocalShellTool(APIStruct, kw_only=True, tag_field="type", tag="local_shell"):
    """Lets the model ask your program to run commands."""

    type: ClassVar[Literal["local_shell"]] = "local_shell"


class ResponseShellTool(APIStruct, kw_only=True, tag_field="type", tag="shell"):
    """Lets the model run commands."""

    type: ClassVar[Literal["shell"]] = "shell"
    environment: dict[str, Any] | None = None
    """Where commands run: in a container, or on your machine."""
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


class ResponseApplyPatchTool(APIStruct, kw_only=True, tag_field="type", tag="apply_patch"):
    """Lets the model change files."""

    type: ClassVar[Literal["apply_patch"]] = "apply_patch"
    allowed_callers: Sequence[str] | None = None
    """Who may call the tool: the model (`direct`) or its programs (`programmatic`)."""


class ResponseToolSearchTool(APIStruct, kw_only=True, tag_field="type", tag="tool_search"):
    """Lets the model search for tools."""

    type: ClassVar[Literal["tool_search"]] = "tool_search"
    description: str | None = None
    """What your search does; the model reads it."""
    execution: str | None = None
    """Whether the provider (`server`) or your program (`client`) searches."""
    parameters: dict[str, Any] | None = None
    """JSON schema of the arguments of your search."""


class ResponseProgrammaticToolCalling(APIStruct, kw_only=True, tag_field="type", tag="programmatic_tool_calling"):
    """Lets the model call tools from a program."""

    type: ClassVar[Literal["programmatic_tool_calling"]] = "programmatic_tool_calling"


ResponseNamespacedTool: TypeAlias = Open[ResponseFunctionTool | CustomTool]
"""A tool of a namespace; `type` tells which."""


class ResponseNamespaceTool(APIStruct, kw_only=True, tag_field="type", tag="namespace"):
    """A group of tools under a common name."""

    type: ClassVar[Literal["namespace"]] = "namespace"
    name: str
    """Name under which the tools are grouped."""
    tools: Sequence[ResponseNamespacedTool]
    """Tools in the group."""
    description: str | None = None
    """What the tools are for; the model reads it."""


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
    """The tools that a search found."""

    type: ClassVar[Literal["tool_search_output"]] = "tool_search_output"
    tools: Sequence[ResponseTool]
    """Tools that the search found; the model may call them from here on."""
    id: str | None = None
    """Id of the item."""
    call_id: str | None = None
    """`call_id` of the call that this answers."""
    execution: str | None = None
    """Whether the provider (`server`) or your program (`client`) searches."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseAdditionalTools(APIStruct, kw_only=True, tag_field="type", tag="additional_tools"):
    """Adds tools in the middle of a conversation."""

    type: ClassVar[Literal["additional_tools"]] = "additional_tools"
    role: str
    """Who gives the tools, such as `developer`."""
    tools: Sequence[ResponseTool]
    """Tools that the model may call from here on."""
    id: str | None = None
    """Id of the item."""


class ResponseCompactionItem(APIStruct, kw_only=True, tag_field="type", tag="compaction"):
    """A conversation, shortened and encrypted; send it back unchanged."""

    type: ClassVar[Literal["compaction"]] = "compaction"
    encrypted_content: str
    """The shortened conversation, readable for the provider alone."""
    id: str | None = None
    """Id of this item, if the provider gave one."""
    created_by: str | None = None
    """Who made the item, where the provider tells."""


class ResponseProgram(APIStruct, kw_only=True, tag_field="type", tag="program"):
    """A program that calls tools."""

    type: ClassVar[Literal["program"]] = "program"
    id: str
    """Id of the item."""
    call_id: str
    """Id that links the program to its output."""
    code: str
    """JavaScript that calls the tools."""
    fingerprint: str | None = None
    """Mark that the provider needs to run the program again; send it back unchanged."""


class ResponseProgramOutput(APIStruct, kw_only=True, tag_field="type", tag="program_output"):
    """The result of a program."""

    type: ClassVar[Literal["program_output"]] = "program_output"
    id: str
    """Id of the item."""
    call_id: str
    """`call_id` of the call that this answers."""
    result: str
    """What the program returned."""
    status: ResponseItemStatus | None = None
    """How far the item is: `completed` when it is whole."""


class ResponseCompactionTrigger(APIStruct, kw_only=True, tag_field="type", tag="compaction_trigger"):
    """Asks for the conversation to be shortened."""

    type: ClassVar[Literal["compaction_trigger"]] = "compaction_trigger"
    id: str | None = None
    """Id of the item."""


class ResponseConfigurationUpdate(APIStruct, kw_only=True, tag_field="type", tag="configuration_update"):
    """Changes settings in the middle of a conversation."""

    type: ClassVar[Literal["configuration_update"]] = "configuration_update"
    id: str | None = None
    """Id of the item."""
    reasoning: ResponseInputReasoning | None = None
    """How the model thinks from here on."""
    text: dict[str, Any] | None = None
    """Form and length of the text from here on."""


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
"""An item of a conversation; `type` tells its kind, and is not needed for a message."""


ResponseInput: TypeAlias = Open[str | Sequence[ResponseInputItem]]
"""A text, or items such as messages and results of calls."""


class CompactResponseRequest(APIStruct, kw_only=True):
    """Parameters of `responses.compact`."""

    input: ResponseInput | None = None
    """Conversation to shorten, as text or items."""
    instructions: str | None = None
    """How to sum up the older items."""
    model: str | None = None
    """Model that sums up, as `provider/model`; the service requires it."""
    previous_response_id: str | None = None
    """Id of a stored response whose conversation comes before `input`."""
    prompt_cache_key: str | None = None
    """Key for requests that begin alike, by which OpenAI finds its cache for them."""


ResponseOutputPart: TypeAlias = Open[OutputTextPart | OutputRefusalPart | ReasoningTextPart | SummaryTextPart]
"""A part of what the model wrote; `type` tells which."""


class ResponseOutputMessage(APIStruct, kw_only=True, tag_field="type", tag="message"):
    """A message of the model."""

    type: ClassVar[Literal["message"]] = "message"
    id: str
    """Id of the item."""
    role: OpenEnum[Literal["assistant"]]
    """Who speaks: always `assistant`."""
    status: ResponseItemStatus
    """How far the item is: `completed` when it is whole."""
    content: list[ResponseOutputPart]
    """What the model wrote, in parts."""
    phase: str | None = None
    """Whether it is a comment on the way (`commentary`) or the `final_answer`; send it back."""


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
    """Tokens read from the cache, which cost less."""
    cache_creation_tokens: int | None = None
    """Tokens written to the cache, in Anthropic's count."""
    cache_write_tokens: int | None = None
    """Tokens written to the cache."""
    cache_creation_1h_tokens: int | None = None
    """Tokens written to the cache for an hour."""
    cache_creation_5m_tokens: int | None = None
    """Tokens written to the cache for five minutes."""
    cache_write_tokens_details: CacheWriteTokensDetails | None = None
    """The tokens written to the cache, by lifetime."""


class OutputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the output, by kind."""

    reasoning_tokens: int
    """Tokens with which the model reasoned."""
    accepted_prediction_tokens: int | None = None
    """Tokens of the predicted output that the model kept."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the predicted output that the model did not keep; they cost, too."""


class ServerToolUseDetails(APIStruct, kw_only=True):
    """How often the service's own tools were used."""

    advisor_requests: int | None = None
    """Number of times that a second model was asked for advice."""
    code_interpreter_sessions: int | None = None
    """Number of sessions in which code ran."""
    datetime_requests: int | None = None
    """Number of times that the clock was read."""
    fusion_requests: int | None = None
    """Number of times that several models were asked at once."""
    image_generation_calls: int | None = None
    """Number of times that images were made."""
    search_models_requests: int | None = None
    """Number of searches for models."""
    shell_commands: int | None = None
    """Number of command lines that ran."""
    subagent_requests: int | None = None
    """Number of times that work was handed to a second model."""
    tool_search_requests: int | None = None
    """Number of searches for tools."""
    web_fetch_requests: int | None = None
    """Number of web pages that were fetched."""
    web_search_requests: int | None = None
    """Number of web searches."""


class ResponseUsage(APIStruct, kw_only=True):
    """Tokens and cost of a response."""

    input_tokens: int
    """Tokens of the request, with those read from the cache."""
    input_tokens_details: InputTokensDetails
    """Tokens of the request, by kind."""
    output_tokens: int
    """Tokens of the answer, reasoning included."""
    output_tokens_details: OutputTokensDetails
    """Tokens of the answer, by kind."""
    total_tokens: int
    """Tokens of the request and of the answer."""
    input_cost: Number | None = None
    """Cost of the request in USD; only present if it was billed."""
    output_cost: Number | None = None
    """Cost of the answer in USD; only present if it was billed."""
    server_tool_use: ServerToolUseDetails | None = None
    """How often each of the service's own tools was used."""
    speed: Speed | None = None
    """Speed that the call was billed for."""
    total_cost: Number | None = None
    """Cost of the whole call in USD; only present if it was billed."""
    web_search_requests: int | None = None
    """Number of web searches."""


class CompactedResponse(APIStruct, kw_only=True):
    """A conversation, shortened."""

    created_at: int
    """When the conversation was shortened: Unix time in seconds."""
    id: str
    """Id of this result."""
    object: OpenEnum[Literal["response.compaction"]]
    """Kind of this object: always `response.compaction`."""
    output: list[ResponseOutputItem]
    """The shortened conversation: a summary, then the latest items as they were."""
    usage: ResponseUsage
    """Tokens and cost of the call."""


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
"""A tool that the provider runs."""


class HostedToolChoice(APIStruct, kw_only=True):
    """Makes the model use a tool of the provider."""

    type: HostedToolType
    """Tool that the model has to use."""


class MCPToolChoice(APIStruct, kw_only=True, tag_field="type", tag="mcp"):
    """Makes the model call a tool of an MCP server."""

    type: ClassVar[Literal["mcp"]] = "mcp"
    server_label: str
    """Label of the server whose tool is called."""
    name: str | None = None
    """Tool to call. Default: any tool of the server."""


OpenAIPromptCacheOptionsMode: TypeAlias = OpenEnum[Literal["implicit", "explicit"]]
"""Whether all of a prompt may be cached, or only up to marked places."""


class OpenAIPromptCacheOptions(APIStruct, kw_only=True):
    """How the provider caches prompts."""

    mode: OpenAIPromptCacheOptionsMode | None = None
    """Whether all may be cached (`implicit`) or only up to marked places (`explicit`)."""
    ttl: PromptCacheTTL | None = None
    """How long the cache keeps the prompt at least."""
    comparison_response_id: str | None = None
    """Id of an earlier response, against which OpenAI diagnoses the use of the cache."""


class Reasoning(APIStruct, kw_only=True):
    """How a model thinks."""

    context: ReasoningContext | None = None
    """How much of its earlier reasoning the model sees. Default: `auto`, as the model decides."""
    effort: ReasoningEffort | None = None
    """How much the model thinks: more costs more time and tokens."""
    summary: ReasoningSummary | None = None
    """How detailed a summary of the reasoning the answer has. Default: none."""
    mode: str | None = None
    """Way in which the model reasons: `standard` or `pro`."""
    generate_summary: str | None = None
    """Deprecated by OpenAI; use `summary`."""
    max_tokens: int | None = None
    """Most tokens with which the model reasons, for providers that take a number."""
    enabled: bool | None = None
    """Whether the model thinks, for providers that take a switch."""
    exclude: bool | None = None
    """Whether the answer leaves the reasoning out."""


class ResponseAllowedTools(APIStruct, kw_only=True, tag_field="type", tag="allowed_tools"):
    """Limits the model to some tools of the request."""

    type: ClassVar[Literal["allowed_tools"]] = "allowed_tools"
    mode: str
    """Whether a call is up to the model (`auto`) or a must (`required`)."""
    tools: Sequence[dict[str, Any]]
    """The allowed tools, each by `type` and `name`; all must be in the request's `tools`."""


class ResponseCustomToolChoice(APIStruct, kw_only=True, tag_field="type", tag="custom"):
    """Makes the model call one custom tool."""

    type: ClassVar[Literal["custom"]] = "custom"
    name: str
    """Tool that the model has to call."""


class ResponsePrompt(APIStruct, kw_only=True):
    """A prompt that is stored with the provider."""

    id: str
    """Id that the provider gave the prompt."""
    version: str | None = None
    """Which version to use. Default: the current one."""
    variables: dict[str, Any] | None = None
    """Values for the variables of the prompt, by name."""


class ResponseTextJSONSchema(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """The text is JSON that fits a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    name: str
    """Name of the schema, at most 64 letters, digits, `_` or `-`; the model reads it."""
    schema: dict[str, Any]
    """JSON schema that the text follows."""
    description: str | None = None
    """What the answer is for; the model reads it."""
    strict: bool | None = None
    """Whether the text always fits the schema; only part of JSON Schema is then allowed."""


ResponseTextFormat: TypeAlias = Open[TextResponseFormat | ResponseTextJSONSchema | JSONObjectResponseFormat]
"""The form of the text; `type` tells which."""


class ResponseTextConfig(APIStruct, kw_only=True):
    """Form and length of the text."""

    format: ResponseTextFormat | None = None
    """Plain text, or JSON. Default: plain text."""
    verbosity: Verbosity | None = None
    """How long the text is. Default: `medium`."""


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
