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
    """Models that share the calls by weight."""

    models: Sequence[LoadBalancerModelConfig] | None
    type: OpenEnum[Literal["weight_based"]] = constant("weight_based")


class EmbeddingOrqOptions(APIStruct, kw_only=True):
    """What the router does with a call for embeddings."""

    cache: EmbeddingCacheConfig | None = None
    contact: ResponseIdentity | None = None
    fallbacks: Sequence[NamedModel] | None = None
    identity: ResponseIdentity | None = None
    load_balancer: EmbeddingLoadBalancerConfig | None = None
    name: str | None = None
    retry: ModelRetryConfig | None = None
    timeout: TimeoutConfig | None = None


class CreateEmbeddingRequest(APIStruct, kw_only=True):
    """What `router_embeddings_create` takes."""

    input: EmbeddingInput
    model: str
    cache: EmbeddingCacheConfig | None = None
    dimensions: int | None = None
    encoding_format: EncodingFormat | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    load_balancer: EmbeddingLoadBalancerConfig | None = None
    name: str | None = None
    orq: EmbeddingOrqOptions | None = None
    retry: ModelRetryConfig | None = None
    timeout: TimeoutConfig | None = None
    user: str | None = None


EmbeddingVector: TypeAlias = list[Number] | str
"""Numbers, or their bytes in base64."""


class Embedding(APIStruct, kw_only=True):
    """A vector."""

    embedding: EmbeddingVector
    index: int
    object: OpenEnum[Literal["embedding"]]


class EmbeddingUsage(APIStruct, kw_only=True):
    """Tokens of the input."""

    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(APIStruct, kw_only=True):
    """The vectors of texts, in their order."""

    data: list[Embedding]
    model: str
    object: OpenEnum[Literal["list"]]
    usage: EmbeddingUsage
