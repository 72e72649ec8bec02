# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, overload

from .._engine.operation import Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..models.transcriptions import CreateTranslationRequest, Transcription
    from ..params._t import CreateTranslationRequestParam


@cache
def _router_audio_translations_create() -> Operation:
    from ..models.transcriptions import CreateTranslationRequest, Transcription

    return Operation(
        name="router_audio_translations_create",
        method="POST",
        path="/v2/router/audio/translations",
        request=CreateTranslationRequest,
        form=Form(
            files=("file",),
            json=("fallbacks", "retry", "load_balancer", "timeout", "orq"),
            renamed={"fallback_on_codes": "fallback_on_codes[]"},
        ),
        answer=Json(Transcription),
    )


@overload
def router_audio_translations_create(
    core: OrqCore,
    request: CreateTranslationRequest | CreateTranslationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError]: ...
@overload
async def router_audio_translations_create(
    core: AsyncOrqCore,
    request: CreateTranslationRequest | CreateTranslationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError]: ...
def router_audio_translations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateTranslationRequest | CreateTranslationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[Transcription, OrqError] | Awaitable[Result[Transcription, OrqError]]:
    """Write down the speech in an audio file in English.

    `POST /v2/router/audio/translations`.
    """
    return core.call(_router_audio_translations_create(), request, options)
