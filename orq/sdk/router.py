# @generated
"""`client.router`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from .._namespace import cached_namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.ocr import OCRResponse, OCRSettings
    from ..params._o import OCRSettingsParam
    from ..params._o_unions import OCRDocumentParam
    from .router_audio import AsyncRouterAudioNamespace, RouterAudioNamespace
    from .router_chat import AsyncRouterChatNamespace, RouterChatNamespace
    from .router_classify import AsyncRouterClassifyNamespace, RouterClassifyNamespace
    from .router_completions import AsyncRouterCompletionsNamespace, RouterCompletionsNamespace
    from .router_decisions import AsyncRouterDecisionsNamespace, RouterDecisionsNamespace
    from .router_embeddings import AsyncRouterEmbeddingsNamespace, RouterEmbeddingsNamespace
    from .router_images import AsyncRouterImagesNamespace, RouterImagesNamespace
    from .router_moderations import AsyncRouterModerationsNamespace, RouterModerationsNamespace
    from .router_rerank import AsyncRouterRerankNamespace, RouterRerankNamespace
    from .router_responses import AsyncRouterResponsesNamespace, RouterResponsesNamespace


class RouterNamespace(Namespace, functions=_router):
    """The router: one address for the models of many providers."""

    audio: RouterAudioNamespace
    """Audio: speech, transcriptions, translations."""
    chat: RouterChatNamespace
    """Chat: completions."""
    classify: RouterClassifyNamespace
    """Answers to named questions about some content, under the old path."""
    completions: RouterCompletionsNamespace
    """Completions of prompts, whole or as a stream."""
    decisions: RouterDecisionsNamespace
    """Answers to named questions about some content."""
    embeddings: RouterEmbeddingsNamespace
    """Vectors from texts."""
    images: RouterImagesNamespace
    """Images: edits, generations, variations."""
    moderations: RouterModerationsNamespace
    """Ratings of texts for harmful content."""
    rerank: RouterRerankNamespace
    """Documents, ordered by how well they fit."""
    responses: RouterResponsesNamespace
    """Responses of models, under the old path."""

    if not TYPE_CHECKING:

        @cached_namespace
        def audio(self):
            """Audio: speech, transcriptions, translations."""
            from .router_audio import RouterAudioNamespace

            return RouterAudioNamespace(self._core)

        @cached_namespace
        def chat(self):
            """Chat: completions."""
            from .router_chat import RouterChatNamespace

            return RouterChatNamespace(self._core)

        @cached_namespace
        def classify(self):
            """Answers to named questions about some content, under the old path."""
            from .router_classify import RouterClassifyNamespace

            return RouterClassifyNamespace(self._core)

        @cached_namespace
        def completions(self):
            """Completions of prompts, whole or as a stream."""
            from .router_completions import RouterCompletionsNamespace

            return RouterCompletionsNamespace(self._core)

        @cached_namespace
        def decisions(self):
            """Answers to named questions about some content."""
            from .router_decisions import RouterDecisionsNamespace

            return RouterDecisionsNamespace(self._core)

        @cached_namespace
        def embeddings(self):
            """Vectors from texts."""
            from .router_embeddings import RouterEmbeddingsNamespace

            return RouterEmbeddingsNamespace(self._core)

        @cached_namespace
        def images(self):
            """Images: edits, generations, variations."""
            from .router_images import RouterImagesNamespace

            return RouterImagesNamespace(self._core)

        @cached_namespace
        def moderations(self):
            """Ratings of texts for harmful content."""
            from .router_moderations import RouterModerationsNamespace

            return RouterModerationsNamespace(self._core)

        @cached_namespace
        def rerank(self):
            """Documents, ordered by how well they fit."""
            from .router_rerank import RouterRerankNamespace

            return RouterRerankNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models, under the old path."""
            from .router_responses import RouterResponsesNamespace

            return RouterResponsesNamespace(self._core)

    def ocr(
        self,
        *,
        model: str,
        document: OCRDocumentParam,
        pages: Sequence[int] | None = None,
        ocr_settings: OCRSettings | OCRSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> OCRResponse:
        """Read the text of a document or image, page by page, as Markdown.

        `POST /v2/router/ocr`; raises `OrqError`.
        """
        ...


class AsyncRouterNamespace(AsyncNamespace, functions=_router):
    """The router: one address for the models of many providers."""

    audio: AsyncRouterAudioNamespace
    """Audio: speech, transcriptions, translations."""
    chat: AsyncRouterChatNamespace
    """Chat: completions."""
    classify: AsyncRouterClassifyNamespace
    """Answers to named questions about some content, under the old path."""
    completions: AsyncRouterCompletionsNamespace
    """Completions of prompts, whole or as a stream."""
    decisions: AsyncRouterDecisionsNamespace
    """Answers to named questions about some content."""
    embeddings: AsyncRouterEmbeddingsNamespace
    """Vectors from texts."""
    images: AsyncRouterImagesNamespace
    """Images: edits, generations, variations."""
    moderations: AsyncRouterModerationsNamespace
    """Ratings of texts for harmful content."""
    rerank: AsyncRouterRerankNamespace
    """Documents, ordered by how well they fit."""
    responses: AsyncRouterResponsesNamespace
    """Responses of models, under the old path."""

    if not TYPE_CHECKING:

        @cached_namespace
        def audio(self):
            """Audio: speech, transcriptions, translations."""
            from .router_audio import AsyncRouterAudioNamespace

            return AsyncRouterAudioNamespace(self._core)

        @cached_namespace
        def chat(self):
            """Chat: completions."""
            from .router_chat import AsyncRouterChatNamespace

            return AsyncRouterChatNamespace(self._core)

        @cached_namespace
        def classify(self):
            """Answers to named questions about some content, under the old path."""
            from .router_classify import AsyncRouterClassifyNamespace

            return AsyncRouterClassifyNamespace(self._core)

        @cached_namespace
        def completions(self):
            """Completions of prompts, whole or as a stream."""
            from .router_completions import AsyncRouterCompletionsNamespace

            return AsyncRouterCompletionsNamespace(self._core)

        @cached_namespace
        def decisions(self):
            """Answers to named questions about some content."""
            from .router_decisions import AsyncRouterDecisionsNamespace

            return AsyncRouterDecisionsNamespace(self._core)

        @cached_namespace
        def embeddings(self):
            """Vectors from texts."""
            from .router_embeddings import AsyncRouterEmbeddingsNamespace

            return AsyncRouterEmbeddingsNamespace(self._core)

        @cached_namespace
        def images(self):
            """Images: edits, generations, variations."""
            from .router_images import AsyncRouterImagesNamespace

            return AsyncRouterImagesNamespace(self._core)

        @cached_namespace
        def moderations(self):
            """Ratings of texts for harmful content."""
            from .router_moderations import AsyncRouterModerationsNamespace

            return AsyncRouterModerationsNamespace(self._core)

        @cached_namespace
        def rerank(self):
            """Documents, ordered by how well they fit."""
            from .router_rerank import AsyncRouterRerankNamespace

            return AsyncRouterRerankNamespace(self._core)

        @cached_namespace
        def responses(self):
            """Responses of models, under the old path."""
            from .router_responses import AsyncRouterResponsesNamespace

            return AsyncRouterResponsesNamespace(self._core)

    async def ocr(
        self,
        *,
        model: str,
        document: OCRDocumentParam,
        pages: Sequence[int] | None = None,
        ocr_settings: OCRSettings | OCRSettingsParam | None = None,
        options: RequestOptions | None = None,
    ) -> OCRResponse:
        """Read the text of a document or image, page by page, as Markdown.

        `POST /v2/router/ocr`; raises `OrqError`.
        """
        ...
