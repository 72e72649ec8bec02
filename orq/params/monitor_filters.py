# @generated

from __future__ import annotations

from typing_extensions import TypedDict

from ..models.monitor_filters import MonitorFilterOp
from ..types import SequenceNotStr


class MonitorFilterParam(TypedDict):
    field: str
    op: MonitorFilterOp
    values: SequenceNotStr[str]
