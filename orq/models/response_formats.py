# @generated
"""Response formats."""

from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Open


class JSONObjectResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="json_object"):
    """Any JSON object."""

    type: ClassVar[Literal["json_object"]] = "json_object"


class ResponseFormatJSONSchema(APIStruct, kw_only=True):
    """A named JSON schema for an answer."""

    name: str
    """Letters, digits, `_` and `-`, at most 64."""
    description: str | None = None
    schema: Any = None
    """A JSON schema."""
    strict: bool | None = None


class JSONSchemaResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="json_schema"):
    """JSON after a schema."""

    type: ClassVar[Literal["json_schema"]] = "json_schema"
    json_schema: ResponseFormatJSONSchema


class TextResponseFormat(APIStruct, kw_only=True, tag_field="type", tag="text"):
    """Plain text."""

    type: ClassVar[Literal["text"]] = "text"


ResponseFormat: TypeAlias = Open[TextResponseFormat | JSONObjectResponseFormat | JSONSchemaResponseFormat]
"""The form of a model's answer; `type` tells which."""
