# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._hints import mark_module

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired

    from ..types import DateInput, DateTimeInput


class ThingInputParam(TypedDict):
    expires: DateTimeInput
    weight: float
    since: NotRequired[DateTimeInput | None]
    days: NotRequired[Sequence[DateInput] | None]


mark_module(__name__)
