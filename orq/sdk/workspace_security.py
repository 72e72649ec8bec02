# @generated
"""`client.workspace_security`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.ip_allowlists import AddIPRangeResponse, GetIPAllowlistResponse, UpdateIPAllowlistResponse
    from ..models.workspace_domains import DomainResponse, ListDomainsResponse


class WorkspaceSecurityNamespace(Namespace):
    """The email domains and the IP allowlist of the workspace."""

    def add_ip_range(
        self,
        *,
        workspace_key: str,
        cidr: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> AddIPRangeResponse:
        """Add an IP range to the allowlist.

        `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_add_ip_range

        request: Any = {"workspace_key": workspace_key, "cidr": cidr, "description": description}
        return workspace_security_add_ip_range(self._core, request, options=options).unwrap()

    def create_domain(
        self,
        *,
        workspace_key: str,
        domain: str | None = None,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Add a domain and get the DNS record that proves it is yours.

        `POST /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_create_domain

        request: Any = {"workspace_key": workspace_key, "domain": domain}
        return workspace_security_create_domain(self._core, request, options=options).unwrap()

    def delete_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a domain from the workspace.

        `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_delete_domain

        request: Any = {"workspace_key": workspace_key, "domain_id": domain_id}
        return workspace_security_delete_domain(self._core, request, options=options).unwrap()

    def delete_ip_range(
        self,
        *,
        workspace_key: str,
        range_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an IP range from the allowlist.

        `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_delete_ip_range

        request: Any = {"workspace_key": workspace_key, "range_id": range_id}
        return workspace_security_delete_ip_range(self._core, request, options=options).unwrap()

    def get_ip_allowlist(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> GetIPAllowlistResponse:
        """Fetch the IP ranges that may reach the workspace, and your own IP.

        `GET /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_get_ip_allowlist

        request: Any = {"workspace_key": workspace_key}
        return workspace_security_get_ip_allowlist(self._core, request, options=options).unwrap()

    def list_domains(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> ListDomainsResponse:
        """List the email domains of the workspace and their verification.

        `GET /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_list_domains

        request: Any = {"workspace_key": workspace_key}
        return workspace_security_list_domains(self._core, request, options=options).unwrap()

    def update_ip_allowlist(
        self,
        *,
        workspace_key: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateIPAllowlistResponse:
        """Switch the IP allowlist on or off.

        `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_update_ip_allowlist

        request: Any = {"workspace_key": workspace_key, "enabled": enabled}
        return workspace_security_update_ip_allowlist(self._core, request, options=options).unwrap()

    def verify_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Look for the DNS record of a domain and mark the domain verified.

        `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_verify_domain

        request: Any = {"workspace_key": workspace_key, "domain_id": domain_id}
        return workspace_security_verify_domain(self._core, request, options=options).unwrap()


class AsyncWorkspaceSecurityNamespace(AsyncNamespace):
    """The email domains and the IP allowlist of the workspace."""

    async def add_ip_range(
        self,
        *,
        workspace_key: str,
        cidr: str | None = None,
        description: str | None = None,
        options: RequestOptions | None = None,
    ) -> AddIPRangeResponse:
        """Add an IP range to the allowlist.

        `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_add_ip_range

        request: Any = {"workspace_key": workspace_key, "cidr": cidr, "description": description}
        return (await workspace_security_add_ip_range(self._core, request, options=options)).unwrap()

    async def create_domain(
        self,
        *,
        workspace_key: str,
        domain: str | None = None,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Add a domain and get the DNS record that proves it is yours.

        `POST /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_create_domain

        request: Any = {"workspace_key": workspace_key, "domain": domain}
        return (await workspace_security_create_domain(self._core, request, options=options)).unwrap()

    async def delete_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a domain from the workspace.

        `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_delete_domain

        request: Any = {"workspace_key": workspace_key, "domain_id": domain_id}
        return (await workspace_security_delete_domain(self._core, request, options=options)).unwrap()

    async def delete_ip_range(
        self,
        *,
        workspace_key: str,
        range_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an IP range from the allowlist.

        `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_delete_ip_range

        request: Any = {"workspace_key": workspace_key, "range_id": range_id}
        return (await workspace_security_delete_ip_range(self._core, request, options=options)).unwrap()

    async def get_ip_allowlist(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> GetIPAllowlistResponse:
        """Fetch the IP ranges that may reach the workspace, and your own IP.

        `GET /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_get_ip_allowlist

        request: Any = {"workspace_key": workspace_key}
        return (await workspace_security_get_ip_allowlist(self._core, request, options=options)).unwrap()

    async def list_domains(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> ListDomainsResponse:
        """List the email domains of the workspace and their verification.

        `GET /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_list_domains

        request: Any = {"workspace_key": workspace_key}
        return (await workspace_security_list_domains(self._core, request, options=options)).unwrap()

    async def update_ip_allowlist(
        self,
        *,
        workspace_key: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateIPAllowlistResponse:
        """Switch the IP allowlist on or off.

        `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_update_ip_allowlist

        request: Any = {"workspace_key": workspace_key, "enabled": enabled}
        return (await workspace_security_update_ip_allowlist(self._core, request, options=options)).unwrap()

    async def verify_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Look for the DNS record of a domain and mark the domain verified.

        `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`; raises `OrqError`.
        """
        from ..funcs._workspace_security import workspace_security_verify_domain

        request: Any = {"workspace_key": workspace_key, "domain_id": domain_id}
        return (await workspace_security_verify_domain(self._core, request, options=options)).unwrap()
