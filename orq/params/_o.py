# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._hints import mark_module

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.call_context import IdentityInput, PromptRef, ThreadInput
    from ..models.ocr import OCRSettings
    from ..models.orq_params import OrqKnowledgeBase
    from ..models.refs import NamedModel
    from ..models.retrieval import SearchOptions, SearchRerankConfig
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.values import SearchType
    from ._c import IdentityInputParam, PromptRefParam, ThreadInputParam
    from ._o_unions import OCRDocumentParam, OCRImageSourceParam, PromptInputsParam
    from ._r import (
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
        SearchOptionsParam,
        SearchRerankConfigParam,
    )
    from ._r_unions import KnowledgeFilterParam


class PromptInputVariableParam(TypedDict):
    key: str
    value: NotRequired[Any]
    is_pii: NotRequired[bool | None]


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


class OCRURLDocumentParam(TypedDict):
    type: Literal["document_url"]
    document_url: str
    document_name: NotRequired[str | None]


class OCRImageURLParam(TypedDict):
    url: str
    detail: NotRequired[str | None]


class OCRImageDocumentParam(TypedDict):
    type: Literal["image_url"]
    image_url: OCRImageSourceParam


class OCRSettingsParam(TypedDict):
    include_image_base64: NotRequired[bool | None]
    max_images_to_include: NotRequired[int | None]
    image_min_size: NotRequired[int | None]


class OCRRequestParam(TypedDict):
    model: str
    document: OCRDocumentParam
    pages: NotRequired[Sequence[int] | None]
    ocr_settings: NotRequired[OCRSettings | OCRSettingsParam | None]


mark_module(__name__)
