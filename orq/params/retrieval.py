# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.retrieval import KnowledgeFilter, KnowledgeFilterCondition
from ..models.values import Scalar
from ..types import SequenceNotStr


class EqFilterParam(TypedDict):
    eq: Scalar


class GtFilterParam(TypedDict):
    gt: float


class GteFilterParam(TypedDict):
    gte: float


_InFilterKeywords = TypedDict("_InFilterKeywords", {"in": "SequenceNotStr[Scalar]"})


class InFilterParam(_InFilterKeywords): ...


class NeFilterParam(TypedDict):
    ne: Scalar


class LtFilterParam(TypedDict):
    lt: float


class LteFilterParam(TypedDict):
    lte: float


class NinFilterParam(TypedDict):
    nin: SequenceNotStr[Scalar]


KnowledgeFilterConditionParam: TypeAlias = (
    EqFilterParam
    | NeFilterParam
    | GtFilterParam
    | GteFilterParam
    | LtFilterParam
    | LteFilterParam
    | InFilterParam
    | NinFilterParam
    | KnowledgeFilterCondition
)


_KnowledgeFilterAndKeywords = TypedDict(
    "_KnowledgeFilterAndKeywords", {"and": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterAndParam(_KnowledgeFilterAndKeywords): ...


_KnowledgeFilterOrKeywords = TypedDict(
    "_KnowledgeFilterOrKeywords", {"or": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterOrParam(_KnowledgeFilterOrKeywords): ...


KnowledgeFilterParam: TypeAlias = (
    KnowledgeFilterAndParam | KnowledgeFilterOrParam | Mapping[str, KnowledgeFilterConditionParam] | KnowledgeFilter
)


class SearchOptionsParam(TypedDict):
    include_vectors: NotRequired[bool | None]
    include_metadata: NotRequired[bool | None]
    include_scores: NotRequired[bool | None]


class SearchRerankConfigParam(TypedDict):
    model: str
    threshold: NotRequired[float | None]
    top_k: NotRequired[int | None]
