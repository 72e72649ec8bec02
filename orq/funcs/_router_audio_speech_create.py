# Generated from api/.
"""`POST /v2/router/audio/speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .._engine.operation import Binary, Operation
from ..models.speech import CreateSpeechRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Coroutine, OrqCore, OrqError, RequestOptions, Result
    from ..downloads import AsyncDownload, Download
    from ..params.speech import CreateSpeechRequestParam

OPERATION = Operation(
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
) -> Result[Download, OrqError] | Coroutine[Any, Any, Result[AsyncDownload, OrqError]]:
    """Turn a text into spoken audio.

    `Ok` holds `Download`. `POST /v2/router/audio/speech`.
    """
    return core.call(OPERATION, request, options)
