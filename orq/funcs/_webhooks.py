# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation, Pages

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.refs import IdRef
    from ..models.webhook_queries import QueryWebhooksRequest, QueryWebhooksResponse
    from ..models.webhooks import (
        CountWebhooksRequest,
        CountWebhooksResponse,
        CreateWebhookRequest,
        DeleteWebhookRequest,
        GenerateWebhookSecretRequest,
        GenerateWebhookSecretResponse,
        GetWebhookRequest,
        ListWebhooksRequest,
        ListWebhooksResponse,
        UpdateWebhookRequest,
        Webhook,
    )
    from ..params._w import (
        CountWebhooksRequestParam,
        CreateWebhookRequestParam,
        DeleteWebhookRequestParam,
        GenerateWebhookSecretRequestParam,
        GetWebhookRequestParam,
        ListWebhooksRequestParam,
        QueryWebhooksRequestParam,
        UpdateWebhookRequestParam,
    )


@cache
def _webhooks_count() -> Operation:
    from ..models.webhooks import CountWebhooksRequest, CountWebhooksResponse

    return Operation(
        name="webhooks_count",
        method="GET",
        path="/v2/webhooks/count",
        request=CountWebhooksRequest,
        answer=Json(CountWebhooksResponse),
    )


@overload
def webhooks_count(
    core: OrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError]: ...
@overload
async def webhooks_count(
    core: AsyncOrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError]: ...
def webhooks_count(
    core: OrqCore | AsyncOrqCore,
    request: CountWebhooksRequest | CountWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CountWebhooksResponse, OrqError] | Awaitable[Result[CountWebhooksResponse, OrqError]]:
    """Count the webhooks of the workspace.

    `GET /v2/webhooks/count`.
    """
    return core.call(_webhooks_count(), request, options)


@cache
def _webhooks_create() -> Operation:
    from ..models.webhooks import CreateWebhookRequest, Webhook

    return Operation(
        name="webhooks_create",
        method="POST",
        path="/v2/webhooks",
        request=CreateWebhookRequest,
        answer=Json(Webhook),
    )


@overload
def webhooks_create(
    core: OrqCore, request: CreateWebhookRequest | CreateWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
@overload
async def webhooks_create(
    core: AsyncOrqCore,
    request: CreateWebhookRequest | CreateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError]: ...
def webhooks_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateWebhookRequest | CreateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError] | Awaitable[Result[Webhook, OrqError]]:
    """Create a webhook for chosen events.

    `POST /v2/webhooks`.
    """
    return core.call(_webhooks_create(), request, options)


@cache
def _webhooks_delete() -> Operation:
    from ..models.refs import IdRef
    from ..models.webhooks import DeleteWebhookRequest

    return Operation(
        name="webhooks_delete",
        method="DELETE",
        path="/v2/webhooks/{id}",
        request=DeleteWebhookRequest,
        answer=Json(IdRef),
    )


@overload
def webhooks_delete(
    core: OrqCore, request: DeleteWebhookRequest | DeleteWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[IdRef, OrqError]: ...
@overload
async def webhooks_delete(
    core: AsyncOrqCore,
    request: DeleteWebhookRequest | DeleteWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdRef, OrqError]: ...
def webhooks_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteWebhookRequest | DeleteWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[IdRef, OrqError] | Awaitable[Result[IdRef, OrqError]]:
    """Delete a webhook by its id.

    `DELETE /v2/webhooks/{id}`.
    """
    return core.call(_webhooks_delete(), request, options)


@cache
def _webhooks_generate_secret() -> Operation:
    from ..models.webhooks import GenerateWebhookSecretRequest, GenerateWebhookSecretResponse

    return Operation(
        name="webhooks_generate_secret",
        method="GET",
        path="/v2/webhooks/secret",
        request=GenerateWebhookSecretRequest,
        answer=Json(GenerateWebhookSecretResponse),
    )


@overload
def webhooks_generate_secret(
    core: OrqCore,
    request: GenerateWebhookSecretRequest | GenerateWebhookSecretRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[GenerateWebhookSecretResponse, OrqError]: ...
@overload
async def webhooks_generate_secret(
    core: AsyncOrqCore,
    request: GenerateWebhookSecretRequest | GenerateWebhookSecretRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[GenerateWebhookSecretResponse, OrqError]: ...
def webhooks_generate_secret(
    core: OrqCore | AsyncOrqCore,
    request: GenerateWebhookSecretRequest | GenerateWebhookSecretRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[GenerateWebhookSecretResponse, OrqError] | Awaitable[Result[GenerateWebhookSecretResponse, OrqError]]:
    """Make a secret with which webhooks can sign; the service does not store it.

    `GET /v2/webhooks/secret`.
    """
    return core.call(_webhooks_generate_secret(), request, options)


@cache
def _webhooks_get() -> Operation:
    from ..models.webhooks import GetWebhookRequest, Webhook

    return Operation(
        name="webhooks_get",
        method="GET",
        path="/v2/webhooks/{id}",
        request=GetWebhookRequest,
        answer=Json(Webhook),
    )


@overload
def webhooks_get(
    core: OrqCore, request: GetWebhookRequest | GetWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
@overload
async def webhooks_get(
    core: AsyncOrqCore, request: GetWebhookRequest | GetWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[Webhook, OrqError]: ...
def webhooks_get(
    core: OrqCore | AsyncOrqCore,
    request: GetWebhookRequest | GetWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Webhook, OrqError] | Awaitable[Result[Webhook, OrqError]]:
    """Fetch a webhook by its id, with its secret masked.

    `GET /v2/webhooks/{id}`.
    """
    return core.call(_webhooks_get(), request, options)


@cache
def _webhooks_list() -> Operation:
    from ..models.webhooks import ListWebhooksRequest, ListWebhooksResponse

    return Operation(
        name="webhooks_list",
        method="GET",
        path="/v2/webhooks",
        request=ListWebhooksRequest,
        query=("page", "limit", "search", "event", "sort", "direction", "content_type", "enabled"),
        answer=Json(ListWebhooksResponse),
        pages=Pages(by="page", ask="page", items="items", more="has_more"),
    )


@overload
def webhooks_list(
    core: OrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError]: ...
@overload
async def webhooks_list(
    core: AsyncOrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError]: ...
def webhooks_list(
    core: OrqCore | AsyncOrqCore,
    request: ListWebhooksRequest | ListWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[ListWebhooksResponse, OrqError] | Awaitable[Result[ListWebhooksResponse, OrqError]]:
    """List webhooks, filtered and sorted, a numbered page at a time.

    `GET /v2/webhooks`.
    """
    return core.call(_webhooks_list(), request, options)


@cache
def _webhooks_query() -> Operation:
    from ..models.webhook_queries import QueryWebhooksRequest, QueryWebhooksResponse

    return Operation(
        name="webhooks_query",
        method="POST",
        path="/v2/webhooks/query",
        request=QueryWebhooksRequest,
        answer=Json(QueryWebhooksResponse),
        pages=Pages(by="page", ask="pagination.page", items="items"),
        deprecated="webhooks.list",
    )


@overload
def webhooks_query(
    core: OrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError]: ...
@overload
async def webhooks_query(
    core: AsyncOrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError]: ...
def webhooks_query(
    core: OrqCore | AsyncOrqCore,
    request: QueryWebhooksRequest | QueryWebhooksRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[QueryWebhooksResponse, OrqError] | Awaitable[Result[QueryWebhooksResponse, OrqError]]:
    """List webhooks by filters; `webhooks.list` replaces this call.

    `POST /v2/webhooks/query`. Deprecated: use `webhooks.list`.
    """
    return core.call(_webhooks_query(), request, options)


@cache
def _webhooks_update() -> Operation:
    from ..models.webhooks import UpdateWebhookRequest

    return Operation(
        name="webhooks_update",
        method="PATCH",
        path="/v2/webhooks/{id}",
        request=UpdateWebhookRequest,
        body="body",
        answer=Json(dict[str, Any]),
    )


@overload
def webhooks_update(
    core: OrqCore, request: UpdateWebhookRequest | UpdateWebhookRequestParam, *, options: RequestOptions | None = None
) -> Result[dict[str, Any], OrqError]: ...
@overload
async def webhooks_update(
    core: AsyncOrqCore,
    request: UpdateWebhookRequest | UpdateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError]: ...
def webhooks_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateWebhookRequest | UpdateWebhookRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[dict[str, Any], OrqError] | Awaitable[Result[dict[str, Any], OrqError]]:
    """Change a webhook; the answer holds only the changed fields.

    `PATCH /v2/webhooks/{id}`.
    """
    return core.call(_webhooks_update(), request, options)
