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
    id: Annotated[str, NonEmpty]
    is_guardrail: bool | None = None
    options: dict[str, Any] | None = None
    sample_rate: Number | None = None
    """The share of calls to evaluate, 0 to 1."""
    timeout: int | None = None


class LoadBalancerModelConfig(APIStruct, kw_only=True):
    """A model and its share of the calls."""

    model: str
    weight: Number


class ModelRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int
    """Tries after the first; 0 for none."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes."""


class ResponseIdentity(APIStruct, kw_only=True):
    """The user for whom a response is made."""

    id: str
    """Your own id for the user."""
    display_name: str | None = None
    email: str | None = None
    metadata: Sequence[dict[str, Any]] | None = None
    tags: Sequence[str] | None = None


class ResponseThread(APIStruct, kw_only=True):
    """The thread that a response belongs to."""

    id: str
    """Your own id; responses with the same one are grouped."""
    tags: Sequence[str] | None = None


class TimeoutConfig(APIStruct, kw_only=True):
    """How long a call of a model may take."""

    call_timeout: int
    """In milliseconds."""
