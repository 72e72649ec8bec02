# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Binary, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..downloads import AsyncDownload, Download
    from ..models.speech import CreateSpeechRequest
    from ..params._s import CreateSpeechRequestParam


@cache
def _router_audio_speech_create() -> Operation:
    from ..models.speech import CreateSpeechRequest

    return Operation(
        name="router_audio_speech_create",
        method="POST",
        path="/v2/router/audio/speech",
        request=CreateSpeechRequest,
        answer=Binary(),
    )


@overload
def router_audio_speech_create(
    core: OrqCore, request: CreateSpeechRequest | CreateSpeechRequestParam, *, options: RequestOptions | None = None
) -> Result[Download, OrqError]: ...
@overload
async def router_audio_speech_create(
    core: AsyncOrqCore,
    request: CreateSpeechRequest | CreateSpeechRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[AsyncDownload, OrqError]: ...
def router_audio_speech_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateSpeechRequest | CreateSpeechRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Download, OrqError] | Awaitable[Result[AsyncDownload, OrqError]]:
    """Turn a text into spoken audio.

    `POST /v2/router/audio/speech`.
    """
    return core.call(_router_audio_speech_create(), request, options)
