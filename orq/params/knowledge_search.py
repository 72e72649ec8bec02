# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.knowledge_search import (
    SearchAgenticRAGConfig,
    SearchFilter,
    SearchFilterCondition,
    SearchRetrievalConfig,
    SearchRetrievalConfigRerankConfig,
)
from ..models.knowledge_settings import RerankModelParameters
from ..models.retrieval import SearchOptions, SearchRerankConfig
from ..models.values import SearchType
from .knowledge_settings import RerankModelParametersParam
from .retrieval import (
    EqFilterParam,
    GteFilterParam,
    GtFilterParam,
    InFilterParam,
    LteFilterParam,
    LtFilterParam,
    NeFilterParam,
    NinFilterParam,
    SearchOptionsParam,
    SearchRerankConfigParam,
)


class ExistsFilterParam(TypedDict):
    exists: bool


class SearchAgenticRAGConfigByModelParam(TypedDict):
    model: str
    model_db_id: NotRequired[str | None]
    provider: NotRequired[str | None]
    integration_id: NotRequired[str | None]


class SearchAgenticRAGConfigByIdParam(TypedDict):
    model_db_id: str
    provider: str
    model: NotRequired[str | None]
    integration_id: NotRequired[str | None]


SearchAgenticRAGConfigParam: TypeAlias = (
    SearchAgenticRAGConfigByModelParam | SearchAgenticRAGConfigByIdParam | SearchAgenticRAGConfig
)


SearchFilterConditionParam: TypeAlias = (
    EqFilterParam
    | NeFilterParam
    | GtFilterParam
    | GteFilterParam
    | LtFilterParam
    | LteFilterParam
    | InFilterParam
    | NinFilterParam
    | ExistsFilterParam
    | SearchFilterCondition
)


_SearchFilterAndKeywords = TypedDict(
    "_SearchFilterAndKeywords", {"and": "Sequence[Mapping[str, SearchFilterConditionParam]]"}
)


class SearchFilterAndParam(_SearchFilterAndKeywords): ...


_SearchFilterOrKeywords = TypedDict(
    "_SearchFilterOrKeywords", {"or": "Sequence[Mapping[str, SearchFilterConditionParam]]"}
)


class SearchFilterOrParam(_SearchFilterOrKeywords): ...


SearchFilterParam: TypeAlias = (
    SearchFilterAndParam | SearchFilterOrParam | Mapping[str, SearchFilterConditionParam] | SearchFilter
)


class SearchRetrievalConfigRerankConfigParam(TypedDict):
    enabled: NotRequired[bool | None]
    provider: NotRequired[str | None]
    top_k: NotRequired[int | None]
    model: NotRequired[str | None]
    model_db_id: NotRequired[str | None]
    model_type: NotRequired[Literal["rerank"] | None]
    model_parameters: NotRequired[RerankModelParameters | RerankModelParametersParam | None]
    integration_id: NotRequired[str | None]


class SearchRetrievalConfigParam(TypedDict):
    type: NotRequired[SearchType | None]
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    rerank_config: NotRequired[SearchRetrievalConfigRerankConfig | SearchRetrievalConfigRerankConfigParam | None]


class SearchKnowledgeRequestParam(TypedDict):
    knowledge_id: str
    query: str
    top_k: NotRequired[int | None]
    threshold: NotRequired[float | None]
    search_type: NotRequired[SearchType | None]
    filter_by: NotRequired[SearchFilterParam | None]
    search_options: NotRequired[SearchOptions | SearchOptionsParam | None]
    rerank_config: NotRequired[SearchRerankConfig | SearchRerankConfigParam | None]
    agentic_rag_config: NotRequired[SearchAgenticRAGConfigParam | None]
    retrieval_config: NotRequired[SearchRetrievalConfig | SearchRetrievalConfigParam | None]
