# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.eval_runs import (
    EvaluationContext,
    EvaluatorCallTimeout,
    EvaluatorRetryConfig,
    StructuredInput,
    StructuredOutput,
    StructuredToolCall,
)
from ..types import SequenceNotStr


class StructuredInputParam(TypedDict):
    system_instructions: NotRequired[str | None]
    user_query: NotRequired[str | None]
    retrievals: NotRequired[SequenceNotStr[str] | None]
    expected_output: NotRequired[str | None]


class StructuredToolCallParam(TypedDict):
    name: NotRequired[str | None]
    arguments: NotRequired[str | None]
    output: NotRequired[str | None]


class StructuredOutputParam(TypedDict):
    response: NotRequired[str | None]
    tools_called: NotRequired[Sequence[StructuredToolCall | StructuredToolCallParam] | None]


class EvaluationContextParam(TypedDict):
    messages: NotRequired[Sequence[Mapping[str, Any]] | None]
    input: NotRequired[StructuredInput | StructuredInputParam | None]
    output: NotRequired[StructuredOutput | StructuredOutputParam | None]
    variables: NotRequired[Mapping[str, Any] | None]


class EvaluatorCallTimeoutParam(TypedDict):
    call_timeout: NotRequired[int | None]


class EvaluatorRetryConfigParam(TypedDict):
    count: NotRequired[int | None]
    on_codes: NotRequired[Sequence[int] | None]


class InvokeEvaluatorRequestParam(TypedDict):
    id: str
    context: NotRequired[EvaluationContext | EvaluationContextParam | None]
    model: NotRequired[str | None]
    query: NotRequired[str | None]
    output: NotRequired[str | None]
    reference: NotRequired[str | None]
    retrievals: NotRequired[SequenceNotStr[str] | None]
    messages: NotRequired[Sequence[Mapping[str, Any]] | None]
    variables: NotRequired[Mapping[str, Any] | None]
    retry: NotRequired[EvaluatorRetryConfig | EvaluatorRetryConfigParam | None]
    timeout: NotRequired[EvaluatorCallTimeout | EvaluatorCallTimeoutParam | None]
