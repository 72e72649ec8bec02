# Generated from api/.
"""Dict twins of `orq.models.monitor_filters`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ..models.monitor_filters import MonitorFilterOp
from ..types import SequenceNotStr


class MonitorFilterParam(TypedDict):
    """A `MonitorFilter` as a dict."""

    field: str
    op: MonitorFilterOp
    values: SequenceNotStr[str]
