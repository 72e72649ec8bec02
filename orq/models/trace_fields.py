# @generated
"""Trace fields."""

import msgspec

from ..types import APIStruct, DateTimeInput


class AnnotationFilter(APIStruct, kw_only=True):
    """An annotation to filter by."""

    id: str | None = None
    display_name: str | None = None
    type: str | None = None
    option_values: list[str] | None = None


class EvaluatorFilter(APIStruct, kw_only=True):
    """An evaluator to filter by."""

    id: str | None = None
    display_name: str | None = None
    type: str | None = None
    output_type: str | None = None


class ListTraceFacetValuesRequest(APIStruct, kw_only=True):
    """What `traces_list_facet_values` takes."""

    field: str
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    limit: int | None = None
    filter_operator: str | None = None


class ListTraceFacetsRequest(APIStruct, kw_only=True):
    """What `traces_list_facets` takes."""


class TraceFacet(APIStruct, kw_only=True):
    """A field whose values can be listed."""

    field: str | None = None
    label: str | None = None
    type: str | None = None


class ListTraceFacetsResponse(APIStruct, kw_only=True):
    """The fields whose values can be listed."""

    data: list[TraceFacet] | None = None


class ListTraceFieldsRequest(APIStruct, kw_only=True):
    """What `traces_list_fields` takes."""


class TraceField(APIStruct, kw_only=True):
    """A field by which traces can be queried."""

    name: str | None = None
    label: str | None = None
    type: str | None = None
    scope: str | None = None
    match: str | None = None
    operators: list[str] | None = None
    facet: bool | None = None
    sortable: bool | None = None
    groupable: bool | None = None
    aliases: list[str] | None = None
    enum_values: list[str] | None = None


class ListTraceFieldsResponse(APIStruct, kw_only=True):
    """The fields by which traces can be queried."""

    data: list[TraceField] | None = None


class ListTraceFiltersRequest(APIStruct, kw_only=True):
    """What `traces_list_filters` takes."""

    include_all: bool | None = None


class MetadataFilter(APIStruct, kw_only=True):
    """A key of the metadata to filter by."""

    key: str | None = None
    type: str | None = None


class ListTraceFiltersResponse(APIStruct, kw_only=True):
    """What traces can be filtered by."""

    evaluators: list[EvaluatorFilter] | None = None
    metadata: list[MetadataFilter] | None = None
    annotations: list[AnnotationFilter] | None = None
