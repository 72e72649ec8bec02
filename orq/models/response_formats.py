# @generated
"""Response formats."""

from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open


class JSONObjectResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="json_object"):
    """The answer is any JSON object."""

    type: ClassVar[Literal["json_object"]] = "json_object"


class ResponseFormatJSONSchema(APIStruct, kw_only=True):
    """A named JSON schema for an answer."""

    name: str
    """Name of the schema, at most 64 letters, digits, `_` or `-`; the model reads it."""
    description: str | None = None
    """What the answer is for; the model reads it."""
    schema: Any = None
    """JSON schema that the answer follows."""
    strict: bool | None = None
    """Whether the answer always fits; only part of JSON Schema is then allowed. Default: false."""


class JSONSchemaResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """The answer is JSON that fits a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    json_schema: ResponseFormatJSONSchema
    """The schema that the answer follows, with its name."""


class TextResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="text"):
    """The answer is plain text."""

    type: ClassVar[Literal["text"]] = "text"


ResponseFormat: TypeAlias = Open[TextResponseFormat | JSONObjectResponseFormat | JSONSchemaResponseFormat]
"""The form of a model's answer; `type` tells which."""
