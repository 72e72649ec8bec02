# @generated
"""`client.prompts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
from ..funcs import _prompts
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.prompts import (
        ListPromptsResponse,
        ListPromptVersionsResponse,
        Prompt,
        PromptInput,
        PromptMetadata,
        PromptVersion,
        UpdatePromptInput,
    )
    from ..params._p import PromptInputParam, PromptMetadataParam, UpdatePromptInputParam


class PromptsNamespace(Namespace, functions=_prompts):
    """Prompts and their versions."""

    def create(
        self,
        *,
        display_name: str,
        prompt: PromptInput | PromptInputParam,
        path: str,
        description: str | None = None,
        metadata: PromptMetadata | PromptMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Create a prompt from messages, a model and its parameters.

        display_name: Name shown in the studio, at most 128 characters.
        prompt: Messages of the prompt, its model, and the parameters of the model.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        description: What the prompt is for, in your own words; null: no description.
        metadata: Use cases and language of the prompt, by which people find it.

        `POST /v2/prompts`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a prompt and all its versions.

        id: Id of the prompt to delete.

        `DELETE /v2/prompts/{id}`; raises `OrqError`.
        """
        ...

    def get_version(
        self,
        *,
        prompt_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> PromptVersion:
        """Fetch one version of a prompt.

        prompt_id: Id of the prompt that has the version.
        version_id: Id of the version to fetch.

        `GET /v2/prompts/{prompt_id}/versions/{version_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPromptsResponse:
        """List prompts, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[Prompt]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts`; raises `OrqError`.
        """
        ...

    def list_versions(
        self,
        *,
        prompt_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPromptVersionsResponse:
        """List the versions of a prompt, the newest first, a page at a time.

        prompt_id: Id of the prompt whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts/{prompt_id}/versions`; raises `OrqError`.
        """
        ...

    def list_versions_items(
        self,
        *,
        prompt_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[PromptVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        prompt_id: Id of the prompt whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts/{prompt_id}/versions`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Fetch a prompt by its id.

        id: Id of the prompt to fetch.

        `GET /v2/prompts/{id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        id: str,
        owner: str | None = None,
        domain_id: str | None = None,
        created: str | None = None,
        updated: str | None = None,
        created_by_id: str | None | UnsetType = UNSET,
        updated_by_id: str | None | UnsetType = UNSET,
        display_name: str | None = None,
        description: str | None | UnsetType = UNSET,
        prompt: UpdatePromptInput | UpdatePromptInputParam | None = None,
        metadata: PromptMetadata | PromptMetadataParam | None = None,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Change a prompt; what is not given stays as it is.

        id: Id of the prompt to change.
        owner: Who owns the prompt; the service sets it, so calls rarely need it.
        domain_id: Project into which the prompt moves.
        created: When the prompt was made, as ISO 8601 text; the service sets it.
        updated: When the prompt was last changed, as ISO 8601 text; the service sets it.
        created_by_id: Id of the user who made the prompt; the service sets it.
        updated_by_id: Id of the user who last changed the prompt; the service sets it.
        display_name: Name shown in the studio, at most 128 characters.
        description: What the prompt is for, in your own words; null: no description.
        prompt: What to change in messages, model and parameters.
        metadata: Use cases and language of the prompt, by which people find it.
        path: Project and folders into which the prompt moves.

        `PATCH /v2/prompts/{id}`; raises `OrqError`.
        """
        ...


class AsyncPromptsNamespace(AsyncNamespace, functions=_prompts):
    """Prompts and their versions."""

    async def create(
        self,
        *,
        display_name: str,
        prompt: PromptInput | PromptInputParam,
        path: str,
        description: str | None = None,
        metadata: PromptMetadata | PromptMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Create a prompt from messages, a model and its parameters.

        display_name: Name shown in the studio, at most 128 characters.
        prompt: Messages of the prompt, its model, and the parameters of the model.
        path: Project and folders, such as `Default/support`; a key of one project takes only folders.
        description: What the prompt is for, in your own words; null: no description.
        metadata: Use cases and language of the prompt, by which people find it.

        `POST /v2/prompts`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a prompt and all its versions.

        id: Id of the prompt to delete.

        `DELETE /v2/prompts/{id}`; raises `OrqError`.
        """
        ...

    async def get_version(
        self,
        *,
        prompt_id: str,
        version_id: str,
        options: RequestOptions | None = None,
    ) -> PromptVersion:
        """Fetch one version of a prompt.

        prompt_id: Id of the prompt that has the version.
        version_id: Id of the version to fetch.

        `GET /v2/prompts/{prompt_id}/versions/{version_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPromptsResponse:
        """List prompts, the newest first, a page at a time.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[Prompt]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts`; raises `OrqError`.
        """
        ...

    async def list_versions(
        self,
        *,
        prompt_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListPromptVersionsResponse:
        """List the versions of a prompt, the newest first, a page at a time.

        prompt_id: Id of the prompt whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts/{prompt_id}/versions`; raises `OrqError`.
        """
        ...

    def list_versions_items(
        self,
        *,
        prompt_id: str,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[PromptVersion]:
        """Iterate over the items of all pages of `list_versions`, each page fetched when it is needed.

        prompt_id: Id of the prompt whose versions are listed.
        limit: Number of items in a page, 1 to 200. Default: 10.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.

        `GET /v2/prompts/{prompt_id}/versions`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Fetch a prompt by its id.

        id: Id of the prompt to fetch.

        `GET /v2/prompts/{id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        id: str,
        owner: str | None = None,
        domain_id: str | None = None,
        created: str | None = None,
        updated: str | None = None,
        created_by_id: str | None | UnsetType = UNSET,
        updated_by_id: str | None | UnsetType = UNSET,
        display_name: str | None = None,
        description: str | None | UnsetType = UNSET,
        prompt: UpdatePromptInput | UpdatePromptInputParam | None = None,
        metadata: PromptMetadata | PromptMetadataParam | None = None,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Change a prompt; what is not given stays as it is.

        id: Id of the prompt to change.
        owner: Who owns the prompt; the service sets it, so calls rarely need it.
        domain_id: Project into which the prompt moves.
        created: When the prompt was made, as ISO 8601 text; the service sets it.
        updated: When the prompt was last changed, as ISO 8601 text; the service sets it.
        created_by_id: Id of the user who made the prompt; the service sets it.
        updated_by_id: Id of the user who last changed the prompt; the service sets it.
        display_name: Name shown in the studio, at most 128 characters.
        description: What the prompt is for, in your own words; null: no description.
        prompt: What to change in messages, model and parameters.
        metadata: Use cases and language of the prompt, by which people find it.
        path: Project and folders into which the prompt moves.

        `PATCH /v2/prompts/{id}`; raises `OrqError`.
        """
        ...
