# @generated
"""`client.file_systems`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

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


class FileSystemsNamespace(Namespace):
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

        `POST /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_create

        request: Any = {
            "key": key,
            "path": path,
            "display_name": display_name,
            "description": description,
            "external_access": external_access,
            "sharing": sharing,
        }
        return file_systems_create(self._core, request, options=options).unwrap()

    def create_folder(
        self,
        *,
        file_system_key: str,
        path: str,
        options: RequestOptions | None = None,
    ) -> FileSystemFolder:
        """Create a folder in a file system, and the folders above it.

        `POST /v2/file-systems/{file_system_key}/folders`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_create_folder

        request: Any = {"file_system_key": file_system_key, "path": path}
        return file_systems_create_folder(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file system and every file in it.

        `DELETE /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_delete

        request: Any = {"file_system_key": file_system_key}
        return file_systems_delete(self._core, request, options=options).unwrap()

    def delete_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        recursive: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteFileSystemFileResponse:
        """Delete a file or folder; a folder with content only if `recursive`.

        `DELETE /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_delete_file

        request: Any = {"file_system_key": file_system_key, "path": path, "recursive": recursive}
        return file_systems_delete_file(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "project_id": project_id,
        }
        return file_systems_list(self._core, request, options=options).unwrap()

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "project_id": project_id,
        }
        return Items(file_systems_list, self._core, request, options, raises=True)

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

        `GET /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list_files

        request: Any = {"file_system_key": file_system_key, "path": path, "depth": depth, "max_entries": max_entries}
        return file_systems_list_files(self._core, request, options=options).unwrap()

    def move_file(
        self,
        *,
        file_system_key: str,
        from_: str,
        to: str,
        options: RequestOptions | None = None,
    ) -> FileSystemMove:
        """Move or rename a file or folder within a file system.

        `POST /v2/file-systems/{file_system_key}/files/move`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_move_file

        request: Any = {"file_system_key": file_system_key, "from_": from_, "to": to}
        return file_systems_move_file(self._core, request, options=options).unwrap()

    def retrieve(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Fetch a file system by its key.

        `GET /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_retrieve

        request: Any = {"file_system_key": file_system_key}
        return file_systems_retrieve(self._core, request, options=options).unwrap()

    def stat_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> StatFileSystemFileResponse:
        """Fetch size, mode and time of a file or folder, without its content.

        `GET /v2/file-systems/{file_system_key}/files/stat`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_stat_file

        request: Any = {"file_system_key": file_system_key, "path": path}
        return file_systems_stat_file(self._core, request, options=options).unwrap()

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

        `PATCH /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_update

        request: Any = {
            "file_system_key": file_system_key,
            "display_name": display_name,
            "description": description,
            "path": path,
            "external_access": external_access,
            "sharing": sharing,
        }
        return file_systems_update(self._core, request, options=options).unwrap()


class AsyncFileSystemsNamespace(AsyncNamespace):
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

        `POST /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_create

        request: Any = {
            "key": key,
            "path": path,
            "display_name": display_name,
            "description": description,
            "external_access": external_access,
            "sharing": sharing,
        }
        return (await file_systems_create(self._core, request, options=options)).unwrap()

    async def create_folder(
        self,
        *,
        file_system_key: str,
        path: str,
        options: RequestOptions | None = None,
    ) -> FileSystemFolder:
        """Create a folder in a file system, and the folders above it.

        `POST /v2/file-systems/{file_system_key}/folders`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_create_folder

        request: Any = {"file_system_key": file_system_key, "path": path}
        return (await file_systems_create_folder(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a file system and every file in it.

        `DELETE /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_delete

        request: Any = {"file_system_key": file_system_key}
        return (await file_systems_delete(self._core, request, options=options)).unwrap()

    async def delete_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        recursive: bool | None = None,
        options: RequestOptions | None = None,
    ) -> DeleteFileSystemFileResponse:
        """Delete a file or folder; a folder with content only if `recursive`.

        `DELETE /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_delete_file

        request: Any = {"file_system_key": file_system_key, "path": path, "recursive": recursive}
        return (await file_systems_delete_file(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "project_id": project_id,
        }
        return (await file_systems_list(self._core, request, options=options)).unwrap()

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

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/file-systems`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "search": search,
            "project_id": project_id,
        }
        return AsyncItems(file_systems_list, self._core, request, options, raises=True)

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

        `GET /v2/file-systems/{file_system_key}/files`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_list_files

        request: Any = {"file_system_key": file_system_key, "path": path, "depth": depth, "max_entries": max_entries}
        return (await file_systems_list_files(self._core, request, options=options)).unwrap()

    async def move_file(
        self,
        *,
        file_system_key: str,
        from_: str,
        to: str,
        options: RequestOptions | None = None,
    ) -> FileSystemMove:
        """Move or rename a file or folder within a file system.

        `POST /v2/file-systems/{file_system_key}/files/move`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_move_file

        request: Any = {"file_system_key": file_system_key, "from_": from_, "to": to}
        return (await file_systems_move_file(self._core, request, options=options)).unwrap()

    async def retrieve(
        self,
        *,
        file_system_key: str,
        options: RequestOptions | None = None,
    ) -> FileSystem:
        """Fetch a file system by its key.

        `GET /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_retrieve

        request: Any = {"file_system_key": file_system_key}
        return (await file_systems_retrieve(self._core, request, options=options)).unwrap()

    async def stat_file(
        self,
        *,
        file_system_key: str,
        path: str | None = None,
        options: RequestOptions | None = None,
    ) -> StatFileSystemFileResponse:
        """Fetch size, mode and time of a file or folder, without its content.

        `GET /v2/file-systems/{file_system_key}/files/stat`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_stat_file

        request: Any = {"file_system_key": file_system_key, "path": path}
        return (await file_systems_stat_file(self._core, request, options=options)).unwrap()

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

        `PATCH /v2/file-systems/{file_system_key}`; raises `OrqError`.
        """
        from ..funcs._file_systems import file_systems_update

        request: Any = {
            "file_system_key": file_system_key,
            "display_name": display_name,
            "description": description,
            "path": path,
            "external_access": external_access,
            "sharing": sharing,
        }
        return (await file_systems_update(self._core, request, options=options)).unwrap()
