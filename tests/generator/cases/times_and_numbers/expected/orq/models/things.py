# @generated
"""Things."""

from collections.abc import Sequence

from ..types import APIStruct, Date, DateInput, DateTime, DateTimeInput, Number


class Thing(APIStruct, kw_only=True):
    """A thing."""

    created: DateTime
    date: Date
    weights: list[Number]
    seen: DateTime | None = None
    count: int | None = None


class ThingInput(APIStruct, kw_only=True):
    """A thing."""

    expires: DateTimeInput
    weight: Number
    since: DateTimeInput | None = None
    days: Sequence[DateInput] | None = None
