# @generated
"""Model catalog."""

from collections.abc import Sequence
from typing import Any

from ..types import APIStruct, DateTime


class GetModelCatalogModelRequest(APIStruct, kw_only=True):
    """Parameters of `model_catalog.get`."""

    id: str
    """Id of the model to fetch, such as `openai/gpt-4o`."""


class ModelProvider(APIStruct, kw_only=True):
    """A provider that runs models."""

    id: str
    """Short name of the provider, such as `openai`."""
    logo: str
    """Address of the provider's logo."""


class ModelModalities(APIStruct, kw_only=True):
    """Kinds of content that a model takes and gives."""

    input: list[str]
    """Kinds that it takes, such as `text` or `image`."""
    output: list[str]
    """Kinds that it gives, such as `text` or `audio`."""


class Model(APIStruct, kw_only=True):
    """A model that a provider offers."""

    id: str
    """Id for the field `model` of calls, such as `openai/gpt-4o`."""
    created: DateTime
    """When the model was added to the catalog, in UTC."""
    name: str
    """Name of the model for people."""
    description: str
    """What the model is good for."""
    provider: ModelProvider
    """Provider that runs the model."""
    endpoints: list[str]
    """Endpoints that the model serves."""
    modalities: ModelModalities
    """Kinds of content that the model takes and gives."""
    offering_of: str
    """Base model of which this is an offering."""
    supported_parameters: list[str]
    """Parameters that calls of the model may set."""
    supported_tiers: list[str]
    """Service tiers that calls of the model may ask for."""
    location: list[str]
    """Regions in which the model runs."""
    features: list[str]
    """Abilities of the model, such as calling tools."""
    deprecated: bool
    """Whether the provider will switch the model off."""
    zdr: bool
    """Whether the provider keeps no data of calls (zero data retention)."""
    deprecation: DateTime | None = None
    """When the model is switched off, in UTC; absent if no date is known."""
    pricing: dict[str, Any] | None = None
    """What the model costs, by kind of use."""
    context_window: str | None = None
    """Maximum number of tokens, input and output together, as text."""
    artificial_intelligence: dict[str, Any] | None = None
    """Scores of the model in the benchmarks of Artificial Analysis."""


class GetModelCatalogModelResponse(APIStruct, kw_only=True):
    """The answer of `model_catalog.get`."""

    model: Model
    """The model, as its provider offers it."""


class ListModelCatalogRequest(APIStruct, kw_only=True):
    """Parameters of `model_catalog.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    provider: Sequence[str] | None = None
    """Lists only models of these providers, such as `openai`."""
    endpoint: Sequence[str] | None = None
    """Lists only models that serve these endpoints, such as `chat`."""
    input_modality: Sequence[str] | None = None
    """Lists only models that take these kinds of input, such as `text` or `image`."""
    output_modality: Sequence[str] | None = None
    """Lists only models that give these kinds of output, such as `text` or `image`."""
    location: Sequence[str] | None = None
    """Lists only models that run in these regions."""
    feature: Sequence[str] | None = None
    """Lists only models with these features."""
    supported_parameter: Sequence[str] | None = None
    """Lists only models that take these parameters, such as `temperature`."""
    tier: Sequence[str] | None = None
    """Lists only models with these service tiers."""
    offering_of: str | None = None
    """Lists only what providers offer of this base model."""
    search: str | None = None
    """Lists only models whose id or name contains this text."""
    sort_by: str | None = None
    """Field by which the list is sorted."""
    order: str | None = None
    """Direction of the sort: `asc` or `desc`."""


class ListModelCatalogResponse(APIStruct, kw_only=True):
    """A page of models."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Model]
    """Models of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ListModelOfferingsRequest(APIStruct, kw_only=True):
    """Parameters of `model_catalog.list_offerings`."""

    model: str
    """Base model whose offerings are listed."""
    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    provider: Sequence[str] | None = None
    """Lists only models of these providers, such as `openai`."""
    endpoint: Sequence[str] | None = None
    """Lists only models that serve these endpoints, such as `chat`."""
    input_modality: Sequence[str] | None = None
    """Lists only models that take these kinds of input, such as `text` or `image`."""
    output_modality: Sequence[str] | None = None
    """Lists only models that give these kinds of output, such as `text` or `image`."""
    location: Sequence[str] | None = None
    """Lists only models that run in these regions."""
    feature: Sequence[str] | None = None
    """Lists only models with these features."""
    supported_parameter: Sequence[str] | None = None
    """Lists only models that take these parameters, such as `temperature`."""
    tier: Sequence[str] | None = None
    """Lists only models with these service tiers."""
    search: str | None = None
    """Lists only models whose id or name contains this text."""
    sort_by: str | None = None
    """Field by which the list is sorted."""
    order: str | None = None
    """Direction of the sort: `asc` or `desc`."""
