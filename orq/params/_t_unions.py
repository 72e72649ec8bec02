# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.thinking import ThinkingConfig
from ..models.tool_changes import CreateToolRequestBody, UpdateToolRequestBody
from ..models.tool_choices import ToolChoice
from ..models.tool_definitions import HTTPBlueprintHeader
from ..models.values import ToolChoiceMode
from ._t import (
    AllowedToolsChoiceParam,
    CreateCodeToolParam,
    CreateFunctionToolParam,
    CreateHTTPToolParam,
    CreateJSONSchemaToolParam,
    CustomToolChoiceParam,
    HTTPHeaderValueParam,
    NamedToolChoiceParam,
    ThinkingAdaptiveParam,
    ThinkingDefaultParam,
    ThinkingDisabledParam,
    ThinkingEnabledParam,
    UpdateCodeToolParam,
    UpdateFunctionToolParam,
    UpdateHTTPToolParam,
    UpdateJSONSchemaToolParam,
)

ThinkingConfigParam: TypeAlias = (
    ThinkingDefaultParam | ThinkingDisabledParam | ThinkingEnabledParam | ThinkingAdaptiveParam | ThinkingConfig
)


ToolChoiceParam: TypeAlias = (
    ToolChoiceMode | NamedToolChoiceParam | AllowedToolsChoiceParam | CustomToolChoiceParam | ToolChoice
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
