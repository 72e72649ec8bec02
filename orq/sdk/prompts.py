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
        """Create a prompt: messages and how to call a model with them.

        path: Project and folders.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        path: Project and folders.

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
        """Create a prompt: messages and how to call a model with them.

        path: Project and folders.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        limit: How many at most, 1 to 200; if not given, the service takes 10.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

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

        path: Project and folders.

        `PATCH /v2/prompts/{id}`; raises `OrqError`.
        """
        ...
