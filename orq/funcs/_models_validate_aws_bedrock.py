# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Empty, Operation
from ..models.model_requests import ValidateAWSBedrockModelRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import ValidateAWSBedrockModelRequestParam

OPERATION = Operation(
    name="models_validate_aws_bedrock",
    method="POST",
    path="/v2/models/aws-bedrock/validate",
    request=ValidateAWSBedrockModelRequest,
    answer=Empty(status=200),
)


@overload
def models_validate_aws_bedrock(
    core: OrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
@overload
async def models_validate_aws_bedrock(
    core: AsyncOrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError]: ...
def models_validate_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: ValidateAWSBedrockModelRequest | ValidateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Awaitable[Result[None, OrqError]]:
    """Check an AWS Bedrock inference profile and its credentials with a live call.

    `POST /v2/models/aws-bedrock/validate`.
    """
    return core.call(OPERATION, request, options)
