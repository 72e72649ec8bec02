# @generated
"""Parts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, Base64, NonEmpty, Number, Open, OpenEnum, untagged

A2AMessageRole: TypeAlias = OpenEnum[Literal["user", "tool"]]
"""Who says something to an agent."""


class TextPart(APIStruct, kw_only=True, tag_field="kind", tag="text"):
    """Text."""

    kind: ClassVar[Literal["text"]] = "text"
    text: str
    id: str | None = field(name="_id", default=None)
    metadata: dict[str, Any] | None = None


class FileWithBytes(APIStruct, kw_only=True):
    """A file, its content included."""

    bytes: Base64
    """The content, in base64."""
    mime_type: str | None = field(name="mimeType", default=None)
    name: str | None = None


class FileWithURI(APIStruct, kw_only=True):
    """A file, by its address."""

    uri: str
    mime_type: str | None = field(name="mimeType", default=None)
    name: str | None = None


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
    metadata: dict[str, Any] | None = None
    id: str | None = field(name="_id", default=None)


class ToolResultPart(APIStruct, kw_only=True, tag_field="kind", tag="tool_result"):
    """What a tool came back with."""

    kind: ClassVar[Literal["tool_result"]] = "tool_result"
    tool_call_id: Annotated[str, NonEmpty]
    """The call that this answers; not empty."""
    result: Any = None
    metadata: dict[str, Any] | None = None


class ErrorPart(APIStruct, kw_only=True, tag_field="kind", tag="error"):
    """An error, in words and as a code."""

    kind: ClassVar[Literal["error"]] = "error"
    error: str
    code: Number | None = None


A2AMessagePart: TypeAlias = Open[TextPart | FilePart | ToolResultPart | ErrorPart]
"""A part of a message; `kind` tells which."""


class A2AMessage(APIStruct, kw_only=True):
    """What the user or a tool says to an agent."""

    role: A2AMessageRole
    """`user` for a message of a person, `tool` for results of tools."""
    parts: Sequence[A2AMessagePart]
    """Content of the message: texts, files or results of tools; only results if the role is `tool`."""
    message_id: str | None = field(name="messageId", default=None)
    """Your id of the message, a ULID."""


class DataPart(APIStruct, kw_only=True, tag_field="kind", tag="data"):
    """Free-form data."""

    kind: ClassVar[Literal["data"]] = "data"
    data: dict[str, Any]
    metadata: dict[str, Any] | None = None
    id: str | None = field(name="_id", default=None)


class ToolCallPart(APIStruct, kw_only=True, tag_field="kind", tag="tool_call"):
    """A tool that the agent wants called."""

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
"""A part of an agent's message; `kind` tells which."""


AgentMessageRole: TypeAlias = OpenEnum[Literal["user", "agent", "tool", "system"]]
"""Who wrote a message of a task."""


class ReasoningPart(APIStruct, kw_only=True, tag_field="kind", tag="reasoning"):
    """What the model thought on the way to its answer."""

    kind: ClassVar[Literal["reasoning"]] = "reasoning"
    reasoning: str
    id: str | None = field(name="_id", default=None)
    metadata: dict[str, Any] | None = None
    signature: str | None = None


PartDelta: TypeAlias = Open[TextPart | ReasoningPart | FilePart | DataPart]
"""A part of a streamed reply, or a piece of one; `kind` tells which."""
