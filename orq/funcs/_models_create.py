# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import CreateModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateModelRequestParam

OPERATION = Operation(
    name="models_create",
    method="POST",
    path="/v2/models",
    request=CreateModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_create(
    core: OrqCore, request: CreateModelRequest | CreateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create(
    core: AsyncOrqCore, request: CreateModelRequest | CreateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
def models_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateModelRequest | CreateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a custom model to the workspace.

    `POST /v2/models`.
    """
    return core.call(OPERATION, request, options)
