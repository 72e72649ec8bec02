# @generated
"""Guardrails."""

from typing import Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .values import ExecuteOn

BuiltinGuardrailId: TypeAlias = OpenEnum[
    Literal["orq_pii_detection", "orq_secret_detection", "orq_sexual_moderation", "orq_harmful_moderation"]
]
"""A guardrail that comes with the service."""


GuardrailId: TypeAlias = BuiltinGuardrailId | str
"""A built-in guardrail, or the id of your own."""


class GuardrailConfig(APIStruct, kw_only=True):
    """A guardrail on a call."""

    id: GuardrailId
    execute_on: ExecuteOn
