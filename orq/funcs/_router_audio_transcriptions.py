# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.transcriptions import CreateTranscriptionRequest, Transcription
    from ..params._t import CreateTranscriptionRequestParam


@cache
def _router_audio_transcriptions_create() -> Operation:
    from ..models.transcriptions import CreateTranscriptionRequest, Transcription

    return Operation(
        name="router_audio_transcriptions_create",
        method="POST",
        path="/v2/router/audio/transcriptions",
        request=CreateTranscriptionRequest,
        form=Form(
            files=("file",),
            json=("fallbacks", "retry", "load_balancer", "timeout", "orq"),
            renamed={
                "timestamp_granularities": "timestamp_granularities[]",
                "fallback_on_codes": "fallback_on_codes[]",
            },
        ),
        answer=Json(Transcription),
    )


@overload
def router_audio_transcriptions_create(
    core: OrqCore,
    request: CreateTranscriptionRequest | CreateTranscriptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError]: ...
@overload
async def router_audio_transcriptions_create(
    core: AsyncOrqCore,
    request: CreateTranscriptionRequest | CreateTranscriptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError]: ...
def router_audio_transcriptions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateTranscriptionRequest | CreateTranscriptionRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError] | Awaitable[Result[Transcription, OrqError]]:
    """Write down the speech in an audio file.

    `POST /v2/router/audio/transcriptions`.
    """
    return core.call(_router_audio_transcriptions_create(), request, options)
