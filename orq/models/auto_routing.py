# @generated
"""Auto routing."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class SessionAffinityConfig(APIStruct, kw_only=True):
    """Whether later turns of a thread stay with the first turn's model."""

    enabled: bool
    ttl_seconds: int | None = None
    """After this idle time the model is chosen anew; 60 to 3600."""


class AutoRouterV2CreatorConfig(APIStruct, kw_only=True):
    """Who made a model."""

    id: str
    name: str
    slug: str | None = None


class AutoRouterV2EffortConfig(APIStruct, kw_only=True):
    """A model's scores at one reasoning effort."""

    intelligence_index: Number
    aa_index_is_estimated: bool | None = None
    aa_index_version: str | None = None
    aa_is_reasoning: bool | None = None
    aa_reasoning_effort: str | None = None
    aa_slug: str | None = None


class AutoRouterV2Config(APIStruct, kw_only=True):
    """A model's scores and prices, as an auto router sees them."""

    intelligence_index: Number
    price: Number
    """USD per million tokens."""
    aa_creator: AutoRouterV2CreatorConfig | None = None
    aa_evaluations: Mapping[str, Number | None] | None = None
    aa_index_is_estimated: bool | None = None
    aa_index_version: str | None = None
    aa_is_reasoning: bool | None = None
    aa_median_output_tokens_per_second: Number | None = None
    aa_median_time_to_first_answer_token: Number | None = None
    aa_median_time_to_first_token_seconds: Number | None = None
    aa_model_id: str | None = None
    aa_name: str | None = None
    aa_pricing: Mapping[str, Number | None] | None = None
    aa_reasoning_effort: str | None = None
    aa_release_date: str | None = None
    aa_slug: str | None = None
    default_effort: str | None = None
    default_effort_scored: bool | None = None
    reasoning_efforts: Mapping[str, AutoRouterV2EffortConfig] | None = None


class AutoRouterConfig(APIStruct, kw_only=True):
    """How an auto router chooses among models."""

    benchmark_model: str | None = None
    economical_model: str | None = None
    """The model for simple requests."""
    id: str | None = None
    models: Sequence[str] | None = None
    profile: str | None = None
    session_affinity: SessionAffinityConfig | None = None
    strong_model: str | None = None
    v2: AutoRouterV2Config | None = None
    version: str | None = None
