# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..types import DateInput, DateTimeInput


class ThingInputParam(TypedDict):
    expires: DateTimeInput
    weight: float
    since: NotRequired[DateTimeInput | None]
    days: NotRequired[Sequence[DateInput] | None]
