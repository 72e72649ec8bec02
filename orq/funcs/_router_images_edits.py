# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.image_edits import CreateImageEditRequest, ImageEditResponse
    from ..params._i import CreateImageEditRequestParam


@cache
def _router_images_edits_create() -> Operation:
    from ..models.image_edits import CreateImageEditRequest, ImageEditResponse

    return Operation(
        name="router_images_edits_create",
        method="POST",
        path="/v2/router/images/edits",
        request=CreateImageEditRequest,
        form=Form(
            files=("image",),
            json=("fallbacks", "retry", "cache", "load_balancer", "timeout", "orq"),
            renamed={"fallback_on_codes": "fallback_on_codes[]"},
        ),
        answer=Json(ImageEditResponse),
    )


@overload
def router_images_edits_create(
    core: OrqCore,
    request: CreateImageEditRequest | CreateImageEditRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError]: ...
@overload
async def router_images_edits_create(
    core: AsyncOrqCore,
    request: CreateImageEditRequest | CreateImageEditRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError]: ...
def router_images_edits_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateImageEditRequest | CreateImageEditRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError] | Awaitable[Result[ImageEditResponse, OrqError]]:
    """Edit an image as a prompt says.

    `POST /v2/router/images/edits`.
    """
    return core.call(_router_images_edits_create(), request, options)
