# @generated
"""`client.prompts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import UnsetType
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


class PromptsNamespace(Namespace):
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
        from ..funcs._prompts import prompts_create

        request: Any = {
            "display_name": display_name,
            "prompt": prompt,
            "path": path,
            "description": description,
            "metadata": metadata,
        }
        return prompts_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a prompt and all its versions.

        `DELETE /v2/prompts/{id}`; raises `OrqError`.
        """
        from ..funcs._prompts import prompts_delete

        request: Any = {"id": id}
        return prompts_delete(self._core, request, options=options).unwrap()

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
        from ..funcs._prompts import prompts_get_version

        request: Any = {"prompt_id": prompt_id, "version_id": version_id}
        return prompts_get_version(self._core, request, options=options).unwrap()

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
        from ..funcs._prompts import prompts_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return prompts_list(self._core, request, options=options).unwrap()

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
        from ..funcs._prompts import prompts_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(prompts_list, self._core, request, options, raises=True)

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
        from ..funcs._prompts import prompts_list_versions

        request: Any = {
            "prompt_id": prompt_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return prompts_list_versions(self._core, request, options=options).unwrap()

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
        from ..funcs._prompts import prompts_list_versions
        from ..pagination import Items

        request: Any = {
            "prompt_id": prompt_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return Items(prompts_list_versions, self._core, request, options, raises=True)

    def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Fetch a prompt by its id.

        `GET /v2/prompts/{id}`; raises `OrqError`.
        """
        from ..funcs._prompts import prompts_retrieve

        request: Any = {"id": id}
        return prompts_retrieve(self._core, request, options=options).unwrap()

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
        from ..funcs._prompts import prompts_update

        request: Any = {
            "id": id,
            "owner": owner,
            "domain_id": domain_id,
            "created": created,
            "updated": updated,
            "created_by_id": created_by_id,
            "updated_by_id": updated_by_id,
            "display_name": display_name,
            "description": description,
            "prompt": prompt,
            "metadata": metadata,
            "path": path,
        }
        return prompts_update(self._core, request, options=options).unwrap()


class AsyncPromptsNamespace(AsyncNamespace):
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
        from ..funcs._prompts import prompts_create

        request: Any = {
            "display_name": display_name,
            "prompt": prompt,
            "path": path,
            "description": description,
            "metadata": metadata,
        }
        return (await prompts_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a prompt and all its versions.

        `DELETE /v2/prompts/{id}`; raises `OrqError`.
        """
        from ..funcs._prompts import prompts_delete

        request: Any = {"id": id}
        return (await prompts_delete(self._core, request, options=options)).unwrap()

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
        from ..funcs._prompts import prompts_get_version

        request: Any = {"prompt_id": prompt_id, "version_id": version_id}
        return (await prompts_get_version(self._core, request, options=options)).unwrap()

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
        from ..funcs._prompts import prompts_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await prompts_list(self._core, request, options=options)).unwrap()

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
        from ..funcs._prompts import prompts_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(prompts_list, self._core, request, options, raises=True)

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
        from ..funcs._prompts import prompts_list_versions

        request: Any = {
            "prompt_id": prompt_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return (await prompts_list_versions(self._core, request, options=options)).unwrap()

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
        from ..funcs._prompts import prompts_list_versions
        from ..pagination import AsyncItems

        request: Any = {
            "prompt_id": prompt_id,
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
        }
        return AsyncItems(prompts_list_versions, self._core, request, options, raises=True)

    async def retrieve(
        self,
        *,
        id: str,
        options: RequestOptions | None = None,
    ) -> Prompt:
        """Fetch a prompt by its id.

        `GET /v2/prompts/{id}`; raises `OrqError`.
        """
        from ..funcs._prompts import prompts_retrieve

        request: Any = {"id": id}
        return (await prompts_retrieve(self._core, request, options=options)).unwrap()

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
        from ..funcs._prompts import prompts_update

        request: Any = {
            "id": id,
            "owner": owner,
            "domain_id": domain_id,
            "created": created,
            "updated": updated,
            "created_by_id": created_by_id,
            "updated_by_id": updated_by_id,
            "display_name": display_name,
            "description": description,
            "prompt": prompt,
            "metadata": metadata,
            "path": path,
        }
        return (await prompts_update(self._core, request, options=options)).unwrap()
