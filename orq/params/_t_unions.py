# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.tool_changes import CreateToolRequestBody, UpdateToolRequestBody
from ..models.tools import HTTPBlueprintHeader
from ._t import (
    CreateCodeToolParam,
    CreateFunctionToolParam,
    CreateHTTPToolParam,
    CreateJSONSchemaToolParam,
    HTTPHeaderValueParam,
    UpdateCodeToolParam,
    UpdateFunctionToolParam,
    UpdateHTTPToolParam,
    UpdateJSONSchemaToolParam,
)

HTTPBlueprintHeaderParam: TypeAlias = HTTPHeaderValueParam | str | HTTPBlueprintHeader


CreateToolRequestBodyParam: TypeAlias = (
    CreateFunctionToolParam
    | CreateJSONSchemaToolParam
    | CreateHTTPToolParam
    | CreateCodeToolParam
    | CreateToolRequestBody
)


UpdateToolRequestBodyParam: TypeAlias = (
    UpdateFunctionToolParam
    | UpdateJSONSchemaToolParam
    | UpdateHTTPToolParam
    | UpdateCodeToolParam
    | UpdateToolRequestBody
)
