# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from ..models.knowledge_changes import CreateKnowledgeRequestBody, UpdateKnowledgeRequestBody
from ..models.knowledge_search import SearchAgenticRAGConfig, SearchFilter, SearchFilterCondition
from ._k import (
    CreateExternalKnowledgeParam,
    CreateInternalKnowledgeParam,
    ExistsFilterParam,
    SearchAgenticRAGConfigByIdParam,
    SearchAgenticRAGConfigByModelParam,
    SearchFilterAndParam,
    SearchFilterOrParam,
    UpdateExternalKnowledgeParam,
    UpdateInternalKnowledgeParam,
)
from ._r import (
    EqFilterParam,
    GteFilterParam,
    GtFilterParam,
    InFilterParam,
    LteFilterParam,
    LtFilterParam,
    NeFilterParam,
    NinFilterParam,
)

CreateKnowledgeRequestBodyParam: TypeAlias = (
    CreateExternalKnowledgeParam | CreateInternalKnowledgeParam | CreateKnowledgeRequestBody
)


UpdateKnowledgeRequestBodyParam: TypeAlias = (
    UpdateExternalKnowledgeParam | UpdateInternalKnowledgeParam | UpdateKnowledgeRequestBody
)


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


SearchFilterParam: TypeAlias = (
    SearchFilterAndParam | SearchFilterOrParam | Mapping[str, SearchFilterConditionParam] | SearchFilter
)
