# @generated
"""Embeddings."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, Number, OpenEnum, constant
from .call_options import (
    EmbeddingCacheConfig,
    LoadBalancerModelConfig,
    ModelRetryConfig,
    ResponseIdentity,
    TimeoutConfig,
)
from .refs import NamedModel
from .values import EmbeddingInputItem, EncodingFormat

EmbeddingInput: TypeAlias = str | Sequence[EmbeddingInputItem]
"""A text or tokens, or several of them."""


class EmbeddingLoadBalancerConfig(APIStruct, kw_only=True):
    """Models that share the calls, each by its weight."""

    models: Sequence[LoadBalancerModelConfig] | None
    """Models with their weights."""
    type: OpenEnum[Literal["weight_based"]] = constant("weight_based")
    """How calls are shared: always `weight_based`."""


class EmbeddingOrqOptions(APIStruct, kw_only=True):
    """Router options of a call for embeddings."""

    cache: EmbeddingCacheConfig | None = None
    """Deprecated by the service; use the field of this name in the request."""
    contact: ResponseIdentity | None = None
    """Deprecated by the service; use `identity`."""
    fallbacks: Sequence[NamedModel] | None = None
    """Deprecated by the service; use the field of this name in the request."""
    identity: ResponseIdentity | None = None
    """Identity, such as a user, for which the call is made; its usage is counted."""
    load_balancer: EmbeddingLoadBalancerConfig | None = None
    """Deprecated by the service; use the field of this name in the request."""
    name: str | None = None
    """Deprecated by the service; use the field of this name in the request."""
    retry: ModelRetryConfig | None = None
    """Deprecated by the service; use the field of this name in the request."""
    timeout: TimeoutConfig | None = None
    """Deprecated by the service; use the field of this name in the request."""


class CreateEmbeddingRequest(APIStruct, kw_only=True):
    """Parameters of `router.embeddings.create`."""

    input: EmbeddingInput
    """Text to turn into a vector, or several; texts may be given as tokens."""
    model: str
    """Embedding model, as `provider/model`, such as `openai/text-embedding-3-small`."""
    cache: EmbeddingCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    dimensions: int | None = None
    """Length of the vectors. Default: the model's own."""
    encoding_format: EncodingFormat | None = None
    """Whether vectors come as numbers (`float`) or as `base64`."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    load_balancer: EmbeddingLoadBalancerConfig | None = None
    """Models that share the calls, each by its weight."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    orq: EmbeddingOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""
    retry: ModelRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    timeout: TimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""


EmbeddingVector: TypeAlias = list[Number] | str
"""A vector: numbers, or their bytes in base64."""


class Embedding(APIStruct, kw_only=True):
    """A text as a vector."""

    embedding: EmbeddingVector
    """The vector: numbers, or their bytes in base64 (32-bit floats, little-endian)."""
    index: int
    """Which text of the request it is, from 0."""
    object: OpenEnum[Literal["embedding"]]
    """Kind of this object: always `embedding`."""


class EmbeddingUsage(APIStruct, kw_only=True):
    """Tokens of the texts."""

    prompt_tokens: int
    """Tokens of the texts."""
    total_tokens: int
    """Tokens of the whole call; embeddings have no output tokens."""


class CreateEmbeddingResponse(APIStruct, kw_only=True):
    """The vectors of texts, in their order."""

    data: list[Embedding]
    """A vector for each text, in their order."""
    model: str
    """Model that made the vectors."""
    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    usage: EmbeddingUsage
    """Tokens of the texts."""
