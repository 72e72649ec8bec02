# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.webhooks import GenerateWebhookSecretRequest, GenerateWebhookSecretResponse

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._w import GenerateWebhookSecretRequestParam

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
) -> Result[GenerateWebhookSecretResponse, OrqError] | Awaitable[Result[GenerateWebhookSecretResponse, OrqError]]:
    """Make a secret with which a webhook can sign; it is not stored.

    `GET /v2/webhooks/secret`.
    """
    return core.call(OPERATION, request, options)
