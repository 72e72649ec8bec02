# @generated
"""Classify."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Base64, Number, Open, OpenEnum
from .call_options import EmbeddingCacheConfig, ResponseIdentity, TimeoutConfig
from .refs import NamedModel
from .shared import SpanRef

ClassifyValue: TypeAlias = str | dict[str, Any] | Sequence[Any]
"""A text, an object or an array."""


class BoxQuestion(APIStruct, kw_only=True, tag_field="type", tag="box"):
    """A question to answer with a place in an image."""

    type: ClassVar[Literal["box"]] = "box"
    instructions: ClassifyValue


class ChoiceQuestion(APIStruct, kw_only=True, tag_field="type", tag="choice"):
    """A question to answer with one of several options."""

    type: ClassVar[Literal["choice"]] = "choice"
    criteria: Mapping[str, ClassifyValue | None]
    """What each option means, by its name."""
    instructions: ClassifyValue


class ClassifyBox(APIStruct, kw_only=True):
    """A place in an image, in fractions of its width and height."""

    bottom: Number
    left: Number
    right: Number
    top: Number


class ClassifyBoxAnswer(APIStruct, kw_only=True, tag_field="type", tag="box"):
    """A place in an image."""

    type: ClassVar[Literal["box"]] = "box"
    box: ClassifyBox
    confidence: Number | None = None


class ClassifyChoiceAnswer(APIStruct, kw_only=True, tag_field="type", tag="choice"):
    """One of several options."""

    type: ClassVar[Literal["choice"]] = "choice"
    choice: str
    confidence: Number | None = None
    probabilities: dict[str, Number] | None = None


class ClassifyNoulAnswer(APIStruct, kw_only=True, tag_field="type", tag="noul"):
    """A probability."""

    type: ClassVar[Literal["noul"]] = "noul"
    noul: Number
    """0 to 1."""


class ClassifyRefusalAnswer(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """The model refused to answer."""

    type: ClassVar[Literal["refusal"]] = "refusal"


class ClassifyScoreAnswer(APIStruct, kw_only=True, tag_field="type", tag="score"):
    """A level on a scale."""

    type: ClassVar[Literal["score"]] = "score"
    score: Number
    confidence: Number | None = None
    legend: dict[str, str] | None = None
    probabilities: dict[str, Number] | None = None


ClassifyAnswer: TypeAlias = Open[
    ClassifyBoxAnswer | ClassifyChoiceAnswer | ClassifyNoulAnswer | ClassifyRefusalAnswer | ClassifyScoreAnswer
]
"""An answer to a question; `type` tells which kind."""


ClassifyAssetFormat: TypeAlias = OpenEnum[Literal["png", "jpg", "jpeg"]]
"""How an image is encoded."""


class ClassifyAsset(APIStruct, kw_only=True):
    """An image."""

    data_base64: Base64
    """At most 16 MiB; sides of 256 to 1568 pixels."""
    format: ClassifyAssetFormat
    type: OpenEnum[Literal["image"]] | None = None


class ClassifyInputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the input, by kind."""

    cache_write_tokens: int
    cached_tokens: int


class NoulCriteria(APIStruct, kw_only=True):
    """What true and false mean."""

    false: ClassifyValue | None = None
    true: ClassifyValue | None = None


class NoulQuestion(APIStruct, kw_only=True, tag_field="type", tag="noul"):
    """A question to answer with a probability."""

    type: ClassVar[Literal["noul"]] = "noul"
    instructions: ClassifyValue
    criteria: NoulCriteria | None = None
    """What true and false mean."""


class ScoreQuestion(APIStruct, kw_only=True, tag_field="type", tag="score"):
    """A question to answer with a level on a scale."""

    type: ClassVar[Literal["score"]] = "score"
    criteria: Sequence[Any]
    """What each level means, the lowest first; at least two."""
    instructions: ClassifyValue


ClassifyQuestion: TypeAlias = Open[NoulQuestion | ChoiceQuestion | ScoreQuestion | BoxQuestion]
"""A question about some content; `type` tells which kind."""


class ClassifyRetryConfig(APIStruct, kw_only=True):
    """How often to try a model again, and on which status codes."""

    count: int
    on_codes: Sequence[int] | None = None


class ClassifyRequest(APIStruct, kw_only=True):
    """What `router_decisions_create` and `router_classify_create` take."""

    model: str
    questions: Mapping[str, ClassifyQuestion]
    """By a name of yours."""
    state: ClassifyValue
    """The content to ask about."""
    assets: Mapping[str, ClassifyAsset] | None = None
    """Images, by the text that stands for them in `state` or in a question."""
    cache: EmbeddingCacheConfig | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    identity: ResponseIdentity | None = None
    metadata: Mapping[str, str] | None = None
    name: str | None = None
    retry: ClassifyRetryConfig | None = None
    timeout: TimeoutConfig | None = None


class ClassifyUsage(APIStruct, kw_only=True):
    """Tokens and cost."""

    input_tokens: int
    output_tokens: int
    input_cost: Number | None = None
    input_tokens_details: ClassifyInputTokensDetails | None = None
    output_cost: Number | None = None
    total_cost: Number | None = None


class ClassifyResponse(APIStruct, kw_only=True):
    """The answers, by the names of their questions."""

    answers: dict[str, ClassifyAnswer]
    model: str
    usage: ClassifyUsage
    telemetry: SpanRef | None = None
