# @generated
"""Facets."""

from ..types import APIStruct


class FacetValue(APIStruct, kw_only=True):
    """A value and the number of records that have it."""

    value: str | None = None
    """The value, as text."""
    count: str | None = None
    """Number of records that have the value, as text."""


class TraceFacetValue(APIStruct, kw_only=True):
    """A value and how often it occurs."""

    value: str | None = None
    count: int | None = None


class FacetValuesResponse(APIStruct, kw_only=True):
    """The values of a field."""

    field: str | None = None
    values: list[TraceFacetValue] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""
