# @generated
"""Call options."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from ..types import APIStruct, NonEmpty, Number, OpenEnum, constant
from .values import EvaluatorExecuteOn


class EmbeddingCacheConfig(APIStruct, kw_only=True):
    """Whether equal requests are answered from a cache."""

    type: OpenEnum[Literal["exact_match"]] = constant("exact_match")
    """Kind of the cache: always `exact_match`, for requests that are equal."""
    ttl: int | None = None
    """Lifetime of an answer in the cache, in seconds, at most 259200 (three days)."""


class EvaluatorRef(APIStruct, kw_only=True):
    """An evaluator or guardrail to run on calls."""

    execute_on: EvaluatorExecuteOn
    """Whether it looks at the input, the output or both."""
    id: Annotated[str, NonEmpty]
    """Id or key of the evaluator."""
    is_guardrail: bool | None = None
    """Whether a failed check stops the call."""
    options: dict[str, Any] | None = None
    """Settings of the evaluator, by name."""
    sample_rate: Number | None = None
    """Share of calls to evaluate, 0 to 1."""
    timeout: int | None = None
    """Most time that the evaluator may take, in milliseconds, 1000 to 600000."""


class LoadBalancerModelConfig(APIStruct, kw_only=True):
    """A model and its share of the calls."""

    model: str
    """Name of the model, as `provider/model`."""
    weight: Number
    """How many calls the model gets, compared to the weights of the others."""


class ModelRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int
    """Number of further tries after a failed one; 0 for none."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes on which the call is tried again."""


class ResponseIdentity(APIStruct, kw_only=True):
    """The user for whom a response is made."""

    id: str
    """Your own id of the user."""
    display_name: str | None = None
    """Name shown in the studio."""
    email: str | None = None
    """E-mail address of the user."""
    metadata: Sequence[dict[str, Any]] | None = None
    """More about the user, as objects of your own making."""
    tags: Sequence[str] | None = None
    """Words of your own, by which users can be grouped."""


class ResponseThread(APIStruct, kw_only=True):
    """The thread that a response belongs to."""

    id: str
    """Your own id of the thread; calls with the same one are grouped."""
    tags: Sequence[str] | None = None
    """Words of your own, by which threads can be grouped."""


class TimeoutConfig(APIStruct, kw_only=True):
    """How long a call of a model may take."""

    call_timeout: int
    """Most time for one call of the model, in milliseconds."""
