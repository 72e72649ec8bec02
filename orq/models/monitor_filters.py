# @generated
"""Monitor filters."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum

MonitorFilterOp: TypeAlias = OpenEnum[
    Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte", "between", "contains", "exists", "not_exists"]
]
"""How a field is compared."""


class MonitorFilter(APIStruct, kw_only=True):
    """A condition on a field."""

    field: str
    op: MonitorFilterOp
    values: Sequence[str]
