# @generated
"""Monitor filters."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum

MonitorFilterOp: TypeAlias = OpenEnum[
    Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte", "between", "contains", "exists", "not_exists"]
]
"""How a field is compared; `exists` and `not_exists` need no value."""


class MonitorFilter(APIStruct, kw_only=True):
    """A condition on a field."""

    field: str
    """Field that is compared; which ones exist depends on the metric."""
    op: MonitorFilterOp
    """How the field is compared: `eq` and `neq` take one value, `in` and `not_in` up to 100."""
    values: Sequence[str]
    """What the field is compared with."""
