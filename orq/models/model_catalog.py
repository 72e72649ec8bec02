# @generated
"""Model catalog."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, DateTime


class GetModelCatalogModelRequest(APIStruct, kw_only=True):
    """What `model_catalog_get` takes."""

    id: str


class ModelProvider(APIStruct, kw_only=True):
    """A provider of models."""

    id: str
    logo: str


class ModelModalities(APIStruct, kw_only=True):
    """What a model takes and gives."""

    input: list[str]
    output: list[str]


class Model(APIStruct, kw_only=True):
    """A model that a provider offers."""

    id: str
    created: DateTime
    name: str
    description: str
    provider: ModelProvider
    endpoints: list[str]
    modalities: ModelModalities
    offering_of: str
    supported_parameters: list[str]
    supported_tiers: list[str]
    location: list[str]
    features: list[str]
    deprecated: bool
    zdr: bool
    deprecation: DateTime | None = None
    pricing: dict[str, Any] | None = None
    context_window: str | None = None
    artificial_intelligence: dict[str, Any] | None = None


class GetModelCatalogModelResponse(APIStruct, kw_only=True):
    """A model that a provider offers."""

    model: Model


class ListModelCatalogRequest(APIStruct, kw_only=True):
    """What `model_catalog_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    provider: Sequence[str] | None = None
    endpoint: Sequence[str] | None = None
    input_modality: Sequence[str] | None = None
    output_modality: Sequence[str] | None = None
    location: Sequence[str] | None = None
    feature: Sequence[str] | None = None
    supported_parameter: Sequence[str] | None = None
    tier: Sequence[str] | None = None
    offering_of: str | None = None
    search: str | None = None
    sort_by: str | None = None
    order: str | None = None


class ListModelCatalogResponse(APIStruct, kw_only=True):
    """A page of models."""

    object: str
    data: list[Model]
    has_more: bool
    """Whether there are more beyond this page."""


class ListModelOfferingsRequest(APIStruct, kw_only=True):
    """What `model_catalog_list_offerings` takes."""

    model: str
    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    provider: Sequence[str] | None = None
    endpoint: Sequence[str] | None = None
    input_modality: Sequence[str] | None = None
    output_modality: Sequence[str] | None = None
    location: Sequence[str] | None = None
    feature: Sequence[str] | None = None
    supported_parameter: Sequence[str] | None = None
    tier: Sequence[str] | None = None
    search: str | None = None
    sort_by: str | None = None
    order: str | None = None
