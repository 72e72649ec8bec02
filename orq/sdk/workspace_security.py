# @generated
"""`client.workspace_security`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _workspace_security

if TYPE_CHECKING:
    from .._signatures import RequestOptions
    from ..models.ip_allowlists import AddIPRangeResponse, GetIPAllowlistResponse, UpdateIPAllowlistResponse
    from ..models.workspace_domains import DomainResponse, ListDomainsResponse


class WorkspaceSecurityNamespace(Namespace, functions=_workspace_security):
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

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        cidr: Addresses to allow, in CIDR notation, such as `203.0.113.0/24`.
        description: What the range is for, for people.

        `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`; raises `OrqError`.
        """
        ...

    def create_domain(
        self,
        *,
        workspace_key: str,
        domain: str | None = None,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Add a domain and get the DNS record that proves you own it.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain: Domain of your email addresses, such as `example.com`.

        `POST /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        ...

    def delete_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a domain from the workspace.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain_id: Id of the domain to delete.

        `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`; raises `OrqError`.
        """
        ...

    def delete_ip_range(
        self,
        *,
        workspace_key: str,
        range_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an IP range from the allowlist.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        range_id: Id of the IP range to delete.

        `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`; raises `OrqError`.
        """
        ...

    def get_ip_allowlist(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> GetIPAllowlistResponse:
        """Fetch the IP ranges that may reach the workspace, and your own IP.

        workspace_key: Key of the workspace, as URLs of the studio contain it.

        `GET /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        ...

    def list_domains(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> ListDomainsResponse:
        """List the email domains of the workspace and their verification.

        workspace_key: Key of the workspace, as URLs of the studio contain it.

        `GET /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        ...

    def update_ip_allowlist(
        self,
        *,
        workspace_key: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateIPAllowlistResponse:
        """Switch the IP allowlist on or off.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        enabled: Whether only listed addresses may reach the workspace. Add your own address first.

        `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        ...

    def verify_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Look up the DNS record of a domain and mark the domain verified.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain_id: Id of the domain to verify.

        `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`; raises `OrqError`.
        """
        ...


class AsyncWorkspaceSecurityNamespace(AsyncNamespace, functions=_workspace_security):
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

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        cidr: Addresses to allow, in CIDR notation, such as `203.0.113.0/24`.
        description: What the range is for, for people.

        `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`; raises `OrqError`.
        """
        ...

    async def create_domain(
        self,
        *,
        workspace_key: str,
        domain: str | None = None,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Add a domain and get the DNS record that proves you own it.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain: Domain of your email addresses, such as `example.com`.

        `POST /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        ...

    async def delete_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a domain from the workspace.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain_id: Id of the domain to delete.

        `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`; raises `OrqError`.
        """
        ...

    async def delete_ip_range(
        self,
        *,
        workspace_key: str,
        range_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete an IP range from the allowlist.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        range_id: Id of the IP range to delete.

        `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`; raises `OrqError`.
        """
        ...

    async def get_ip_allowlist(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> GetIPAllowlistResponse:
        """Fetch the IP ranges that may reach the workspace, and your own IP.

        workspace_key: Key of the workspace, as URLs of the studio contain it.

        `GET /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        ...

    async def list_domains(
        self,
        *,
        workspace_key: str,
        options: RequestOptions | None = None,
    ) -> ListDomainsResponse:
        """List the email domains of the workspace and their verification.

        workspace_key: Key of the workspace, as URLs of the studio contain it.

        `GET /v2/workspaces/{workspace_key}/domains`; raises `OrqError`.
        """
        ...

    async def update_ip_allowlist(
        self,
        *,
        workspace_key: str,
        enabled: bool | None = None,
        options: RequestOptions | None = None,
    ) -> UpdateIPAllowlistResponse:
        """Switch the IP allowlist on or off.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        enabled: Whether only listed addresses may reach the workspace. Add your own address first.

        `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`; raises `OrqError`.
        """
        ...

    async def verify_domain(
        self,
        *,
        workspace_key: str,
        domain_id: str,
        options: RequestOptions | None = None,
    ) -> DomainResponse:
        """Look up the DNS record of a domain and mark the domain verified.

        workspace_key: Key of the workspace, as URLs of the studio contain it.
        domain_id: Id of the domain to verify.

        `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`; raises `OrqError`.
        """
        ...
