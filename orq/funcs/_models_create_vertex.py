# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation
from ..models.model_imports import CreateVertexModelRequest
from ..models.models import ModelDocument

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..params._m import CreateVertexModelRequestParam

OPERATION = Operation(
    name="models_create_vertex",
    method="POST",
    path="/v2/models/vertex",
    request=CreateVertexModelRequest,
    answer=Json(ModelDocument),
)


@overload
def models_create_vertex(
    core: OrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
@overload
async def models_create_vertex(
    core: AsyncOrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError]: ...
def models_create_vertex(
    core: OrqCore | AsyncOrqCore,
    request: CreateVertexModelRequest | CreateVertexModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModelDocument, OrqError] | Awaitable[Result[ModelDocument, OrqError]]:
    """Add a model from Google Vertex AI to the workspace.

    `POST /v2/models/vertex`.
    """
    return core.call(OPERATION, request, options)
