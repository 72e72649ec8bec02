# @generated
"""`client.management_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _management_keys

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

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


class ManagementKeysNamespace(Namespace, functions=_management_keys):
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

        name: Name shown in the studio.
        permission_mode: What the key may do: everything, only read, or what `access` lists.
        access: Level by domain id, such as `budget`; needed if `permission_mode` is restricted.
        expires_at: When the key stops working, in UTC; without one it never does.

        `POST /v2/management-keys`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a management key, which stops working at once.

        management_key_id: Id of the key to delete.

        `DELETE /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Fetch a management key by its id, without its token.

        management_key_id: Id of the key to fetch.

        `GET /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `management_key_id` of the last item of the page before: the next page begins after it.
        ending_before: `management_key_id` of the first item of the page after: this page ends before it.
        status: Lists only keys in this state.
        search: Lists only keys whose name contains this text, in any case.
        permission_mode: Lists only keys with one of these permission modes.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `management_key_id` of the last item of the page before: the next page begins after it.
        ending_before: `management_key_id` of the first item of the page after: this page ends before it.
        status: Lists only keys in this state.
        search: Lists only keys whose name contains this text, in any case.
        permission_mode: Lists only keys with one of these permission modes.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        ...

    def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListManagementCapabilitiesResponse:
        """List the domains in which a management key can be granted permissions.

        `GET /v2/management-keys/capabilities`; raises `OrqError`.
        """
        ...

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

        management_key_id: Id of the key to change.
        name: New name shown in the studio.
        status: New state: active, disabled or revoked.
        permission_mode: What the key may do from now on; to restrict it, give `access`, too.
        access: New levels by domain id; they replace all present ones. For restricted permissions.
        expires_at: New time at which the key stops working, in UTC.
        clear_expires_at: Removes the expiry. Not together with `expires_at`.

        `PATCH /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...


class AsyncManagementKeysNamespace(AsyncNamespace, functions=_management_keys):
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

        name: Name shown in the studio.
        permission_mode: What the key may do: everything, only read, or what `access` lists.
        access: Level by domain id, such as `budget`; needed if `permission_mode` is restricted.
        expires_at: When the key stops working, in UTC; without one it never does.

        `POST /v2/management-keys`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a management key, which stops working at once.

        management_key_id: Id of the key to delete.

        `DELETE /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        management_key_id: str,
        options: RequestOptions | None = None,
    ) -> ManagementKeyResponse:
        """Fetch a management key by its id, without its token.

        management_key_id: Id of the key to fetch.

        `GET /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `management_key_id` of the last item of the page before: the next page begins after it.
        ending_before: `management_key_id` of the first item of the page after: this page ends before it.
        status: Lists only keys in this state.
        search: Lists only keys whose name contains this text, in any case.
        permission_mode: Lists only keys with one of these permission modes.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        ...

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

        limit: Number of items in a page, 1 to 200. Default: 25.
        starting_after: `management_key_id` of the last item of the page before: the next page begins after it.
        ending_before: `management_key_id` of the first item of the page after: this page ends before it.
        status: Lists only keys in this state.
        search: Lists only keys whose name contains this text, in any case.
        permission_mode: Lists only keys with one of these permission modes.

        `GET /v2/management-keys`; raises `OrqError`.
        """
        ...

    async def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListManagementCapabilitiesResponse:
        """List the domains in which a management key can be granted permissions.

        `GET /v2/management-keys/capabilities`; raises `OrqError`.
        """
        ...

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

        management_key_id: Id of the key to change.
        name: New name shown in the studio.
        status: New state: active, disabled or revoked.
        permission_mode: What the key may do from now on; to restrict it, give `access`, too.
        access: New levels by domain id; they replace all present ones. For restricted permissions.
        expires_at: New time at which the key stops working, in UTC.
        clear_expires_at: Removes the expiry. Not together with `expires_at`.

        `PATCH /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...
