# @generated
"""Log fields."""

import msgspec

from ..types import APIStruct, DateTimeInput
from .facets import FacetValue


class FieldInfo(APIStruct, kw_only=True):
    """A field by which logs can be queried."""

    name: str | None = None
    type: str | None = None
    operators: list[str] | None = None


class ListLogFacetValuesRequest(APIStruct, kw_only=True):
    """What `logs_list_facet_values` takes."""

    field: str
    limit: int | None = None
    from_: DateTimeInput | None = msgspec.field(name="from", default=None)
    to: DateTimeInput | None = None
    search: str | None = None


class ListLogFacetValuesResponse(APIStruct, kw_only=True):
    """The values of a log field."""

    values: list[FacetValue] | None = None


class ListLogFieldsRequest(APIStruct, kw_only=True):
    """What `logs_list_fields` takes."""


class ListLogFieldsResponse(APIStruct, kw_only=True):
    """The fields by which logs can be queried."""

    fields: list[FieldInfo] | None = None
