# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.images import CreateImageRequest, ImageResponse
    from ..params._i import CreateImageRequestParam


@cache
def _router_images_generations_create() -> Operation:
    from ..models.images import CreateImageRequest, ImageResponse

    return Operation(
        name="router_images_generations_create",
        method="POST",
        path="/v2/router/images/generations",
        request=CreateImageRequest,
        answer=Json(ImageResponse),
    )


@overload
def router_images_generations_create(
    core: OrqCore, request: CreateImageRequest | CreateImageRequestParam, *, options: RequestOptions | None = None
) -> Result[ImageResponse, OrqError]: ...
@overload
async def router_images_generations_create(
    core: AsyncOrqCore, request: CreateImageRequest | CreateImageRequestParam, *, options: RequestOptions | None = None
) -> Result[ImageResponse, OrqError]: ...
def router_images_generations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateImageRequest | CreateImageRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageResponse, OrqError] | Awaitable[Result[ImageResponse, OrqError]]:
    """Make images from a prompt.

    `POST /v2/router/images/generations`.
    """
    return core.call(_router_images_generations_create(), request, options)
