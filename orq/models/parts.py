"""What messages are made of: text, reasoning, files, data, tool results and errors."""

from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import UNSET, ApiStruct, NonEmpty, Open, UnsetType, untagged


class DataPart(ApiStruct, kw_only=True, tag_field="kind", tag="data"):
    """Free-form data."""

    kind: ClassVar[Literal["data"]] = "data"
    data: dict[str, Any]
    metadata: dict[str, Any] | UnsetType = UNSET
    id: str | UnsetType = field(name="_id", default=UNSET)


class ErrorPart(ApiStruct, kw_only=True, tag_field="kind", tag="error"):
    """An error, in words and as a code."""

    kind: ClassVar[Literal["error"]] = "error"
    error: str
    code: float | UnsetType = UNSET


class FileWithBytes(ApiStruct, kw_only=True):
    """A file, its content included."""

    bytes: str
    """The content, in base64."""
    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    name: str | UnsetType = UNSET


class FileWithURI(ApiStruct, kw_only=True):
    """A file, by its address."""

    uri: str
    mime_type: str | UnsetType = field(name="mimeType", default=UNSET)
    name: str | UnsetType = UNSET


if TYPE_CHECKING:
    FilePartFile: TypeAlias = Open[FileWithBytes | FileWithURI]
else:
    FilePartFile = untagged("FilePartFile", (FileWithBytes, ("bytes",)), (FileWithURI, ("uri",)))


class FilePart(ApiStruct, kw_only=True, tag_field="kind", tag="file"):
    """A file: an image, a document, or other binary content."""

    kind: ClassVar[Literal["file"]] = "file"
    file: FilePartFile
    metadata: dict[str, Any] | UnsetType = UNSET
    id: str | UnsetType = field(name="_id", default=UNSET)


class ReasoningPart(ApiStruct, kw_only=True, tag_field="kind", tag="reasoning"):
    """What the model thought on the way to its answer."""

    kind: ClassVar[Literal["reasoning"]] = "reasoning"
    reasoning: str
    id: str | UnsetType = field(name="_id", default=UNSET)
    metadata: dict[str, Any] | UnsetType = UNSET
    signature: str | UnsetType = UNSET


class TextPart(ApiStruct, kw_only=True, tag_field="kind", tag="text"):
    """Text."""

    kind: ClassVar[Literal["text"]] = "text"
    text: str
    id: str | UnsetType = field(name="_id", default=UNSET)
    metadata: dict[str, Any] | UnsetType = UNSET


class ToolResultPart(ApiStruct, kw_only=True, tag_field="kind", tag="tool_result"):
    """What a tool came back with."""

    kind: ClassVar[Literal["tool_result"]] = "tool_result"
    tool_call_id: Annotated[str, NonEmpty]
    """The call that this answers; not empty."""
    result: Any = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET


A2AMessagePart: TypeAlias = Open[TextPart | FilePart | ToolResultPart | ErrorPart]
"""A part of a message; `kind` tells which."""

PartDelta: TypeAlias = Open[TextPart | ReasoningPart | FilePart | DataPart]
"""A part of a streamed reply, or a piece of one; `kind` tells which."""
