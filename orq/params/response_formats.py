# Generated from api/.
"""Dict twins of `orq.models.response_formats`."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.response_formats import ResponseFormat, ResponseFormatJSONSchema


class JSONObjectResponseFormatParam(TypedDict):
    """A `JSONObjectResponseFormat` as a dict."""

    type: Literal["json_object"]


class ResponseFormatJSONSchemaParam(TypedDict):
    """A `ResponseFormatJSONSchema` as a dict."""

    name: str
    description: NotRequired[str | None]
    schema: NotRequired[Any]
    strict: NotRequired[bool | None]


class JSONSchemaResponseFormatParam(TypedDict):
    """A `JSONSchemaResponseFormat` as a dict."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJSONSchema | ResponseFormatJSONSchemaParam


class TextResponseFormatParam(TypedDict):
    """A `TextResponseFormat` as a dict."""

    type: Literal["text"]


ResponseFormatParam: TypeAlias = (
    TextResponseFormatParam | JSONObjectResponseFormatParam | JSONSchemaResponseFormatParam | ResponseFormat
)
"""A `ResponseFormat` as a struct or a dict."""
