# @generated
"""Classify."""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from ..types import APIStruct, Base64, Number, Open, OpenEnum
from .call_options import EmbeddingCacheConfig, ResponseIdentity, TimeoutConfig
from .refs import NamedModel
from .shared import SpanRef

ClassifyValue: TypeAlias = str | dict[str, Any] | Sequence[Any]
"""Content to judge: a text, an object or an array."""


class BoxQuestion(APIStruct, kw_only=True, tag_field="type", tag="box"):
    """A question that is answered with a place in an image."""

    type: ClassVar[Literal["box"]] = "box"
    instructions: ClassifyValue
    """The question, with all that the model needs to answer it."""


class ChoiceQuestion(APIStruct, kw_only=True, tag_field="type", tag="choice"):
    """A question that is answered with one of several options."""

    type: ClassVar[Literal["choice"]] = "choice"
    criteria: Mapping[str, ClassifyValue | None]
    """The options: what each one means, by its name."""
    instructions: ClassifyValue
    """The question, with all that the model needs to answer it."""


class ClassifyBox(APIStruct, kw_only=True):
    """A place in an image. Each edge is a fraction, 0 to 1, of the width or height."""

    bottom: Number
    """Lower edge, as a fraction of the height from the top."""
    left: Number
    """Left edge, as a fraction of the width."""
    right: Number
    """Right edge, as a fraction of the width."""
    top: Number
    """Upper edge, as a fraction of the height from the top."""


class ClassifyBoxAnswer(APIStruct, kw_only=True, tag_field="type", tag="box"):
    """An answer that is a place in an image."""

    type: ClassVar[Literal["box"]] = "box"
    box: ClassifyBox
    """Rectangle that holds what was asked for."""
    confidence: Number | None = None
    """How sure the model is, 0 to 1; absent if it gives no score."""


class ClassifyChoiceAnswer(APIStruct, kw_only=True, tag_field="type", tag="choice"):
    """An answer that is one of several options."""

    type: ClassVar[Literal["choice"]] = "choice"
    choice: str
    """Name of the option that fits best."""
    confidence: Number | None = None
    """How sure the model is, 0 to 1; absent if it gives no score."""
    probabilities: dict[str, Number] | None = None
    """Probability of each option, 0 to 1, by its name."""


class ClassifyNoulAnswer(APIStruct, kw_only=True, tag_field="type", tag="noul"):
    """An answer that is a probability."""

    type: ClassVar[Literal["noul"]] = "noul"
    noul: Number
    """Probability that the answer is true, 0 to 1."""


class ClassifyRefusalAnswer(APIStruct, kw_only=True, tag_field="type", tag="refusal"):
    """Says that the model refused to answer."""

    type: ClassVar[Literal["refusal"]] = "refusal"


class ClassifyScoreAnswer(APIStruct, kw_only=True, tag_field="type", tag="score"):
    """An answer that is a level on a scale."""

    type: ClassVar[Literal["score"]] = "score"
    score: Number
    """Level that fits best; `legend` says what levels mean."""
    confidence: Number | None = None
    """How sure the model is, 0 to 1; absent if it gives no score."""
    legend: dict[str, str] | None = None
    """What each level means."""
    probabilities: dict[str, Number] | None = None
    """Probability of each level, 0 to 1."""


ClassifyAnswer: TypeAlias = Open[
    ClassifyBoxAnswer | ClassifyChoiceAnswer | ClassifyNoulAnswer | ClassifyRefusalAnswer | ClassifyScoreAnswer
]
"""An answer to a question; `type` tells which kind."""


ClassifyAssetFormat: TypeAlias = OpenEnum[Literal["png", "jpg", "jpeg"]]
"""File format of an image; `jpg` and `jpeg` are the same."""


class ClassifyAsset(APIStruct, kw_only=True):
    """An image to ask about."""

    data_base64: Base64
    """The image file in base64, at most 16 MiB; each side 256 to 1568 pixels."""
    format: ClassifyAssetFormat
    """File format of the image."""
    type: OpenEnum[Literal["image"]] | None = None
    """Kind of the asset: always `image`."""


class ClassifyInputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the request, divided by how the cache was used."""

    cache_write_tokens: int
    """Tokens that were put into the provider's cache."""
    cached_tokens: int
    """Tokens that came from the provider's cache."""


class NoulCriteria(APIStruct, kw_only=True):
    """What true and false mean for a question."""

    false: ClassifyValue | None = None
    """When the answer is false."""
    true: ClassifyValue | None = None
    """When the answer is true."""


class NoulQuestion(APIStruct, kw_only=True, tag_field="type", tag="noul"):
    """A question that is answered with a probability."""

    type: ClassVar[Literal["noul"]] = "noul"
    instructions: ClassifyValue
    """The question, with all that the model needs to answer it."""
    criteria: NoulCriteria | None = None
    """What the answers true and false mean."""


class ScoreQuestion(APIStruct, kw_only=True, tag_field="type", tag="score"):
    """A question that is answered with a level on a scale."""

    type: ClassVar[Literal["score"]] = "score"
    criteria: Sequence[Any]
    """What each level means, the lowest first; at least two."""
    instructions: ClassifyValue
    """The question, with all that the model needs to answer it."""


ClassifyQuestion: TypeAlias = Open[NoulQuestion | ChoiceQuestion | ScoreQuestion | BoxQuestion]
"""A question about some content; `type` tells which kind."""


class ClassifyRetryConfig(APIStruct, kw_only=True):
    """How often a failed call is tried again, and on which status codes."""

    count: int
    """Number of retries after the first try."""
    on_codes: Sequence[int] | None = None
    """HTTP status codes that are tried again, such as 429 and 503."""


class ClassifyRequest(APIStruct, kw_only=True):
    """Parameters of `router.decisions.create` and `router.classify.create`."""

    model: str
    """Model that answers, as `provider/model`."""
    questions: Mapping[str, ClassifyQuestion]
    """Questions, each by a name of yours; the answers have the same names."""
    state: ClassifyValue
    """Content to ask about."""
    assets: Mapping[str, ClassifyAsset] | None = None
    """Images, by the text that stands for each in `state` or in a question."""
    cache: EmbeddingCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    identity: ResponseIdentity | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    metadata: Mapping[str, str] | None = None
    """Values of your own, kept in the trace to filter by."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    retry: ClassifyRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    timeout: TimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""


class ClassifyUsage(APIStruct, kw_only=True):
    """Tokens and cost of a call."""

    input_tokens: int
    """Tokens of the request."""
    output_tokens: int
    """Tokens of the answer."""
    input_cost: Number | None = None
    """Cost of the input in USD; present if the call was billed."""
    input_tokens_details: ClassifyInputTokensDetails | None = None
    """Tokens of the request, divided by how the cache was used."""
    output_cost: Number | None = None
    """Cost of the output in USD; present if the call was billed."""
    total_cost: Number | None = None
    """Cost of the whole call in USD; present if it was billed."""


class ClassifyResponse(APIStruct, kw_only=True):
    """The answers, by the names of their questions."""

    answers: dict[str, ClassifyAnswer]
    """Answer to each question, by the question's name."""
    model: str
    """Model that answered."""
    usage: ClassifyUsage
    """Tokens and cost of the call."""
    telemetry: SpanRef | None = None
    """Trace and span of the call, to find it in the studio."""
