# @generated
"""`client.file_systems`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _file_systems

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.file_system_files import (
        DeleteFileSystemFileResponse,
        FileSystemFolder,
        FileSystemMove,
        ListFileSystemFilesResponse,
        StatFileSystemFileResponse,
    )
    from ..models.file_systems import FileSystem, FileSystemExternalAccess, ListFileSystemsResponse
    from ..models.sharing import Sharing
    from ..params._s import SharingParam


class FileSystemsNamespace(Namespace, functions=_file_systems):
    """File systems for agents and MCP clients, and the files in them."""

    def create(
        self,
        *,
        key: str,
        path: str,
        display_name: str | None = None,
        description: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Create a file system for agents and MCP clients.

        key: Name of the file system, unique in the workspace.
        path: Project and folders of the file system, such as `Default/data`.
        display_name: Name shown in the studio. Default: `key`.
        description: What the file system holds; agents read it.
        external_access: What external MCP clients may do: nothing, read, or also write.
        sharing: Which other projects may use the file system.

        `POST /v2/file-systems`; raises `OrqError`.
        """
        ...

    def upsert(
        self,
        *,
        key: str,
        path: str,
        display_name: str | None = None,
        description: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    def create_folder(
        self,
        *,
        file_system_key: str,
        path: str,
        options: RequestOptions | None = None,
    ) -> FileSystemFolder:
        """Create a folder in a file system, and the folders above it.

        file_system_key: Key of the file system that gets the folder.
        path: Folder to create, with the folders above it.

        `POST /v2/file-systems/{file_system_key}/folders`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file system and every file in it.

        file_system_key: Key of the file system to delete.

        `DELETE /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...

    def delete_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        recursive: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteFileSystemFileResponse:
        """Delete a file or an empty folder, or with `recursive` a folder and its content.

        file_system_key: Key of the file system that holds the file.
        path: File or folder to delete.
        recursive: Whether a folder is deleted with all that is in it. Default: false.

        `DELETE /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListFileSystemsResponse:
        """List file systems, a page at a time.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only file systems that match this text.
        project_id: Lists only file systems of this project.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[FileSystem]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only file systems that match this text.
        project_id: Lists only file systems of this project.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        ...

    def list_files(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        depth: int | None = None,
        max_entries: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListFileSystemFilesResponse:
        """List the files and folders below a path of a file system.

        file_system_key: Key of the file system to look into.
        path: Folder whose content is listed. Default: the whole file system.
        depth: Number of levels below `path` to list.
        max_entries: Most entries to list; `truncated` says whether more exist.

        `GET /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        ...

    def move_file(
        self,
        *,
        file_system_key: str,
        from_: str,
        to: str,
        options: RequestOptions | None = None,
    ) -> FileSystemMove:
        """Move or rename a file or folder within a file system.

        file_system_key: Key of the file system that holds the file.
        from_: Path of the file or folder before the move.
        to: Path of the file or folder after the move.

        `POST /v2/file-systems/{file_system_key}/files/move`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Fetch a file system by its key.

        file_system_key: Key of the file system to fetch.

        `GET /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...

    def stat_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> StatFileSystemFileResponse:
        """Fetch size, mode and time of a file or folder, without its content.

        file_system_key: Key of the file system that holds the file.
        path: File or folder to look up.

        `GET /v2/file-systems/{file_system_key}/files/stat`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        file_system_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Change the name, place, access or sharing of a file system.

        file_system_key: Key of the file system to change.
        display_name: Name shown in the studio.
        description: What the file system holds; agents read it.
        path: Project and folders into which the file system moves.
        external_access: What external MCP clients may do: nothing, read, or also write.
        sharing: Which other projects may use the file system.

        `PATCH /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...


class AsyncFileSystemsNamespace(AsyncNamespace, functions=_file_systems):
    """File systems for agents and MCP clients, and the files in them."""

    async def create(
        self,
        *,
        key: str,
        path: str,
        display_name: str | None = None,
        description: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Create a file system for agents and MCP clients.

        key: Name of the file system, unique in the workspace.
        path: Project and folders of the file system, such as `Default/data`.
        display_name: Name shown in the studio. Default: `key`.
        description: What the file system holds; agents read it.
        external_access: What external MCP clients may do: nothing, read, or also write.
        sharing: Which other projects may use the file system.

        `POST /v2/file-systems`; raises `OrqError`.
        """
        ...

    async def upsert(
        self,
        *,
        key: str,
        path: str,
        display_name: str | None = None,
        description: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Create it, or change the given fields of the one that has this key.

        The keywords are those of `create`. See `orq.upserts.upsert`; raises `OrqError`.
        """
        ...

    async def create_folder(
        self,
        *,
        file_system_key: str,
        path: str,
        options: RequestOptions | None = None,
    ) -> FileSystemFolder:
        """Create a folder in a file system, and the folders above it.

        file_system_key: Key of the file system that gets the folder.
        path: Folder to create, with the folders above it.

        `POST /v2/file-systems/{file_system_key}/folders`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file system and every file in it.

        file_system_key: Key of the file system to delete.

        `DELETE /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...

    async def delete_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        recursive: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteFileSystemFileResponse:
        """Delete a file or an empty folder, or with `recursive` a folder and its content.

        file_system_key: Key of the file system that holds the file.
        path: File or folder to delete.
        recursive: Whether a folder is deleted with all that is in it. Default: false.

        `DELETE /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListFileSystemsResponse:
        """List file systems, a page at a time.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only file systems that match this text.
        project_id: Lists only file systems of this project.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        search: str | None = None,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[FileSystem]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page. Default: the service's.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        search: Lists only file systems that match this text.
        project_id: Lists only file systems of this project.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        ...

    async def list_files(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        depth: int | None = None,
        max_entries: int | None = None,
        options: RequestOptions | None = None,
    ) -> ListFileSystemFilesResponse:
        """List the files and folders below a path of a file system.

        file_system_key: Key of the file system to look into.
        path: Folder whose content is listed. Default: the whole file system.
        depth: Number of levels below `path` to list.
        max_entries: Most entries to list; `truncated` says whether more exist.

        `GET /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        ...

    async def move_file(
        self,
        *,
        file_system_key: str,
        from_: str,
        to: str,
        options: RequestOptions | None = None,
    ) -> FileSystemMove:
        """Move or rename a file or folder within a file system.

        file_system_key: Key of the file system that holds the file.
        from_: Path of the file or folder before the move.
        to: Path of the file or folder after the move.

        `POST /v2/file-systems/{file_system_key}/files/move`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Fetch a file system by its key.

        file_system_key: Key of the file system to fetch.

        `GET /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...

    async def stat_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> StatFileSystemFileResponse:
        """Fetch size, mode and time of a file or folder, without its content.

        file_system_key: Key of the file system that holds the file.
        path: File or folder to look up.

        `GET /v2/file-systems/{file_system_key}/files/stat`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        file_system_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        external_access: FileSystemExternalAccess | None = None,
        sharing: Sharing | SharingParam | None = None,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Change the name, place, access or sharing of a file system.

        file_system_key: Key of the file system to change.
        display_name: Name shown in the studio.
        description: What the file system holds; agents read it.
        path: Project and folders into which the file system moves.
        external_access: What external MCP clients may do: nothing, read, or also write.
        sharing: Which other projects may use the file system.

        `PATCH /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        ...
