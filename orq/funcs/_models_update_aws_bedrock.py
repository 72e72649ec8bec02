# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import UpdateAWSBedrockModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateAWSBedrockModelRequestParam

OPERATION = Operation(
    name="models_update_aws_bedrock",
    method="PATCH",
    path="/v2/models/aws-bedrock/{id}",
    request=UpdateAWSBedrockModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_update_aws_bedrock(
    core: OrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update_aws_bedrock(
    core: AsyncOrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_update_aws_bedrock(
    core: OrqCore | AsyncOrqCore,
    request: UpdateAWSBedrockModelRequest | UpdateAWSBedrockModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a model from AWS Bedrock.

    `PATCH /v2/models/aws-bedrock/{id}`.
    """
    return core.call(OPERATION, request, options)
