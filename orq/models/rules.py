# @generated
"""Rules."""

from typing import Any

from ..types import APIStruct


class RuleExpression(APIStruct, kw_only=True):
    """Which calls a rule applies to, as an expression in CEL."""

    config: dict[str, Any] | None = None
    """Free-form settings of the expression, beside `cel`."""
    cel: str | None = None
    """CEL expression that is true for calls to which the rule applies; if empty, all."""
