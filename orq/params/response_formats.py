# @generated

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.response_formats import ResponseFormat, ResponseFormatJSONSchema


class JSONObjectResponseFormatParam(TypedDict):
    type: Literal["json_object"]


class ResponseFormatJSONSchemaParam(TypedDict):
    name: str
    description: NotRequired[str | None]
    schema: NotRequired[Any]
    strict: NotRequired[bool | None]


class JSONSchemaResponseFormatParam(TypedDict):
    type: Literal["json_schema"]
    json_schema: ResponseFormatJSONSchema | ResponseFormatJSONSchemaParam


class TextResponseFormatParam(TypedDict):
    type: Literal["text"]


ResponseFormatParam: TypeAlias = (
    TextResponseFormatParam | JSONObjectResponseFormatParam | JSONSchemaResponseFormatParam | ResponseFormat
)
