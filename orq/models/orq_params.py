# @generated
"""Orq params."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from ..types import APIStruct, Number, Open
from .call_context import IdentityInput, PromptRef, ThreadInput
from .refs import NamedModel
from .retrieval import KnowledgeFilter, SearchOptions, SearchRerankConfig
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .values import SearchType


class OrqKnowledgeBase(APIStruct, kw_only=True):
    """A knowledge base to search before the model is called."""

    knowledge_id: str
    top_k: int | None = None
    """How many chunks; if not given, as the knowledge base says."""
    threshold: Number | None = None
    """0 to 1; if not given, as the knowledge base says."""
    search_type: SearchType | None = None
    filter_by: KnowledgeFilter | None = None
    search_options: SearchOptions | None = None
    rerank_config: SearchRerankConfig | None = None
    agentic_rag_config: NamedModel | None = None
    query: str | None = None
    """What to search for."""


class PromptInputVariable(APIStruct, kw_only=True):
    """A value for a variable of a prompt."""

    key: str
    value: Any = None
    is_pii: bool | None = None
    """Whether the value is personal data."""


PromptInputs: TypeAlias = Open[dict[str, Any] | Sequence[PromptInputVariable]]
"""Values for the variables of a prompt, as an object or a list."""


class OrqOptions(APIStruct, kw_only=True):
    """What the router does with a completion: retries, fallbacks, prompt, knowledge."""

    name: str | None = None
    retry: RouterRetryConfig | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    prompt: PromptRef | None = None
    identity: IdentityInput | None = None
    contact: IdentityInput | None = None
    """Deprecated by the service; use `identity`."""
    thread: ThreadInput | None = None
    inputs: PromptInputs | None = None
    """Deprecated by the service; use `variables` of the request."""
    cache: RouterCacheConfig | None = None
    knowledge_bases: Sequence[OrqKnowledgeBase] | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
