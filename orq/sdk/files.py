# @generated
"""`client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _files

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.files import File, FilePurpose, FileResponse, GetFileContentResponse, ListFilesResponse
    from ..types import Base64


class FilesNamespace(Namespace, functions=_files):
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
        """Upload a file, from a path, bytes or an open file.

        content: A path, bytes or an open file, sent as base64; text is base64 already.

        `POST /v2/files`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file and its content.

        `DELETE /v2/files/{file_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Fetch what is known about a file, without its content.

        `GET /v2/files/{file_id}`; raises `OrqError`.
        """
        ...

    def get_content(
        self,
        *,
        file_id_or_path: str,
        options: RequestOptions | None = None,
    ) -> GetFileContentResponse:
        """Get a temporary address from which to download a file.

        `GET /v2/files/{file_id_or_path}/content`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...


class AsyncFilesNamespace(AsyncNamespace, functions=_files):
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
        """Upload a file, from a path, bytes or an open file.

        content: A path, bytes or an open file, sent as base64; text is base64 already.

        `POST /v2/files`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file and its content.

        `DELETE /v2/files/{file_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        file_id: str,
        options: RequestOptions | None = None,
    ) -> FileResponse:
        """Fetch what is known about a file, without its content.

        `GET /v2/files/{file_id}`; raises `OrqError`.
        """
        ...

    async def get_content(
        self,
        *,
        file_id_or_path: str,
        options: RequestOptions | None = None,
    ) -> GetFileContentResponse:
        """Get a temporary address from which to download a file.

        `GET /v2/files/{file_id_or_path}/content`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...
