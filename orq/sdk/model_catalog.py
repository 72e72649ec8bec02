# @generated
"""`client.model_catalog`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _model_catalog

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.model_catalog import GetModelCatalogModelResponse, ListModelCatalogResponse, Model
    from ..types import SequenceNotStr


class ModelCatalogNamespace(Namespace, functions=_model_catalog):
    """The catalog of models that providers offer."""

    def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetModelCatalogModelResponse:
        """Fetch a model of the catalog by its id, such as `openai/gpt-4o`.

        id: Id of the model to fetch, such as `openai/gpt-4o`.

        `GET /v2/model-catalog/{id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        offering_of: str | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelCatalogResponse:
        """List the models of the catalog, filtered and sorted.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        offering_of: Lists only what providers offer of this base model.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        offering_of: str | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Model]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        offering_of: Lists only what providers offer of this base model.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog`; raises `OrqError`.
        """
        ...

    def list_offerings(
        self,
        *,
        model: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelCatalogResponse:
        """List what different providers offer of one base model.

        model: Base model whose offerings are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog/{model}/offerings`; raises `OrqError`.
        """
        ...

    def list_offerings_items(
        self,
        *,
        model: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Model]:
        """Iterate over the items of all pages of `list_offerings`, each page fetched when it is needed.

        model: Base model whose offerings are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog/{model}/offerings`; raises `OrqError`.
        """
        ...


class AsyncModelCatalogNamespace(AsyncNamespace, functions=_model_catalog):
    """The catalog of models that providers offer."""

    async def get(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> GetModelCatalogModelResponse:
        """Fetch a model of the catalog by its id, such as `openai/gpt-4o`.

        id: Id of the model to fetch, such as `openai/gpt-4o`.

        `GET /v2/model-catalog/{id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        offering_of: str | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelCatalogResponse:
        """List the models of the catalog, filtered and sorted.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        offering_of: Lists only what providers offer of this base model.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        offering_of: str | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Model]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        offering_of: Lists only what providers offer of this base model.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog`; raises `OrqError`.
        """
        ...

    async def list_offerings(
        self,
        *,
        model: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListModelCatalogResponse:
        """List what different providers offer of one base model.

        model: Base model whose offerings are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog/{model}/offerings`; raises `OrqError`.
        """
        ...

    def list_offerings_items(
        self,
        *,
        model: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        provider: SequenceNotStr[str] | None = None,
        endpoint: SequenceNotStr[str] | None = None,
        input_modality: SequenceNotStr[str] | None = None,
        output_modality: SequenceNotStr[str] | None = None,
        location: SequenceNotStr[str] | None = None,
        feature: SequenceNotStr[str] | None = None,
        supported_parameter: SequenceNotStr[str] | None = None,
        tier: SequenceNotStr[str] | None = None,
        search: str | None = None,
        sort_by: str | None = None,
        order: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Model]:
        """Iterate over the items of all pages of `list_offerings`, each page fetched when it is needed.

        model: Base model whose offerings are listed.
        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        provider: Lists only models of these providers, such as `openai`.
        endpoint: Lists only models that serve these endpoints, such as `chat`.
        input_modality: Lists only models that take these kinds of input, such as `text` or `image`.
        output_modality: Lists only models that give these kinds of output, such as `text` or `image`.
        location: Lists only models that run in these regions.
        feature: Lists only models with these features.
        supported_parameter: Lists only models that take these parameters, such as `temperature`.
        tier: Lists only models with these service tiers.
        search: Lists only models whose id or name contains this text.
        sort_by: Field by which the list is sorted.
        order: Direction of the sort: `asc` or `desc`.

        `GET /v2/model-catalog/{model}/offerings`; raises `OrqError`.
        """
        ...
