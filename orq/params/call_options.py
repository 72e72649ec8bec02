# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from ..models.values import EvaluatorExecuteOn
from ..types import SequenceNotStr


class EmbeddingCacheConfigParam(TypedDict):
    type: NotRequired[Literal["exact_match"]]
    ttl: NotRequired[int | None]


class EvaluatorRefParam(TypedDict):
    execute_on: EvaluatorExecuteOn
    id: str
    is_guardrail: NotRequired[bool | None]
    options: NotRequired[Mapping[str, Any] | None]
    sample_rate: NotRequired[float | None]
    timeout: NotRequired[int | None]


class LoadBalancerModelConfigParam(TypedDict):
    model: str
    weight: float


class ModelRetryConfigParam(TypedDict):
    count: int
    on_codes: NotRequired[Sequence[int] | None]


class ResponseIdentityParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    metadata: NotRequired[Sequence[Mapping[str, Any]] | None]
    tags: NotRequired[SequenceNotStr[str] | None]


class ResponseThreadParam(TypedDict):
    id: str
    tags: NotRequired[SequenceNotStr[str] | None]


class TimeoutConfigParam(TypedDict):
    call_timeout: int
