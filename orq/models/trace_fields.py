# @generated
"""Trace fields."""

import msgspec

from ..types import APIStruct, DateTimeInput


class AnnotationFilter(APIStruct, kw_only=True):
    """A human review by whose annotations traces can be filtered."""

    id: str | None = None
    """Identifies the review in filters."""
    display_name: str | None = None
    """Name shown in the studio."""
    type: str | None = None
    """Kind of value that reviewers give."""
    option_values: list[str] | None = None
    """Values from which reviewers choose."""


class EvaluatorFilter(APIStruct, kw_only=True):
    """An evaluator by whose results traces can be filtered."""

    id: str | None = None
    """Identifies the evaluator in filters."""
    display_name: str | None = None
    """Name shown in the studio."""
    type: str | None = None
    """Kind of evaluator."""
    output_type: str | None = None
    """Type of the evaluator's results, such as a number or boolean."""


class ListTraceFacetValuesRequest(APIStruct, kw_only=True):
    """Parameters of `traces.list_facet_values`."""

    field: str
    """Name of the trace field whose values are counted."""
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    limit: int | None = None
    """Maximum number of values to return."""
    filter_operator: str | None = None
    """How filters combine: `and` (default) or `or`."""


class ListTraceFacetsRequest(APIStruct, kw_only=True):
    """Parameters of `traces.list_facets`."""


class TraceFacet(APIStruct, kw_only=True):
    """A field whose values can be listed."""

    field: str | None = None
    """Name of the field for `list_facet_values`."""
    label: str | None = None
    """Name shown in the studio."""
    type: str | None = None
    """Type of the field's values."""


class ListTraceFacetsResponse(APIStruct, kw_only=True):
    """The fields whose values can be listed."""

    data: list[TraceFacet] | None = None
    """Fields whose values can be listed."""


class ListTraceFieldsRequest(APIStruct, kw_only=True):
    """Parameters of `traces.list_fields`."""


class TraceField(APIStruct, kw_only=True):
    """A field by which traces can be filtered, sorted or grouped."""

    name: str | None = None
    """Name of the field for `filters`."""
    label: str | None = None
    """Name shown in the studio."""
    type: str | None = None
    """Type of the field's values."""
    scope: str | None = None
    """Part of a trace to which the field belongs."""
    match: str | None = None
    """How values are compared."""
    operators: list[str] | None = None
    """Operators that a filter on the field can use."""
    facet: bool | None = None
    """Whether its values can be listed."""
    sortable: bool | None = None
    """Whether `sort` takes it."""
    groupable: bool | None = None
    """Whether `group_by` takes it."""
    aliases: list[str] | None = None
    """Other names of the field."""
    enum_values: list[str] | None = None
    """All values of the field, if they are fixed."""


class ListTraceFieldsResponse(APIStruct, kw_only=True):
    """The fields by which traces can be filtered, sorted or grouped."""

    data: list[TraceField] | None = None
    """Fields, each with what can be done with it."""


class ListTraceFiltersRequest(APIStruct, kw_only=True):
    """Parameters of `traces.list_filters`."""

    include_all: bool | None = None
    """Whether to list all of them rather than a selection."""


class MetadataFilter(APIStruct, kw_only=True):
    """A key of the metadata by which traces can be filtered."""

    key: str | None = None
    """Name of the key."""
    type: str | None = None
    """Type of the key's values."""


class ListTraceFiltersResponse(APIStruct, kw_only=True):
    """The evaluators, metadata and annotations by which traces can be filtered."""

    evaluators: list[EvaluatorFilter] | None = None
    """Evaluators whose results can be used."""
    metadata: list[MetadataFilter] | None = None
    """Keys of the metadata that can be used."""
    annotations: list[AnnotationFilter] | None = None
    """Human reviews whose annotations can be used."""
