# @generated
"""`client.management_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.management_keys import (
        AccessLevel,
        CreateManagementKeyResponse,
        ListManagementCapabilitiesResponse,
        ListManagementKeysResponse,
        ManagementKey,
        ManagementKeyResponse,
        ManagementKeyStatus,
        ManagementPermissionMode,
    )
    from ..types import DateTimeInput, SequenceNotStr


class ManagementKeysNamespace(Namespace):
    """Management keys: create, restrict, revoke and delete them."""

    def create(
        self,
        *,
        name: str,
        permission_mode: ManagementPermissionMode,
        access: Mapping[str, AccessLevel] | None = None,
        expires_at: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> CreateManagementKeyResponse:
        """Create a management key; only this answer holds its token.

        `POST /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_create

        request: Any = {"name": name, "permission_mode": permission_mode, "access": access, "expires_at": expires_at}
        return management_keys_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a management key, which stops working at once.

        `DELETE /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_delete

        request: Any = {"management_key_id": management_key_id}
        return management_keys_delete(self._core, request, options=options).unwrap()

    def get(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Fetch a management key by its id, without its token.

        `GET /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_get

        request: Any = {"management_key_id": management_key_id}
        return management_keys_get(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: ManagementKeyStatus | None = None,
        search: str | None = None,
        permission_mode: SequenceNotStr[ManagementPermissionMode] | None = None,
        options: RequestOptions | None = None,
    ) -> ListManagementKeysResponse:
        """List management keys, a page at a time.

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "status": status,
            "search": search,
            "permission_mode": permission_mode,
        }
        return management_keys_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: ManagementKeyStatus | None = None,
        search: str | None = None,
        permission_mode: SequenceNotStr[ManagementPermissionMode] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ManagementKey]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list
        from ..pagination import Items

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "status": status,
            "search": search,
            "permission_mode": permission_mode,
        }
        return Items(management_keys_list, self._core, request, options, raises=True)

    def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListManagementCapabilitiesResponse:
        """List the domains in which a management key can be granted permissions.

        `GET /v2/management-keys/capabilities`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list_capabilities

        request: Any = {}
        return management_keys_list_capabilities(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        management_key_id: str,
        name: str | None = None,
        status: ManagementKeyStatus | None = None,
        permission_mode: ManagementPermissionMode | None = None,
        access: Mapping[str, AccessLevel] | None = None,
        expires_at: DateTimeInput | None = None,
        clear_expires_at: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Rename, restrict, disable or revoke a management key.

        `PATCH /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_update

        request: Any = {
            "management_key_id": management_key_id,
            "name": name,
            "status": status,
            "permission_mode": permission_mode,
            "access": access,
            "expires_at": expires_at,
            "clear_expires_at": clear_expires_at,
        }
        return management_keys_update(self._core, request, options=options).unwrap()


class AsyncManagementKeysNamespace(AsyncNamespace):
    """Management keys: create, restrict, revoke and delete them."""

    async def create(
        self,
        *,
        name: str,
        permission_mode: ManagementPermissionMode,
        access: Mapping[str, AccessLevel] | None = None,
        expires_at: DateTimeInput | None = None,
        options: RequestOptions | None = None,
    ) -> CreateManagementKeyResponse:
        """Create a management key; only this answer holds its token.

        `POST /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_create

        request: Any = {"name": name, "permission_mode": permission_mode, "access": access, "expires_at": expires_at}
        return (await management_keys_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a management key, which stops working at once.

        `DELETE /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_delete

        request: Any = {"management_key_id": management_key_id}
        return (await management_keys_delete(self._core, request, options=options)).unwrap()

    async def get(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Fetch a management key by its id, without its token.

        `GET /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_get

        request: Any = {"management_key_id": management_key_id}
        return (await management_keys_get(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: ManagementKeyStatus | None = None,
        search: str | None = None,
        permission_mode: SequenceNotStr[ManagementPermissionMode] | None = None,
        options: RequestOptions | None = None,
    ) -> ListManagementKeysResponse:
        """List management keys, a page at a time.

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "status": status,
            "search": search,
            "permission_mode": permission_mode,
        }
        return (await management_keys_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        status: ManagementKeyStatus | None = None,
        search: str | None = None,
        permission_mode: SequenceNotStr[ManagementPermissionMode] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ManagementKey]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list
        from ..pagination import AsyncItems

        request: Any = {
            "limit": limit,
            "starting_after": starting_after,
            "ending_before": ending_before,
            "status": status,
            "search": search,
            "permission_mode": permission_mode,
        }
        return AsyncItems(management_keys_list, self._core, request, options, raises=True)

    async def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListManagementCapabilitiesResponse:
        """List the domains in which a management key can be granted permissions.

        `GET /v2/management-keys/capabilities`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_list_capabilities

        request: Any = {}
        return (await management_keys_list_capabilities(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        management_key_id: str,
        name: str | None = None,
        status: ManagementKeyStatus | None = None,
        permission_mode: ManagementPermissionMode | None = None,
        access: Mapping[str, AccessLevel] | None = None,
        expires_at: DateTimeInput | None = None,
        clear_expires_at: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Rename, restrict, disable or revoke a management key.

        `PATCH /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        from ..funcs._management_keys import management_keys_update

        request: Any = {
            "management_key_id": management_key_id,
            "name": name,
            "status": status,
            "permission_mode": permission_mode,
            "access": access,
            "expires_at": expires_at,
            "clear_expires_at": clear_expires_at,
        }
        return (await management_keys_update(self._core, request, options=options)).unwrap()
