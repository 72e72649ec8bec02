# @generated
"""Retrieval."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from msgspec import field

from ..types import APIStruct, Number, Open, untagged
from .values import Scalar


class EqFilter(APIStruct, kw_only=True):
    """Equal to a value."""

    eq: Scalar


class GtFilter(APIStruct, kw_only=True):
    """Greater than a number."""

    gt: Number


class GteFilter(APIStruct, kw_only=True):
    """Greater than a number, or equal."""

    gte: Number


class InFilter(APIStruct, kw_only=True):
    """One of some values."""

    in_: Sequence[Scalar] = field(name="in")


class NeFilter(APIStruct, kw_only=True):
    """Not equal to a value."""

    ne: Scalar


class LtFilter(APIStruct, kw_only=True):
    """Less than a number."""

    lt: Number


class LteFilter(APIStruct, kw_only=True):
    """Less than a number, or equal."""

    lte: Number


class NinFilter(APIStruct, kw_only=True):
    """None of some values."""

    nin: Sequence[Scalar]


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
    """All of some filters."""

    and_: Sequence[Mapping[str, KnowledgeFilterCondition]] = field(name="and")


class KnowledgeFilterOr(APIStruct, kw_only=True):
    """At least one of some filters."""

    or_: Sequence[Mapping[str, KnowledgeFilterCondition]] = field(name="or")


if TYPE_CHECKING:
    KnowledgeFilter: TypeAlias = Open[KnowledgeFilterAnd | KnowledgeFilterOr | Mapping[str, KnowledgeFilterCondition]]
else:
    KnowledgeFilter = untagged(
        "KnowledgeFilter",
        (KnowledgeFilterAnd, ("and",)),
        (KnowledgeFilterOr, ("or",)),
        (Mapping[str, KnowledgeFilterCondition], ()),
    )
"""A filter on the metadata of chunks: conditions by key, or `and` or `or` of such."""


class SearchOptions(APIStruct, kw_only=True):
    """What a search returns beside the text."""

    include_vectors: bool | None = None
    include_metadata: bool | None = None
    include_scores: bool | None = None


class SearchRerankConfig(APIStruct, kw_only=True):
    """How to put what a search finds in a better order."""

    model: str
    threshold: Number | None = None
    """0 to 1."""
    top_k: int | None = None
    """How many to keep."""
