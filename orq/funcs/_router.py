# @generated

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, overload

from .._engine.operation import Binary, End, Events, Form, Json, Operation

if TYPE_CHECKING:
    from .._signatures import AsyncOrqCore, Awaitable, OrqCore, OrqError, RequestOptions, Result
    from ..downloads import AsyncDownload, Download
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest
    from ..models.classify import ClassifyRequest, ClassifyResponse
    from ..models.completions import Completion, CreateCompletionRequest
    from ..models.embeddings import CreateEmbeddingRequest, CreateEmbeddingResponse
    from ..models.image_edits import CreateImageEditRequest, CreateImageVariationRequest, ImageEditResponse
    from ..models.images import CreateImageRequest, ImageResponse
    from ..models.moderations import CreateModerationRequest, ModerationResponse
    from ..models.ocr import OCRRequest, OCRResponse
    from ..models.rerank import CreateRerankRequest, RerankResponse
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import CreateRouterResponseRequest, ResponseResource
    from ..models.speech import CreateSpeechRequest
    from ..models.transcriptions import CreateTranscriptionRequest, CreateTranslationRequest, Transcription
    from ..params._c import ClassifyRequestParam, CreateChatCompletionRequestParam, CreateCompletionRequestParam
    from ..params._e import CreateEmbeddingRequestParam
    from ..params._i import CreateImageEditRequestParam, CreateImageRequestParam, CreateImageVariationRequestParam
    from ..params._m import CreateModerationRequestParam
    from ..params._o import OCRRequestParam
    from ..params._r import CreateRerankRequestParam, CreateRouterResponseRequestParam
    from ..params._s import CreateSpeechRequestParam
    from ..params._t import CreateTranscriptionRequestParam, CreateTranslationRequestParam
    from ..texts import AsyncTextStream, TextStream


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
    """Transcribe the speech in an audio file.

    `POST /v2/router/audio/transcriptions`.
    """
    return core.call(_router_audio_transcriptions_create(), request, options)


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
    """Transcribe the speech in an audio file into English.

    `POST /v2/router/audio/translations`.
    """
    return core.call(_router_audio_translations_create(), request, options)


@cache
def _router_chat_completions_create() -> Operation:
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk, CreateChatCompletionRequest

    return Operation(
        name="router_chat_completions_create",
        method="POST",
        path="/v2/router/chat/completions",
        request=CreateChatCompletionRequest,
        answer=Json(ChatCompletion),
        streamed=Events(
            type=ChatCompletionChunk, sentinel="[DONE]", ends=(End("choices[].finish_reason"),), stream="text"
        ),
        format="response_format",
    )


@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion, OrqError]: ...
@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
def router_chat_completions_create(
    core: OrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion, OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
@overload
async def router_chat_completions_create(
    core: AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]: ...
def router_chat_completions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateChatCompletionRequest | CreateChatCompletionRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion], OrqError]
    | Awaitable[Result[ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion], OrqError]]
):
    """Ask a chat model to answer a list of messages, whole or as a stream.

    `Ok` holds a `ChatCompletion`; with `stream=True`, a `TextStream[ChatCompletionChunk, ChatCompletion]`: read it to
    its end, or close it. `POST /v2/router/chat/completions`.
    """
    return core.call(_router_chat_completions_create().for_stream(stream), request, options)


@cache
def _router_classify_create() -> Operation:
    from ..models.classify import ClassifyRequest, ClassifyResponse

    return Operation(
        name="router_classify_create",
        method="POST",
        path="/v3/router/classify",
        request=ClassifyRequest,
        answer=Json(ClassifyResponse),
        deprecated="router.decisions.create",
    )


@overload
def router_classify_create(
    core: OrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
@overload
async def router_classify_create(
    core: AsyncOrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
def router_classify_create(
    core: OrqCore | AsyncOrqCore,
    request: ClassifyRequest | ClassifyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ClassifyResponse, OrqError] | Awaitable[Result[ClassifyResponse, OrqError]]:
    """Answer named questions at `/v3/router/classify`; use `router.decisions.create` instead.

    `POST /v3/router/classify`. Deprecated: use `router.decisions.create`.
    """
    return core.call(_router_classify_create(), request, options)


@cache
def _router_completions_create() -> Operation:
    from ..models.completions import Completion, CreateCompletionRequest

    return Operation(
        name="router_completions_create",
        method="POST",
        path="/v2/router/completions",
        request=CreateCompletionRequest,
        answer=Json(Completion),
        streamed=Events(type=Completion, sentinel="[DONE]", ends=(End("choices[].finish_reason"),), stream="text"),
    )


@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Completion, OrqError]: ...
@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[Completion, Completion], OrqError]: ...
@overload
def router_completions_create(
    core: OrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[Completion | TextStream[Completion, Completion], OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[Completion, OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[Completion, Completion], OrqError]: ...
@overload
async def router_completions_create(
    core: AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[Completion | AsyncTextStream[Completion, Completion], OrqError]: ...
def router_completions_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateCompletionRequest | CreateCompletionRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[Completion | TextStream[Completion, Completion], OrqError]
    | Awaitable[Result[Completion | AsyncTextStream[Completion, Completion], OrqError]]
):
    """Ask a model to complete a prompt, whole or as a stream.

    `Ok` holds a `Completion`; with `stream=True`, a `TextStream[Completion, Completion]`: read it to its end, or close
    it. `POST /v2/router/completions`.
    """
    return core.call(_router_completions_create().for_stream(stream), request, options)


@cache
def _router_decisions_create() -> Operation:
    from ..models.classify import ClassifyRequest, ClassifyResponse

    return Operation(
        name="router_decisions_create",
        method="POST",
        path="/v3/router/decisions",
        request=ClassifyRequest,
        answer=Json(ClassifyResponse),
    )


@overload
def router_decisions_create(
    core: OrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
@overload
async def router_decisions_create(
    core: AsyncOrqCore, request: ClassifyRequest | ClassifyRequestParam, *, options: RequestOptions | None = None
) -> Result[ClassifyResponse, OrqError]: ...
def router_decisions_create(
    core: OrqCore | AsyncOrqCore,
    request: ClassifyRequest | ClassifyRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ClassifyResponse, OrqError] | Awaitable[Result[ClassifyResponse, OrqError]]:
    """Answer named questions about some content, with probabilities.

    `POST /v3/router/decisions`.
    """
    return core.call(_router_decisions_create(), request, options)


@cache
def _router_embeddings_create() -> Operation:
    from ..models.embeddings import CreateEmbeddingRequest, CreateEmbeddingResponse

    return Operation(
        name="router_embeddings_create",
        method="POST",
        path="/v2/router/embeddings",
        request=CreateEmbeddingRequest,
        answer=Json(CreateEmbeddingResponse),
    )


@overload
def router_embeddings_create(
    core: OrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError]: ...
@overload
async def router_embeddings_create(
    core: AsyncOrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError]: ...
def router_embeddings_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateEmbeddingRequest | CreateEmbeddingRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[CreateEmbeddingResponse, OrqError] | Awaitable[Result[CreateEmbeddingResponse, OrqError]]:
    """Turn texts into vectors.

    `POST /v2/router/embeddings`.
    """
    return core.call(_router_embeddings_create(), request, options)


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
    """Edit an image according to a prompt.

    `POST /v2/router/images/edits`.
    """
    return core.call(_router_images_edits_create(), request, options)


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


@cache
def _router_moderations_create() -> Operation:
    from ..models.moderations import CreateModerationRequest, ModerationResponse

    return Operation(
        name="router_moderations_create",
        method="POST",
        path="/v2/router/moderations",
        request=CreateModerationRequest,
        answer=Json(ModerationResponse),
    )


@overload
def router_moderations_create(
    core: OrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError]: ...
@overload
async def router_moderations_create(
    core: AsyncOrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError]: ...
def router_moderations_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateModerationRequest | CreateModerationRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[ModerationResponse, OrqError] | Awaitable[Result[ModerationResponse, OrqError]]:
    """Rate texts for harmful content, by category.

    `POST /v2/router/moderations`.
    """
    return core.call(_router_moderations_create(), request, options)


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


@cache
def _router_rerank_create() -> Operation:
    from ..models.rerank import CreateRerankRequest, RerankResponse

    return Operation(
        name="router_rerank_create",
        method="POST",
        path="/v2/router/rerank",
        request=CreateRerankRequest,
        answer=Json(RerankResponse),
    )


@overload
def router_rerank_create(
    core: OrqCore, request: CreateRerankRequest | CreateRerankRequestParam, *, options: RequestOptions | None = None
) -> Result[RerankResponse, OrqError]: ...
@overload
async def router_rerank_create(
    core: AsyncOrqCore,
    request: CreateRerankRequest | CreateRerankRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RerankResponse, OrqError]: ...
def router_rerank_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateRerankRequest | CreateRerankRequestParam,
    *,
    options: RequestOptions | None = None,
) -> Result[RerankResponse, OrqError] | Awaitable[Result[RerankResponse, OrqError]]:
    """Order documents by how well they fit a query.

    `POST /v2/router/rerank`.
    """
    return core.call(_router_rerank_create(), request, options)


@cache
def _router_responses_create() -> Operation:
    from ..models.response_stream_events import (
        ResponseCompletedStreamEvent,
        ResponseErrorStreamEvent,
        ResponseFailedStreamEvent,
        ResponseIncompleteStreamEvent,
        ResponseStreamEvent,
    )
    from ..models.responses import CreateRouterResponseRequest, ResponseResource

    return Operation(
        name="router_responses_create",
        method="POST",
        path="/v2/router/responses",
        request=CreateRouterResponseRequest,
        answer=Json(ResponseResource),
        streamed=Events(
            type=ResponseStreamEvent,
            sentinel="[DONE]",
            terminal=(
                ResponseCompletedStreamEvent,
                ResponseIncompleteStreamEvent,
            ),
            failed=(
                ResponseFailedStreamEvent,
                ResponseErrorStreamEvent,
            ),
            stream="text",
        ),
        format="text.format",
        last_seen="2026-02",
    )


@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
def router_responses_create(
    core: OrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[False] = False,
    options: RequestOptions | None = None,
) -> Result[ResponseResource, OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: Literal[True],
    options: RequestOptions | None = None,
) -> Result[AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
@overload
async def router_responses_create(
    core: AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool,
    options: RequestOptions | None = None,
) -> Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]: ...
def router_responses_create(
    core: OrqCore | AsyncOrqCore,
    request: CreateRouterResponseRequest | CreateRouterResponseRequestParam,
    *,
    stream: bool = False,
    options: RequestOptions | None = None,
) -> (
    Result[ResponseResource | TextStream[ResponseStreamEvent, ResponseResource], OrqError]
    | Awaitable[Result[ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource], OrqError]]
):
    """Ask a model for a response at `/v2/router/responses`; use `responses.create` instead.

    `Ok` holds a `ResponseResource`; with `stream=True`, a `TextStream[ResponseStreamEvent, ResponseResource]`: read it
    to its end, or close it. `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02.
    """
    return core.call(_router_responses_create().for_stream(stream), request, options)
