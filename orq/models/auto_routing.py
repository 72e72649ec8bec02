# @generated
"""Auto routing."""

from collections.abc import Mapping, Sequence

from ..types import APIStruct, Number


class SessionAffinityConfig(APIStruct, kw_only=True):
    """Whether later turns of a thread stay with the first turn's model."""

    enabled: bool
    """Whether a thread stays with the model of its first turn."""
    ttl_seconds: int | None = None
    """Idle time after which the model is chosen anew, in seconds, 60 to 3600."""


class AutoRouterV2CreatorConfig(APIStruct, kw_only=True):
    """The maker of a model."""

    id: str
    """Id of the maker at Artificial Analysis."""
    name: str
    """Name of the maker, such as `OpenAI`."""
    slug: str | None = None
    """Name of the maker in a form for addresses."""


class AutoRouterV2EffortConfig(APIStruct, kw_only=True):
    """Scores of a model at one reasoning effort."""

    intelligence_index: Number
    """Score of the model in the Intelligence Index of Artificial Analysis; higher is better."""
    aa_index_is_estimated: bool | None = None
    """Whether the index is an estimate rather than a measurement."""
    aa_index_version: str | None = None
    """Version of the index of Artificial Analysis."""
    aa_is_reasoning: bool | None = None
    """Whether the scores are those of the model with reasoning."""
    aa_reasoning_effort: str | None = None
    """Reasoning effort at which the scores were measured."""
    aa_slug: str | None = None
    """Name of the model in addresses of Artificial Analysis."""


class AutoRouterV2Config(APIStruct, kw_only=True):
    """Scores and prices of a model, by which an auto router judges it."""

    intelligence_index: Number
    """Score of the model in the Intelligence Index of Artificial Analysis; higher is better."""
    price: Number
    """Price in USD for a million tokens."""
    aa_creator: AutoRouterV2CreatorConfig | None = None
    """Maker of the model, as Artificial Analysis names it."""
    aa_evaluations: Mapping[str, Number | None] | None = None
    """Scores of the model in each benchmark of Artificial Analysis, by name."""
    aa_index_is_estimated: bool | None = None
    """Whether the index is an estimate rather than a measurement."""
    aa_index_version: str | None = None
    """Version of the index of Artificial Analysis."""
    aa_is_reasoning: bool | None = None
    """Whether the scores are those of the model with reasoning."""
    aa_median_output_tokens_per_second: Number | None = None
    """Median speed of the answer, in tokens per second."""
    aa_median_time_to_first_answer_token: Number | None = None
    """Median time until the first token of the answer, after reasoning, in seconds."""
    aa_median_time_to_first_token_seconds: Number | None = None
    """Median time until the first token of any kind, in seconds."""
    aa_model_id: str | None = None
    """Id of the model at Artificial Analysis."""
    aa_name: str | None = None
    """Name of the model at Artificial Analysis."""
    aa_pricing: Mapping[str, Number | None] | None = None
    """Prices of the model as Artificial Analysis lists them, by kind."""
    aa_reasoning_effort: str | None = None
    """Reasoning effort at which the scores were measured."""
    aa_release_date: str | None = None
    """Day on which the model came out."""
    aa_slug: str | None = None
    """Name of the model in addresses of Artificial Analysis."""
    default_effort: str | None = None
    """Reasoning effort that the model uses if a call gives none."""
    default_effort_scored: bool | None = None
    """Whether there are scores for the default effort."""
    reasoning_efforts: Mapping[str, AutoRouterV2EffortConfig] | None = None
    """Scores of the model at each reasoning effort, by its name."""


class AutoRouterConfig(APIStruct, kw_only=True):
    """How an auto router chooses one of its models."""

    benchmark_model: str | None = None
    """Known model whose benchmark scores are used for comparison."""
    economical_model: str | None = None
    """Model for simple requests."""
    id: str | None = None
    """Identifies the auto router."""
    models: Sequence[str] | None = None
    """Models to choose from, as `provider/model`."""
    profile: str | None = None
    """What the choice prefers, such as quality or cost."""
    session_affinity: SessionAffinityConfig | None = None
    """Whether the turns of one thread stay with one model."""
    strong_model: str | None = None
    """Model for hard requests."""
    v2: AutoRouterV2Config | None = None
    """Scores and prices of the model, for the second version of the router."""
    version: str | None = None
    """Which version of the auto router works here."""
