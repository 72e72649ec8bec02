# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.workspace_domains import ListDomainsRequest, ListDomainsResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import ListDomainsRequestParam

OPERATION = Operation(
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
    return core.call(OPERATION, request, options)
