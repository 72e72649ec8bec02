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

        filename: Name of the file, with its extension.
        content: File to upload: a path, bytes or an open file; a text must be base64 already.
        purpose: What the file is for. Default: retrieval.
        content_type: Media type of the file, such as `application/pdf`.
        project_id: Project that owns the file. Default: the project of the API key.

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

        file_id: Id of the file to delete.

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

        file_id: Id of the file to look up.

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

        file_id_or_path: Id or path of the file to download.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `file_id` of the last item of the page before: the next page begins after it.
        ending_before: `file_id` of the first item of the page after: this page ends before it.
        project_id: Lists only files of this project.
        purpose: Lists only files for this purpose, such as `retrieval` or `batch`.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `file_id` of the last item of the page before: the next page begins after it.
        ending_before: `file_id` of the first item of the page after: this page ends before it.
        project_id: Lists only files of this project.
        purpose: Lists only files for this purpose, such as `retrieval` or `batch`.

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

        file_id: Id of the file to rename.
        file_name: New name of the file, with its extension.

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

        filename: Name of the file, with its extension.
        content: File to upload: a path, bytes or an open file; a text must be base64 already.
        purpose: What the file is for. Default: retrieval.
        content_type: Media type of the file, such as `application/pdf`.
        project_id: Project that owns the file. Default: the project of the API key.

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

        file_id: Id of the file to delete.

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

        file_id: Id of the file to look up.

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

        file_id_or_path: Id or path of the file to download.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `file_id` of the last item of the page before: the next page begins after it.
        ending_before: `file_id` of the first item of the page after: this page ends before it.
        project_id: Lists only files of this project.
        purpose: Lists only files for this purpose, such as `retrieval` or `batch`.

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

        limit: Number of items in a page. Default: the service's.
        starting_after: `file_id` of the last item of the page before: the next page begins after it.
        ending_before: `file_id` of the first item of the page after: this page ends before it.
        project_id: Lists only files of this project.
        purpose: Lists only files for this purpose, such as `retrieval` or `batch`.

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

        file_id: Id of the file to rename.
        file_name: New name of the file, with its extension.

        `PATCH /v2/files/{file_id}`; raises `OrqError`.
        """
        ...
