# Generated from api/.
"""`GET /v2/webhooks/secret`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import GenerateWebhookSecretRequest, GenerateWebhookSecretResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..params.webhooks import GenerateWebhookSecretRequestParam

OPERATION = Operation(
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
) -> (
    Result[GenerateWebhookSecretResponse, OrqError]
    | Coroutine[Any, Any, Result[GenerateWebhookSecretResponse, OrqError]]
):
    """Make a secret with which a webhook can sign; it is not stored.

    `Ok` holds a `GenerateWebhookSecretResponse`. `GET /v2/webhooks/secret`.
    """
    return core.call(OPERATION, request, options)
