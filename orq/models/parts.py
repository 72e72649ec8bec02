# @generated
"""Parts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Base64, NonEmpty, Number, Open, OpenEnum, untagged

A2AMessageRole: TypeAlias = OpenEnum[Literal["user", "tool"]]
"""Who writes to an agent: a user, or a tool that returns its result."""


class TextPart(APIStruct, kw_only=True, tag_field="kind", tag="text"):
    """Text."""

    kind: ClassVar[Literal["text"]] = "text"
    text: str
    """What is said, in words."""
    id: str | None = field(name="_id", default=None)
    """Id of the part; it begins with the kind."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""


class FileWithBytes(APIStruct, kw_only=True):
    """A file with its content in base64."""

    bytes: Base64
    """The file itself, in base64."""
    mime_type: str | None = field(name="mimeType", default=None)
    """Media type of the file, such as `application/pdf`."""
    name: str | None = None
    """Name of the file, which tells the model its kind."""


class FileWithURI(APIStruct, kw_only=True):
    """A file, by its address."""

    uri: str
    """Address of the file."""
    mime_type: str | None = field(name="mimeType", default=None)
    """Media type of the file, such as `application/pdf`."""
    name: str | None = None
    """Name of the file, which tells the model its kind."""


if TYPE_CHECKING:
    FilePartFile: TypeAlias = Open[FileWithBytes | FileWithURI]
else:
    FilePartFile = untagged(
        "FilePartFile",
        (FileWithBytes, ("bytes",)),
        (FileWithURI, ("uri",)),
    )
"""A file, by its content or by its address."""


class FilePart(APIStruct, kw_only=True, tag_field="kind", tag="file"):
    """A file: an image, a document, or other binary content."""

    kind: ClassVar[Literal["file"]] = "file"
    file: FilePartFile
    """The file, by its content or address."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
    id: str | None = field(name="_id", default=None)
    """Id of the part; it begins with the kind."""


class ToolResultPart(APIStruct, kw_only=True, tag_field="kind", tag="tool_result"):
    """The result of a tool call."""

    kind: ClassVar[Literal["tool_result"]] = "tool_result"
    tool_call_id: Annotated[str, NonEmpty]
    """`id` of the call that this answers; not empty."""
    result: Any = None
    """What the tool returned, of any form."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""


class ErrorPart(APIStruct, kw_only=True, tag_field="kind", tag="error"):
    """An error, in words and as a code."""

    kind: ClassVar[Literal["error"]] = "error"
    error: str
    """What went wrong, in words."""
    code: Number | None = None
    """HTTP status code that fits the error."""


A2AMessagePart: TypeAlias = Open[TextPart | FilePart | ToolResultPart | ErrorPart]
"""A part of a message; `kind` tells which."""


class A2AMessage(APIStruct, kw_only=True):
    """Message to an agent, from a user or with the results of tools."""

    role: A2AMessageRole
    """`user` for a message of a person, `tool` for results of tools."""
    parts: Sequence[A2AMessagePart]
    """Content of the message: texts, files or results of tools; only results if the role is `tool`."""
    message_id: str | None = field(name="messageId", default=None)
    """Your own id of the message, as a ULID."""


class DataPart(APIStruct, kw_only=True, tag_field="kind", tag="data"):
    """Free-form data."""

    kind: ClassVar[Literal["data"]] = "data"
    data: dict[str, Any]
    """Values by name, of any form."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
    id: str | None = field(name="_id", default=None)
    """Id of the part; it begins with the kind."""


class ToolCallPart(APIStruct, kw_only=True, tag_field="kind", tag="tool_call"):
    """Tool call that the agent asks for."""

    kind: ClassVar[Literal["tool_call"]] = "tool_call"
    tool_name: str
    """Tool that the agent wants called."""
    tool_call_id: str
    """Id of the call: the result has to name it. Never empty."""
    arguments: dict[str, Any]
    """Arguments of the call, by name; the model chose them, so check them first."""
    thought_signature: str | None = None
    """Encrypted reasoning of the model; send it back unchanged with the result."""
    metadata: dict[str, Any] | None = None
    """Further facts about the call, by name."""


AgentMessagePart: TypeAlias = Open[TextPart | ErrorPart | DataPart | FilePart | ToolCallPart | ToolResultPart]
"""Part of an agent's message; `kind` says which one."""


AgentMessageRole: TypeAlias = OpenEnum[Literal["user", "agent", "tool", "system"]]
"""Who wrote a message of a task."""


class ReasoningPart(APIStruct, kw_only=True, tag_field="kind", tag="reasoning"):
    """What the model thought on the way to its answer."""

    kind: ClassVar[Literal["reasoning"]] = "reasoning"
    reasoning: str
    """What the model thought, in its own words."""
    id: str | None = field(name="_id", default=None)
    """Id of the part; it begins with the kind."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name."""
    signature: str | None = None
    """The provider's proof that the reasoning is its own."""


PartDelta: TypeAlias = Open[TextPart | ReasoningPart | FilePart | DataPart]
"""A part of a streamed reply, or a piece of one; `kind` tells which."""
