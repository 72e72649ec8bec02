# @generated
"""Log fields."""

import msgspec

from ..types import APIStruct, DateTimeInput
from .facets import FacetValue


class FieldInfo(APIStruct, kw_only=True):
    """A field by which logs can be filtered."""

    name: str | None = None
    """Name of the field for `filters`."""
    type: str | None = None
    """Type of the field's values."""
    operators: list[str] | None = None
    """Operators that a filter on the field can use."""


class ListLogFacetValuesRequest(APIStruct, kw_only=True):
    """Parameters of `logs.list_facet_values`."""

    field: str
    """Name of the log field whose values are counted, such as `service_name`."""
    limit: int | None = None
    """Maximum number of values to return."""
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    """Start of the time searched, in UTC."""
    to: DateTimeInput | None = None
    """End of the time searched, in UTC."""
    search: str | None = None
    """Returns only values that contain this text, in any case."""


class ListLogFacetValuesResponse(APIStruct, kw_only=True):
    """The values of a log field."""

    values: list[FacetValue] | None = None
    """Values of the field, each with its number of records."""


class ListLogFieldsRequest(APIStruct, kw_only=True):
    """Parameters of `logs.list_fields`."""


class ListLogFieldsResponse(APIStruct, kw_only=True):
    """The fields by which logs can be filtered."""

    fields: list[FieldInfo] | None = None
    """Fields, each with its type and operators."""
