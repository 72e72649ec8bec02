# Generated from api/.
"""Dict twins of `orq.models.retrieval`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.retrieval import KnowledgeFilter, KnowledgeFilterCondition
from ..models.values import Scalar
from ..types import SequenceNotStr


class EqFilterParam(TypedDict):
    """An `EqFilter` as a dict."""

    eq: Scalar


class GtFilterParam(TypedDict):
    """A `GtFilter` as a dict."""

    gt: float


class GteFilterParam(TypedDict):
    """A `GteFilter` as a dict."""

    gte: float


_InFilterKeywords = TypedDict("_InFilterKeywords", {"in": "SequenceNotStr[Scalar]"})


class InFilterParam(_InFilterKeywords):
    """An `InFilter` as a dict."""


class NeFilterParam(TypedDict):
    """A `NeFilter` as a dict."""

    ne: Scalar


class LtFilterParam(TypedDict):
    """A `LtFilter` as a dict."""

    lt: float


class LteFilterParam(TypedDict):
    """A `LteFilter` as a dict."""

    lte: float


class NinFilterParam(TypedDict):
    """A `NinFilter` as a dict."""

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
"""A `KnowledgeFilterCondition` as a struct or a dict."""


_KnowledgeFilterAndKeywords = TypedDict(
    "_KnowledgeFilterAndKeywords", {"and": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterAndParam(_KnowledgeFilterAndKeywords):
    """A `KnowledgeFilterAnd` as a dict."""


_KnowledgeFilterOrKeywords = TypedDict(
    "_KnowledgeFilterOrKeywords", {"or": "Sequence[Mapping[str, KnowledgeFilterConditionParam]]"}
)


class KnowledgeFilterOrParam(_KnowledgeFilterOrKeywords):
    """A `KnowledgeFilterOr` as a dict."""


KnowledgeFilterParam: TypeAlias = (
    KnowledgeFilterAndParam | KnowledgeFilterOrParam | Mapping[str, KnowledgeFilterConditionParam] | KnowledgeFilter
)
"""A `KnowledgeFilter` as a struct or a dict."""


class SearchOptionsParam(TypedDict):
    """A `SearchOptions` as a dict."""

    include_vectors: NotRequired[bool | None]
    include_metadata: NotRequired[bool | None]
    include_scores: NotRequired[bool | None]


class SearchRerankConfigParam(TypedDict):
    """A `SearchRerankConfig` as a dict."""

    model: str
    threshold: NotRequired[float | None]
    top_k: NotRequired[int | None]
