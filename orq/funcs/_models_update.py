# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_changes import UpdateModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import UpdateModelRequestParam

OPERATION = Operation(
    name="models_update",
    method="PATCH",
    path="/v2/models/{id}",
    request=UpdateModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_update(
    core: OrqCore, request: UpdateModelRequest | UpdateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_update(
    core: AsyncOrqCore, request: UpdateModelRequest | UpdateModelRequestParam, *, options: RequestOptions | None = None
) -> Result[ModelDocument, OrqError]: ...
def models_update(
    core: OrqCore | AsyncOrqCore,
    request: UpdateModelRequest | UpdateModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Change a custom model; `metadata` and `parameters` are replaced whole.

    `PATCH /v2/models/{id}`.
    """
    return core.call(OPERATION, request, options)
