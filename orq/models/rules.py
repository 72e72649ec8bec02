# @generated
"""Rules."""

from typing import Any

from ..types import APIStruct


class RuleExpression(APIStruct, kw_only=True):
    """When a rule applies."""

    config: dict[str, Any] | None = None
    cel: str | None = None
    """In CEL; if empty, always."""
