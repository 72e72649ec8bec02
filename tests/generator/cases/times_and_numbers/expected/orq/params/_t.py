# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired

    from ..types import DateInput, DateTimeInput


class ThingInputParam(TypedDict):
    expires: DateTimeInput
    weight: float
    since: NotRequired[DateTimeInput | None]
    days: NotRequired[Sequence[DateInput] | None]


lazy_annotations(__name__)
