# @generated

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._engine.operation import Binary, Operation
from ..models.speech import CreateSpeechRequest

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..downloads import AsyncDownload, Download
    from ..params._s import CreateSpeechRequestParam

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
) -> Result[Download, OrqError] | Awaitable[Result[AsyncDownload, OrqError]]:
    """Turn a text into spoken audio.

    `POST /v2/router/audio/speech`.
    """
    return core.call(OPERATION, request, options)
