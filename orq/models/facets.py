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
    """Value of the field, as text."""
    count: int | None = None
    """How often the value occurs."""


class FacetValuesResponse(APIStruct, kw_only=True):
    """The values of a field."""

    field: str | None = None
    """Field whose values these are."""
    values: list[TraceFacetValue] | None = None
    """Values that occur, each with its number."""
    has_more: bool | None = None
    """Whether there are more values beyond this page."""
