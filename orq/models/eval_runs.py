# @generated
"""Eval runs."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, Number


class StructuredInput(APIStruct, kw_only=True):
    """What went into the model that is rated."""

    system_instructions: str | None = None
    """Instructions that the model got."""
    user_query: str | None = None
    """Last message of the user."""
    retrievals: Sequence[str] | None = None
    """Texts that were found in knowledge bases."""
    expected_output: str | None = None
    """Answer that was expected, to compare with."""


class StructuredToolCall(APIStruct, kw_only=True):
    """Tool call that the model asked for."""

    name: str | None = None
    """Tool that was called."""
    arguments: str | None = None
    """Arguments of the call, as JSON text."""
    output: str | None = None
    """Result of the tool, as text."""


class StructuredOutput(APIStruct, kw_only=True):
    """What came out of the model that is rated."""

    response: str | None = None
    """Answer of the model, which is rated."""
    tools_called: Sequence[StructuredToolCall] | None = None
    """Tool calls that the model asked for."""


class EvaluationContext(APIStruct, kw_only=True):
    """What is rated: a conversation, or an input and an output."""

    messages: Sequence[dict[str, Any]] | None = None
    """Conversation that is rated; it wins over `input.user_query`."""
    input: StructuredInput | None = None
    """What went into the model: instructions, question and texts that were found."""
    output: StructuredOutput | None = None
    """What the model answered, and which tools it called."""
    variables: dict[str, Any] | None = None
    """Values for further variables of the evaluator's prompt, by name."""


class EvaluationResult(APIStruct, kw_only=True):
    """Verdict of an evaluator, and why."""

    type: str | None = None
    """Kind of the verdict, such as `boolean`, `number` or `rouge_n`."""
    value: Any = None
    """The verdict: true or false, a number, a category, or a list of categories."""
    trace_id: str | None = None
    """Trace of the evaluator's own run."""
    span_id: str | None = None
    """Span of the evaluator's own run."""
    evaluator_id: str | None = None
    """Id of the evaluator that rated."""
    status: str | None = None
    """How the run ended: `passed`, `condition_failed`, `failed` or `timed_out`."""
    passed: bool | None = None
    """Whether the output passed: by the guardrail's condition, or else by the evaluator."""
    explanation: str | None = None
    """Why the evaluator came to this verdict; present if it gives reasons."""
    categories: list[str] | None = None
    """Categories that were found, for evaluators that look for several."""
    confidence: Number | None = None
    """How sure the evaluator is; absent if it gives no score."""


class EvaluatorCallTimeout(APIStruct, kw_only=True):
    """How long an evaluator may take."""

    call_timeout: int | None = None
    """Timeout of the evaluator in milliseconds, at most 600000. Default: 120000."""


class EvaluatorRetryConfig(APIStruct, kw_only=True):
    """How often a failed run is tried again, and on which status codes."""

    count: int | None = None
    """How often a failed run is tried again; 0: never."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes on which a run is tried again."""


class InvokeEvaluatorRequest(APIStruct, kw_only=True):
    """Parameters of `evals.invoke`."""

    id: str
    """Id of the evaluator; `id@version` or `id@environment` chooses one version of it."""
    context: EvaluationContext | None = None
    """What is rated, as one object; the fields beside it are a shorter way to say the same."""
    model: str | None = None
    """Model that rates, as `provider/model`; only for templates of the hub that have none."""
    query: str | None = None
    """Last message of the user, as `context.input.user_query`."""
    output: str | None = None
    """Answer that is rated, as `context.output.response`."""
    reference: str | None = None
    """Answer that was expected, as `context.input.expected_output`."""
    retrievals: Sequence[str] | None = None
    """Texts that were found in knowledge bases, as `context.input.retrievals`."""
    messages: Sequence[dict[str, Any]] | None = None
    """Conversation that is rated, as `context.messages`."""
    variables: dict[str, Any] | None = None
    """Values for further variables of the prompt, as `context.variables`."""
    retry: EvaluatorRetryConfig | None = None
    """How often a failed run is tried again, and on which status codes."""
    timeout: EvaluatorCallTimeout | None = None
    """How long the evaluator may run."""
