# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.image_edits import CreateImageVariationRequest, ImageEditResponse
    from ..params._i import CreateImageVariationRequestParam


@cache
def _router_images_variations_create() -> Operation:
    from ..models.image_edits import CreateImageVariationRequest, ImageEditResponse

    return Operation(
        name="router_images_variations_create",
        method="POST",
        path="/v2/router/images/variations",
        request=CreateImageVariationRequest,
        form=Form(
            files=("image",),
            json=("fallbacks", "retry", "cache", "load_balancer", "timeout", "orq"),
            renamed={"fallback_on_codes": "fallback_on_codes[]"},
        ),
        answer=Json(ImageEditResponse),
    )


@overload
def router_images_variations_create(
    core: OrqCore,
    request: CreateImageVariationRequest | CreateImageVariationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError]: ...
@overload
async def router_images_variations_create(
    core: AsyncOrqCore,
    request: CreateImageVariationRequest | CreateImageVariationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError]: ...
def router_images_variations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateImageVariationRequest | CreateImageVariationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ImageEditResponse, OrqError] | Awaitable[Result[ImageEditResponse, OrqError]]:
    """Make variations of an image.

    `POST /v2/router/images/variations`.
    """
    return core.call(_router_images_variations_create(), request, options)
