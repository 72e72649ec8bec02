# @generated
"""Eval runs."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, Number


class StructuredInput(APIStruct, kw_only=True):
    """What went into the model."""

    system_instructions: str | None = None
    user_query: str | None = None
    retrievals: Sequence[str] | None = None
    expected_output: str | None = None


class StructuredToolCall(APIStruct, kw_only=True):
    """A call that the model asked for."""

    name: str | None = None
    arguments: str | None = None
    """As JSON in a string."""
    output: str | None = None


class StructuredOutput(APIStruct, kw_only=True):
    """What came out of the model."""

    response: str | None = None
    tools_called: Sequence[StructuredToolCall] | None = None


class EvaluationContext(APIStruct, kw_only=True):
    """What is judged: a conversation, or an input and an output."""

    messages: Sequence[dict[str, Any]] | None = None
    """The conversation; it wins over `input.user_query`."""
    input: StructuredInput | None = None
    output: StructuredOutput | None = None
    variables: dict[str, Any] | None = None


class EvaluationResult(APIStruct, kw_only=True):
    """What an evaluator found."""

    type: str | None = None
    value: Any = None
    """The verdict: a boolean, a number, a category or several."""
    trace_id: str | None = None
    span_id: str | None = None
    evaluator_id: str | None = None
    status: str | None = None
    """How the run ended: `passed`, `condition_failed`, `failed` or `timed_out`."""
    passed: bool | None = None
    """The guardrail's decision, or else the evaluator's."""
    explanation: str | None = None
    categories: list[str] | None = None
    """Which categories were found, for evaluators that look for several."""
    confidence: Number | None = None


class EvaluatorCallTimeout(APIStruct, kw_only=True):
    """How long an evaluator may take."""

    call_timeout: int | None = None
    """In milliseconds, at most ten minutes; if not given, the service takes 120000."""


class EvaluatorRetryConfig(APIStruct, kw_only=True):
    """How often to run an evaluator again, and on which status codes."""

    count: int | None = None
    """Tries after the first; 0 for none."""
    on_codes: Sequence[int] | None = None


class InvokeEvaluatorRequest(APIStruct, kw_only=True):
    """What `evals_invoke` takes."""

    id: str
    context: EvaluationContext | None = None
    """What is judged."""
    model: str | None = None
    """Only for a template of the hub that has no model of its own."""
    query: str | None = None
    output: str | None = None
    reference: str | None = None
    """The expected output."""
    retrievals: Sequence[str] | None = None
    """What was found in knowledge bases."""
    messages: Sequence[dict[str, Any]] | None = None
    """The conversation that is judged."""
    variables: dict[str, Any] | None = None
    retry: EvaluatorRetryConfig | None = None
    timeout: EvaluatorCallTimeout | None = None
