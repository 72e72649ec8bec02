# @generated

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.agent_messages import A2AMessageRole
from .parts import A2AMessagePartParam


class A2AMessageParam(TypedDict):
    role: A2AMessageRole
    parts: Sequence[A2AMessagePartParam]
    message_id: NotRequired[str | None]
