# @generated
"""Retrieval."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, untagged
from .values import Scalar


class EqFilter(APIStruct, kw_only=True):
    """The value must be equal to another."""

    eq: Scalar
    """Value that the key must have."""


class GtFilter(APIStruct, kw_only=True):
    """The value must be greater than a number."""

    gt: Number
    """Number that the value must be above."""


class GteFilter(APIStruct, kw_only=True):
    """The value must be greater than a number, or equal to it."""

    gte: Number
    """Least number that the value may be."""


class InFilter(APIStruct, kw_only=True):
    """The value must be one of several."""

    in_: Sequence[Scalar] = field(name="in")
    """Values of which the key must have one."""


class NeFilter(APIStruct, kw_only=True):
    """The value must differ from another."""

    ne: Scalar
    """Value that the key must not have."""


class LtFilter(APIStruct, kw_only=True):
    """The value must be less than a number."""

    lt: Number
    """Number that the value must be below."""


class LteFilter(APIStruct, kw_only=True):
    """The value must be less than a number, or equal to it."""

    lte: Number
    """Greatest number that the value may be."""


class NinFilter(APIStruct, kw_only=True):
    """The value must be none of several."""

    nin: Sequence[Scalar]
    """Values of which the key must have none."""


if TYPE_CHECKING:
    KnowledgeFilterCondition: TypeAlias = Open[
        EqFilter | NeFilter | GtFilter | GteFilter | LtFilter | LteFilter | InFilter | NinFilter
    ]
else:
    KnowledgeFilterCondition = untagged(
        "KnowledgeFilterCondition",
        (EqFilter, ("eq",)),
        (NeFilter, ("ne",)),
        (GtFilter, ("gt",)),
        (GteFilter, ("gte",)),
        (LtFilter, ("lt",)),
        (LteFilter, ("lte",)),
        (InFilter, ("in",)),
        (NinFilter, ("nin",)),
    )
"""A condition on one key of the metadata."""


class KnowledgeFilterAnd(APIStruct, kw_only=True):
    """Filters that must all hold."""

    and_: Sequence[Mapping[str, KnowledgeFilterCondition]] = field(name="and")
    """Filters that must all hold: conditions by key."""


class KnowledgeFilterOr(APIStruct, kw_only=True):
    """Filters of which at least one must hold."""

    or_: Sequence[Mapping[str, KnowledgeFilterCondition]] = field(name="or")
    """Filters of which at least one must hold: conditions by key."""


if TYPE_CHECKING:
    KnowledgeFilter: TypeAlias = Open[KnowledgeFilterAnd | KnowledgeFilterOr | Mapping[str, KnowledgeFilterCondition]]
else:
    KnowledgeFilter = untagged(
        "KnowledgeFilter",
        (KnowledgeFilterAnd, ("and",)),
        (KnowledgeFilterOr, ("or",)),
        (Mapping[str, KnowledgeFilterCondition], ()),
    )
"""A filter on the metadata of chunks: conditions by key, or filters joined by `and` or `or`."""


class SearchOptions(APIStruct, kw_only=True):
    """What a search returns with the text of each chunk."""

    include_vectors: bool | None = None
    """Whether each chunk comes with its vector."""
    include_metadata: bool | None = None
    """Whether each chunk comes with its metadata."""
    include_scores: bool | None = None
    """Whether each chunk comes with its scores."""


class SearchRerankConfig(APIStruct, kw_only=True):
    """How a second model puts the chunks found in a better order."""

    model: str
    """Rerank model, as `provider/model`."""
    threshold: Number | None = None
    """Only chunks whose score is above this are kept, 0 to 1. Default: 0."""
    top_k: int | None = None
    """Number of best chunks to keep, 1 to 100. Default: 10."""
