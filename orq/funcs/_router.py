# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.ocr import OCRRequest, OCRResponse
    from ..params._o import OCRRequestParam


@cache
def _router_ocr() -> Operation:
    from ..models.ocr import OCRRequest, OCRResponse

    return Operation(
        name="router_ocr",
        method="POST",
        path="/v2/router/ocr",
        request=OCRRequest,
        answer=Json(OCRResponse),
    )


@overload
def router_ocr(
    core: OrqCore, request: OCRRequest | OCRRequestParam, *, options: RequestOptions | None = None
) -> Result[OCRResponse, OrqError]: ...
@overload
async def router_ocr(
    core: AsyncOrqCore, request: OCRRequest | OCRRequestParam, *, options: RequestOptions | None = None
) -> Result[OCRResponse, OrqError]: ...
def router_ocr(
    core: OrqCore | AsyncOrqCore, request: OCRRequest | OCRRequestParam, *, options: RequestOptions | None = None
) -> Result[OCRResponse, OrqError] | Awaitable[Result[OCRResponse, OrqError]]:
    """Read the text of a document or image, page by page, as Markdown.

    `POST /v2/router/ocr`.
    """
    return core.call(_router_ocr(), request, options)
