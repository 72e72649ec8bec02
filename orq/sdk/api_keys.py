# @generated
"""`client.api_keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _api_keys

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping

    from .._signatures import RequestOptions
    from ..models.api_keys import (
        APIKey,
        APIKeySource,
        APIKeyStatus,
        Constraints,
        ListAPIKeyCapabilitiesResponse,
        Owner,
        PermissionMode,
        RequestProjectScope,
    )
    from ..params._a import ConstraintsParam, OwnerParam, RequestProjectScopeParam
    from ..types import DateTimeInput, SequenceNotStr


class APIKeysNamespace(Namespace, functions=_api_keys):
    """API keys: create, restrict, revoke and delete them."""

    def create(
        self,
        *,
        name: str,
        access: Mapping[str, str] | None = None,
        constraints: Constraints | ConstraintsParam | None = None,
        expiration: DateTimeInput | None = None,
        owner: Owner | OwnerParam | None = None,
        permission_mode: PermissionMode | None = None,
        project_scope: RequestProjectScope | RequestProjectScopeParam | None = None,
        projects: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Create an API key; only this answer holds its token in full.

        name: Name shown in the studio.
        access: Level by domain id, such as `ACCESS_LEVEL_READ` for `agent`; for restricted permissions.
        constraints: Limits of the key, such as the time at which it expires.
        expiration: When the key stops working, in UTC; without one it never does.
        owner: Who owns the key. Default: a service account.
        permission_mode: What the key may do: everything, only read, or what `access` lists. Default: everything.
        project_scope: Projects that the key reaches. Default: all.
        projects: Ids of the projects that the key may use.

        `POST /v2/api-keys`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        api_key_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an API key, which stops working at once.

        api_key_id: Id of the key to delete.

        `DELETE /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...

    def get(
        self,
        *,
        api_key_id: str,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Fetch an API key by its id, with its token masked.

        api_key_id: Id of the key to fetch.

        `GET /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        project_id: str | None = None,
        source: APIKeySource | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[APIKey]:
        """List the API keys of the workspace, with their tokens masked.

        project_id: Lists only keys of this project.
        source: Lists only keys made for the workspace, or only those for the router.

        `GET /v2/api-keys`; raises `OrqError`.
        """
        ...

    def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListAPIKeyCapabilitiesResponse:
        """List the domains in which an API key can be granted permissions.

        `GET /v2/api-keys/capabilities`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        api_key_id: str,
        access: Mapping[str, str] | None = None,
        active: bool | None = None,
        constraints: Constraints | ConstraintsParam | None = None,
        name: str | None = None,
        permission_mode: PermissionMode | None = None,
        project_scope: RequestProjectScope | RequestProjectScopeParam | None = None,
        status: APIKeyStatus | None = None,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Rename, restrict, disable or revoke an API key.

        api_key_id: Id of the key to change.
        access: New levels by domain id; they replace all present ones. For restricted permissions.
        active: Whether calls with the key are accepted.
        constraints: New limits, such as the time at which the key expires.
        name: New name shown in the studio.
        permission_mode: What the key may do from now on: everything, only read, or what `access` lists.
        project_scope: Projects that the key reaches from now on.
        status: New state: `active`, `disabled` or `revoked`.

        `PATCH /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...


class AsyncAPIKeysNamespace(AsyncNamespace, functions=_api_keys):
    """API keys: create, restrict, revoke and delete them."""

    async def create(
        self,
        *,
        name: str,
        access: Mapping[str, str] | None = None,
        constraints: Constraints | ConstraintsParam | None = None,
        expiration: DateTimeInput | None = None,
        owner: Owner | OwnerParam | None = None,
        permission_mode: PermissionMode | None = None,
        project_scope: RequestProjectScope | RequestProjectScopeParam | None = None,
        projects: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Create an API key; only this answer holds its token in full.

        name: Name shown in the studio.
        access: Level by domain id, such as `ACCESS_LEVEL_READ` for `agent`; for restricted permissions.
        constraints: Limits of the key, such as the time at which it expires.
        expiration: When the key stops working, in UTC; without one it never does.
        owner: Who owns the key. Default: a service account.
        permission_mode: What the key may do: everything, only read, or what `access` lists. Default: everything.
        project_scope: Projects that the key reaches. Default: all.
        projects: Ids of the projects that the key may use.

        `POST /v2/api-keys`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        api_key_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an API key, which stops working at once.

        api_key_id: Id of the key to delete.

        `DELETE /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...

    async def get(
        self,
        *,
        api_key_id: str,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Fetch an API key by its id, with its token masked.

        api_key_id: Id of the key to fetch.

        `GET /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        project_id: str | None = None,
        source: APIKeySource | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[APIKey]:
        """List the API keys of the workspace, with their tokens masked.

        project_id: Lists only keys of this project.
        source: Lists only keys made for the workspace, or only those for the router.

        `GET /v2/api-keys`; raises `OrqError`.
        """
        ...

    async def list_capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListAPIKeyCapabilitiesResponse:
        """List the domains in which an API key can be granted permissions.

        `GET /v2/api-keys/capabilities`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        api_key_id: str,
        access: Mapping[str, str] | None = None,
        active: bool | None = None,
        constraints: Constraints | ConstraintsParam | None = None,
        name: str | None = None,
        permission_mode: PermissionMode | None = None,
        project_scope: RequestProjectScope | RequestProjectScopeParam | None = None,
        status: APIKeyStatus | None = None,
        options: RequestOptions | None = None,
    ) -> APIKey:
        """Rename, restrict, disable or revoke an API key.

        api_key_id: Id of the key to change.
        access: New levels by domain id; they replace all present ones. For restricted permissions.
        active: Whether calls with the key are accepted.
        constraints: New limits, such as the time at which the key expires.
        name: New name shown in the studio.
        permission_mode: What the key may do from now on: everything, only read, or what `access` lists.
        project_scope: Projects that the key reaches from now on.
        status: New state: `active`, `disabled` or `revoked`.

        `PATCH /v2/api-keys/{api_key_id}`; raises `OrqError`.
        """
        ...
