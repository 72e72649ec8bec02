# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import CreateAWSBedrockModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateAWSBedrockModelRequestParam

OPERATION = Operation(
    name="models_create_aws_bedrock",
    method="POST",
    path="/v2/models/aws-bedrock",
    request=CreateAWSBedrockModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_create_aws_bedrock(
    core: OrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_aws_bedrock(
    core: AsyncOrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: CreateAWSBedrockModelRequest | CreateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model from AWS Bedrock to the workspace.

    `POST /v2/models/aws-bedrock`.
    """
    return core.call(OPERATION, request, options)
