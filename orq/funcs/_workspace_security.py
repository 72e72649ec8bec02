# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.ip_allowlists import (
        AddIPRangeRequest,
        AddIPRangeResponse,
        DeleteIPRangeRequest,
        GetIPAllowlistRequest,
        GetIPAllowlistResponse,
        UpdateIPAllowlistRequest,
        UpdateIPAllowlistResponse,
    )
    from ..models.workspace_domains import (
        CreateDomainRequest,
        DeleteDomainRequest,
        DomainResponse,
        ListDomainsRequest,
        ListDomainsResponse,
        VerifyDomainRequest,
    )
    from ..params._i import (
        AddIPRangeRequestParam,
        DeleteIPRangeRequestParam,
        GetIPAllowlistRequestParam,
        UpdateIPAllowlistRequestParam,
    )
    from ..params._w import (
        CreateDomainRequestParam,
        DeleteDomainRequestParam,
        ListDomainsRequestParam,
        VerifyDomainRequestParam,
    )


@cache
def _workspace_security_add_ip_range() -> Operation:
    from ..models.ip_allowlists import AddIPRangeRequest, AddIPRangeResponse

    return Operation(
        name="workspace_security_add_ip_range",
        method="POST",
        path="/v2/workspaces/{workspace_key}/ip-allowlist/entries",
        request=AddIPRangeRequest,
        answer=Json(AddIPRangeResponse),
    )


@overload
def workspace_security_add_ip_range(
    core: OrqCore, request: AddIPRangeRequest | AddIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[AddIPRangeResponse, OrqError]: ...
@overload
async def workspace_security_add_ip_range(
    core: AsyncOrqCore, request: AddIPRangeRequest | AddIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[AddIPRangeResponse, OrqError]: ...
def workspace_security_add_ip_range(
    core: OrqCore | AsyncOrqCore,
    request: AddIPRangeRequest | AddIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AddIPRangeResponse, OrqError] | Awaitable[Result[AddIPRangeResponse, OrqError]]:
    """Add an IP range to the allowlist.

    `POST /v2/workspaces/{workspace_key}/ip-allowlist/entries`.
    """
    return core.call(_workspace_security_add_ip_range(), request, options)


@cache
def _workspace_security_create_domain() -> Operation:
    from ..models.workspace_domains import CreateDomainRequest, DomainResponse

    return Operation(
        name="workspace_security_create_domain",
        method="POST",
        path="/v2/workspaces/{workspace_key}/domains",
        request=CreateDomainRequest,
        answer=Json(DomainResponse),
    )


@overload
def workspace_security_create_domain(
    core: OrqCore, request: CreateDomainRequest | CreateDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[DomainResponse, OrqError]: ...
@overload
async def workspace_security_create_domain(
    core: AsyncOrqCore,
    request: CreateDomainRequest | CreateDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError]: ...
def workspace_security_create_domain(
    core: OrqCore | AsyncOrqCore,
    request: CreateDomainRequest | CreateDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError] | Awaitable[Result[DomainResponse, OrqError]]:
    """Add a domain and get the DNS record that proves you own it.

    `POST /v2/workspaces/{workspace_key}/domains`.
    """
    return core.call(_workspace_security_create_domain(), request, options)


@cache
def _workspace_security_delete_domain() -> Operation:
    from ..models.workspace_domains import DeleteDomainRequest

    return Operation(
        name="workspace_security_delete_domain",
        method="DELETE",
        path="/v2/workspaces/{workspace_key}/domains/{domain_id}",
        request=DeleteDomainRequest,
        answer=Empty(status=200),
    )


@overload
def workspace_security_delete_domain(
    core: OrqCore, request: DeleteDomainRequest | DeleteDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def workspace_security_delete_domain(
    core: AsyncOrqCore,
    request: DeleteDomainRequest | DeleteDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def workspace_security_delete_domain(
    core: OrqCore | AsyncOrqCore,
    request: DeleteDomainRequest | DeleteDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete a domain from the workspace.

    `DELETE /v2/workspaces/{workspace_key}/domains/{domain_id}`.
    """
    return core.call(_workspace_security_delete_domain(), request, options)


@cache
def _workspace_security_delete_ip_range() -> Operation:
    from ..models.ip_allowlists import DeleteIPRangeRequest

    return Operation(
        name="workspace_security_delete_ip_range",
        method="DELETE",
        path="/v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}",
        request=DeleteIPRangeRequest,
        answer=Empty(status=200),
    )


@overload
def workspace_security_delete_ip_range(
    core: OrqCore, request: DeleteIPRangeRequest | DeleteIPRangeRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def workspace_security_delete_ip_range(
    core: AsyncOrqCore,
    request: DeleteIPRangeRequest | DeleteIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def workspace_security_delete_ip_range(
    core: OrqCore | AsyncOrqCore,
    request: DeleteIPRangeRequest | DeleteIPRangeRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Delete an IP range from the allowlist.

    `DELETE /v2/workspaces/{workspace_key}/ip-allowlist/entries/{range_id}`.
    """
    return core.call(_workspace_security_delete_ip_range(), request, options)


@cache
def _workspace_security_get_ip_allowlist() -> Operation:
    from ..models.ip_allowlists import GetIPAllowlistRequest, GetIPAllowlistResponse

    return Operation(
        name="workspace_security_get_ip_allowlist",
        method="GET",
        path="/v2/workspaces/{workspace_key}/ip-allowlist",
        request=GetIPAllowlistRequest,
        answer=Json(GetIPAllowlistResponse),
    )


@overload
def workspace_security_get_ip_allowlist(
    core: OrqCore, request: GetIPAllowlistRequest | GetIPAllowlistRequestParam, *, options: RequestOptions | None = None
) -> Result[GetIPAllowlistResponse, OrqError]: ...
@overload
async def workspace_security_get_ip_allowlist(
    core: AsyncOrqCore,
    request: GetIPAllowlistRequest | GetIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetIPAllowlistResponse, OrqError]: ...
def workspace_security_get_ip_allowlist(
    core: OrqCore | AsyncOrqCore,
    request: GetIPAllowlistRequest | GetIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[GetIPAllowlistResponse, OrqError] | Awaitable[Result[GetIPAllowlistResponse, OrqError]]:
    """Fetch the IP ranges that may reach the workspace, and your own IP.

    `GET /v2/workspaces/{workspace_key}/ip-allowlist`.
    """
    return core.call(_workspace_security_get_ip_allowlist(), request, options)


@cache
def _workspace_security_list_domains() -> Operation:
    from ..models.workspace_domains import ListDomainsRequest, ListDomainsResponse

    return Operation(
        name="workspace_security_list_domains",
        method="GET",
        path="/v2/workspaces/{workspace_key}/domains",
        request=ListDomainsRequest,
        answer=Json(ListDomainsResponse),
    )


@overload
def workspace_security_list_domains(
    core: OrqCore, request: ListDomainsRequest | ListDomainsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListDomainsResponse, OrqError]: ...
@overload
async def workspace_security_list_domains(
    core: AsyncOrqCore, request: ListDomainsRequest | ListDomainsRequestParam, *, options: RequestOptions | None = None
) -> Result[ListDomainsResponse, OrqError]: ...
def workspace_security_list_domains(
    core: OrqCore | AsyncOrqCore,
    request: ListDomainsRequest | ListDomainsRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ListDomainsResponse, OrqError] | Awaitable[Result[ListDomainsResponse, OrqError]]:
    """List the email domains of the workspace and their verification.

    `GET /v2/workspaces/{workspace_key}/domains`.
    """
    return core.call(_workspace_security_list_domains(), request, options)


@cache
def _workspace_security_update_ip_allowlist() -> Operation:
    from ..models.ip_allowlists import UpdateIPAllowlistRequest, UpdateIPAllowlistResponse

    return Operation(
        name="workspace_security_update_ip_allowlist",
        method="PATCH",
        path="/v2/workspaces/{workspace_key}/ip-allowlist",
        request=UpdateIPAllowlistRequest,
        answer=Json(UpdateIPAllowlistResponse),
    )


@overload
def workspace_security_update_ip_allowlist(
    core: OrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError]: ...
@overload
async def workspace_security_update_ip_allowlist(
    core: AsyncOrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError]: ...
def workspace_security_update_ip_allowlist(
    core: OrqCore | AsyncOrqCore,
    request: UpdateIPAllowlistRequest | UpdateIPAllowlistRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[UpdateIPAllowlistResponse, OrqError] | Awaitable[Result[UpdateIPAllowlistResponse, OrqError]]:
    """Switch the IP allowlist on or off.

    `PATCH /v2/workspaces/{workspace_key}/ip-allowlist`.
    """
    return core.call(_workspace_security_update_ip_allowlist(), request, options)


@cache
def _workspace_security_verify_domain() -> Operation:
    from ..models.workspace_domains import DomainResponse, VerifyDomainRequest

    return Operation(
        name="workspace_security_verify_domain",
        method="POST",
        path="/v2/workspaces/{workspace_key}/domains/{domain_id}/verify",
        request=VerifyDomainRequest,
        answer=Json(DomainResponse),
    )


@overload
def workspace_security_verify_domain(
    core: OrqCore, request: VerifyDomainRequest | VerifyDomainRequestParam, *, options: RequestOptions | None = None
) -> Result[DomainResponse, OrqError]: ...
@overload
async def workspace_security_verify_domain(
    core: AsyncOrqCore,
    request: VerifyDomainRequest | VerifyDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError]: ...
def workspace_security_verify_domain(
    core: OrqCore | AsyncOrqCore,
    request: VerifyDomainRequest | VerifyDomainRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[DomainResponse, OrqError] | Awaitable[Result[DomainResponse, OrqError]]:
    """Look up the DNS record of a domain and mark the domain verified.

    `POST /v2/workspaces/{workspace_key}/domains/{domain_id}/verify`.
    """
    return core.call(_workspace_security_verify_domain(), request, options)
