# Generated from api/.
"""`DELETE /v2/models/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Empty, Operation
from ..models.model_requests import DeleteModelRequest

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from ..core import AsyncOrqCore, OrqCore
    from ..errors import OrqError
    from ..options import RequestOptions
    from ..params.model_requests import DeleteModelRequestParam
    from ..result import Result

OPERATION = Operation(
    name="models_delete",
    method="DELETE",
    path="/v2/models/{id}",
    request=DeleteModelRequest,
    answer=Empty(status=200),
)


@overload
def models_delete(
    core: OrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
@overload
async def models_delete(
    core: AsyncOrqCore, request: DeleteModelRequest | DeleteModelRequestParam, *, options: RequestOptions | None = None
) -> Result[None, OrqError]: ...
def models_delete(
    core: OrqCore | AsyncOrqCore,
    request: DeleteModelRequest | DeleteModelRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[None, OrqError] | Coroutine[Any, Any, Result[None, OrqError]]:
    """Delete a custom model from the workspace.

    `Ok` holds None. `DELETE /v2/models/{id}`.
    """
    return core.call(OPERATION, request, options)
