# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.call_context import IdentityInput, PromptRef, ThreadInput
from ..models.orq_params import OrqKnowledgeBase, PromptInputs, PromptInputVariable
from ..models.refs import NamedModel
from ..models.retrieval import SearchOptions, SearchRerankConfig
from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from ..models.values import SearchType
from .call_context import IdentityInputParam, PromptRefParam, ThreadInputParam
from .refs import NamedModelParam
from .retrieval import KnowledgeFilterParam, SearchOptionsParam, SearchRerankConfigParam
from .router_options import (
    RouterCacheConfigParam,
    RouterLoadBalancerParam,
    RouterRetryConfigParam,
    RouterTimeoutConfigParam,
)


class OrqKnowledgeBaseParam(TypedDict):
    knowledge_id: str
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    search_type: NotRequired[SearchType | None]
    filter_by: NotRequired[KnowledgeFilterParam | None]
    search_options: NotRequired[SearchOptions | SearchOptionsParam | None]
    rerank_config: NotRequired[SearchRerankConfig | SearchRerankConfigParam | None]
    agentic_rag_config: NotRequired[NamedModel | NamedModelParam | None]
    query: NotRequired[str | None]


class PromptInputVariableParam(TypedDict):
    key: str
    value: NotRequired[Any]
    is_pii: NotRequired[bool | None]


PromptInputsParam: TypeAlias = (
    Mapping[str, Any] | Sequence[PromptInputVariable | PromptInputVariableParam] | PromptInputs
)


class OrqOptionsParam(TypedDict):
    name: NotRequired[str | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    prompt: NotRequired[PromptRef | PromptRefParam | None]
    identity: NotRequired[IdentityInput | IdentityInputParam | None]
    contact: NotRequired[IdentityInput | IdentityInputParam | None]
    thread: NotRequired[ThreadInput | ThreadInputParam | None]
    inputs: NotRequired[PromptInputsParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    knowledge_bases: NotRequired[Sequence[OrqKnowledgeBase | OrqKnowledgeBaseParam] | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
