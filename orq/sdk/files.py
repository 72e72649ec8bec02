# @generated
"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .._signatures import RequestOptions
    from ..models.files import File, FilePurpose, FileResponse, GetFileContentResponse, ListFilesResponse
    from ..types import Base64


class FilesNamespace(Namespace):
    """Files: upload, list, rename, download and delete them."""

    def create(
        self,
        *,
        filename: str,
        content: Base64,
        purpose: FilePurpose | None = None,
        content_type: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Upload a file, its content in base64.

        `POST /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_create

        request: Any = {
            "filename": filename,
            "content": content,
            "purpose": purpose,
            "content_type": content_type,
            "project_id": project_id,
        }
        return files_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file and its content.

        `DELETE /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_delete

        request: Any = {"file_id": file_id}
        return files_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Fetch what is known about a file, without its content.

        `GET /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_get

        request: Any = {"file_id": file_id}
        return files_get(self._core, request, options=options).unwrap()

    def get_content(
        self,
        *,
        file_id_or_path: str,
        options: RequestOptions | None = None,
    ) -> GetFileContentResponse:
        """Get a temporary address from which to download a file.

        `GET /v2/files/{file_id_or_path}/content`; raises `OrqError`.
        """
        from ..funcs._files import files_get_content

        request: Any = {"file_id_or_path": file_id_or_path}
        return files_get_content(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        purpose: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListFilesResponse:
        """List uploaded files, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `file_id` of an item: the page starts right after it.
        ending_before: The `file_id` of an item: the page ends right before it.

        `GET /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "purpose": purpose,
        }
        return files_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        purpose: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[File]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `file_id` of an item: the page starts right after it.
        ending_before: The `file_id` of an item: the page ends right before it.

        `GET /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "purpose": purpose,
        }
        return Items(files_list, self._core, request, options, raises=True)

    def update(
        self,
        *,
        file_id: str,
        file_name: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Rename a file.

        `PATCH /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_update

        request: Any = {"file_id": file_id, "file_name": file_name}
        return files_update(self._core, request, options=options).unwrap()


class AsyncFilesNamespace(AsyncNamespace):
    """Files: upload, list, rename, download and delete them."""

    async def create(
        self,
        *,
        filename: str,
        content: Base64,
        purpose: FilePurpose | None = None,
        content_type: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Upload a file, its content in base64.

        `POST /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_create

        request: Any = {
            "filename": filename,
            "content": content,
            "purpose": purpose,
            "content_type": content_type,
            "project_id": project_id,
        }
        return (await files_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file and its content.

        `DELETE /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_delete

        request: Any = {"file_id": file_id}
        return (await files_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Fetch what is known about a file, without its content.

        `GET /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_get

        request: Any = {"file_id": file_id}
        return (await files_get(self._core, request, options=options)).unwrap()

    async def get_content(
        self,
        *,
        file_id_or_path: str,
        options: RequestOptions | None = None,
    ) -> GetFileContentResponse:
        """Get a temporary address from which to download a file.

        `GET /v2/files/{file_id_or_path}/content`; raises `OrqError`.
        """
        from ..funcs._files import files_get_content

        request: Any = {"file_id_or_path": file_id_or_path}
        return (await files_get_content(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        purpose: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListFilesResponse:
        """List uploaded files, the newest first, a page at a time.

        limit: How many at most.
        starting_after: The `file_id` of an item: the page starts right after it.
        ending_before: The `file_id` of an item: the page ends right before it.

        `GET /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "purpose": purpose,
        }
        return (await files_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        purpose: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[File]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `file_id` of an item: the page starts right after it.
        ending_before: The `file_id` of an item: the page ends right before it.

        `GET /v2/files`; raises `OrqError`.
        """
        from ..funcs._files import files_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "project_id": project_id,
            "purpose": purpose,
        }
        return AsyncItems(files_list, self._core, request, options, raises=True)

    async def update(
        self,
        *,
        file_id: str,
        file_name: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Rename a file.

        `PATCH /v2/files/{file_id}`; raises `OrqError`.
        """
        from ..funcs._files import files_update

        request: Any = {"file_id": file_id, "file_name": file_name}
        return (await files_update(self._core, request, options=options)).unwrap()
