# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict


class RuleExpressionParam(TypedDict):
    config: NotRequired[Mapping[str, Any] | None]
    cel: NotRequired[str | None]
