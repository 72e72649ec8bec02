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

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

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

        limit: How many at most.
        starting_after: The `management_key_id` of an item: the page starts right after it.
        ending_before: The `management_key_id` of an item: the page ends right before it.

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

        `PATCH /v2/management-keys/{management_key_id}`; raises `OrqError`.
        """
        ...
