# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.pii import (
        CapabilitiesResponse,
        DetectRequest,
        DetectResponse,
        GetPIICapabilitiesRequest,
        RedactedText,
        RedactRequest,
        RestoreResponse,
    )
    from ..params._p import DetectRequestParam, GetPIICapabilitiesRequestParam, RedactedTextParam, RedactRequestParam


@cache
def _pii_capabilities() -> Operation:
    from ..models.pii import CapabilitiesResponse, GetPIICapabilitiesRequest

    return Operation(
        name="pii_capabilities",
        method="GET",
        path="/v2/pii/capabilities",
        request=GetPIICapabilitiesRequest,
        answer=Json(CapabilitiesResponse),
    )


@overload
def pii_capabilities(
    core: OrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError]: ...
@overload
async def pii_capabilities(
    core: AsyncOrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError]: ...
def pii_capabilities(
    core: OrqCore | AsyncOrqCore,
    request: GetPIICapabilitiesRequest | GetPIICapabilitiesRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[CapabilitiesResponse, OrqError] | Awaitable[Result[CapabilitiesResponse, OrqError]]:
    """Show which kinds of personal data can be found, where, and the thresholds.

    `GET /v2/pii/capabilities`.
    """
    return core.call(_pii_capabilities(), request, options)


@cache
def _pii_detect() -> Operation:
    from ..models.pii import DetectRequest, DetectResponse

    return Operation(
        name="pii_detect",
        method="POST",
        path="/v2/pii/detect",
        request=DetectRequest,
        answer=Json(DetectResponse),
    )


@overload
def pii_detect(
    core: OrqCore, request: DetectRequest | DetectRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[DetectResponse, OrqError]: ...
@overload
async def pii_detect(
    core: AsyncOrqCore,
    request: DetectRequest | DetectRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[DetectResponse, OrqError]: ...
def pii_detect(
    core: OrqCore | AsyncOrqCore,
    request: DetectRequest | DetectRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[DetectResponse, OrqError] | Awaitable[Result[DetectResponse, OrqError]]:
    """Tell whether a text holds personal data, and of which kinds.

    `POST /v2/pii/detect`.
    """
    return core.call(_pii_detect(), request, options)


@cache
def _pii_redact() -> Operation:
    from ..models.pii import RedactedText, RedactRequest

    return Operation(
        name="pii_redact",
        method="POST",
        path="/v2/pii/redact",
        request=RedactRequest,
        answer=Json(RedactedText),
    )


@overload
def pii_redact(
    core: OrqCore, request: RedactRequest | RedactRequestParam | None = None, *, options: RequestOptions | None = None
) -> Result[RedactedText, OrqError]: ...
@overload
async def pii_redact(
    core: AsyncOrqCore,
    request: RedactRequest | RedactRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RedactedText, OrqError]: ...
def pii_redact(
    core: OrqCore | AsyncOrqCore,
    request: RedactRequest | RedactRequestParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RedactedText, OrqError] | Awaitable[Result[RedactedText, OrqError]]:
    """Replace personal data in a text by placeholders.

    `POST /v2/pii/redact`.
    """
    return core.call(_pii_redact(), request, options)


@cache
def _pii_restore() -> Operation:
    from ..models.pii import RedactedText, RestoreResponse

    return Operation(
        name="pii_restore",
        method="POST",
        path="/v2/pii/restore",
        request=RedactedText,
        answer=Json(RestoreResponse),
    )


@overload
def pii_restore(
    core: OrqCore, request: RedactedText | RedactedTextParam | None = None, *, options: RequestOptions | None = None
) -> Result[RestoreResponse, OrqError]: ...
@overload
async def pii_restore(
    core: AsyncOrqCore,
    request: RedactedText | RedactedTextParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RestoreResponse, OrqError]: ...
def pii_restore(
    core: OrqCore | AsyncOrqCore,
    request: RedactedText | RedactedTextParam | None = None,
    *,
    options: RequestOptions | None = None,
) -> Result[RestoreResponse, OrqError] | Awaitable[Result[RestoreResponse, OrqError]]:
    """Put personal data back in the place of its placeholders.

    `POST /v2/pii/restore`.
    """
    return core.call(_pii_restore(), request, options)
