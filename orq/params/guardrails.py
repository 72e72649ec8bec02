# @generated

from __future__ import annotations

from typing_extensions import TypedDict

from ..models.guardrails import GuardrailId
from ..models.values import ExecuteOn


class GuardrailConfigParam(TypedDict):
    id: GuardrailId
    execute_on: ExecuteOn
