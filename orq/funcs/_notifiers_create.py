# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.notifiers import CreateNotifierRequest, NotifierResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._n import CreateNotifierRequestParam
    from ..params._n_unions import CreateNotifierRequestBodyParam

OPERATION = Operation(
    name="notifiers_create",
    method="POST",
    path="/v2/notifiers",
    request=CreateNotifierRequest,
    body="body",
    answer=Json(NotifierResponse),
)


@overload
def notifiers_create(
    core: OrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
@overload
async def notifiers_create(
    core: AsyncOrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError]: ...
def notifiers_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateNotifierRequest | CreateNotifierRequestParam | CreateNotifierRequestBodyParam,
    *,
    options: RequestOptions | None = None,
) -> Result[NotifierResponse, OrqError] | Awaitable[Result[NotifierResponse, OrqError]]:
    """Create a notifier by email, Slack or webhook.

    `POST /v2/notifiers`.
    """
    return core.call(OPERATION, request, options)
