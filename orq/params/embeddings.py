# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.call_options import (
    EmbeddingCacheConfig,
    LoadBalancerModelConfig,
    ModelRetryConfig,
    ResponseIdentity,
    TimeoutConfig,
)
from ..models.embeddings import EmbeddingInput, EmbeddingLoadBalancerConfig, EmbeddingOrqOptions
from ..models.refs import NamedModel
from ..models.values import EncodingFormat
from .call_options import (
    EmbeddingCacheConfigParam,
    LoadBalancerModelConfigParam,
    ModelRetryConfigParam,
    ResponseIdentityParam,
    TimeoutConfigParam,
)
from .refs import NamedModelParam


class EmbeddingLoadBalancerConfigParam(TypedDict):
    models: Sequence[LoadBalancerModelConfig | LoadBalancerModelConfigParam] | None
    type: NotRequired[Literal["weight_based"]]


class EmbeddingOrqOptionsParam(TypedDict):
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    contact: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    identity: NotRequired[ResponseIdentity | ResponseIdentityParam | None]
    load_balancer: NotRequired[EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None]
    name: NotRequired[str | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]


class CreateEmbeddingRequestParam(TypedDict):
    input: EmbeddingInput
    model: str
    cache: NotRequired[EmbeddingCacheConfig | EmbeddingCacheConfigParam | None]
    dimensions: NotRequired[int | None]
    encoding_format: NotRequired[EncodingFormat | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    load_balancer: NotRequired[EmbeddingLoadBalancerConfig | EmbeddingLoadBalancerConfigParam | None]
    name: NotRequired[str | None]
    orq: NotRequired[EmbeddingOrqOptions | EmbeddingOrqOptionsParam | None]
    retry: NotRequired[ModelRetryConfig | ModelRetryConfigParam | None]
    timeout: NotRequired[TimeoutConfig | TimeoutConfigParam | None]
    user: NotRequired[str | None]
