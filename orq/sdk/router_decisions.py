# @generated
"""`client.router.decisions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._signatures import RequestOptions
    from ..models.call_options import EmbeddingCacheConfig, ResponseIdentity, TimeoutConfig
    from ..models.classify import ClassifyAsset, ClassifyResponse, ClassifyRetryConfig, ClassifyValue
    from ..models.refs import NamedModel
    from ..params._c import (
        ClassifyAssetParam,
        ClassifyRetryConfigParam,
        EmbeddingCacheConfigParam,
        ResponseIdentityParam,
        TimeoutConfigParam,
    )
    from ..params._c_unions import ClassifyQuestionParam
    from ..params._r import NamedModelParam


class RouterDecisionsNamespace(Namespace, functions=_router):
    """Answers to named questions about some content."""

    def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions about some content, with probabilities.

        questions: By a name of yours.
        state: The content to ask about.
        assets: Images, by the text that stands for them in `state` or in a question.

        `POST /v3/router/decisions`; raises `OrqError`.
        """
        ...


class AsyncRouterDecisionsNamespace(AsyncNamespace, functions=_router):
    """Answers to named questions about some content."""

    async def create(
        self,
        *,
        model: str,
        questions: Mapping[str, ClassifyQuestionParam],
        state: ClassifyValue,
        assets: Mapping[str, ClassifyAsset | ClassifyAssetParam] | None = None,
        cache: EmbeddingCacheConfig | EmbeddingCacheConfigParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        metadata: Mapping[str, str] | None = None,
        name: str | None = None,
        retry: ClassifyRetryConfig | ClassifyRetryConfigParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> ClassifyResponse:
        """Answer named questions about some content, with probabilities.

        questions: By a name of yours.
        state: The content to ask about.
        assets: Images, by the text that stands for them in `state` or in a question.

        `POST /v3/router/decisions`; raises `OrqError`.
        """
        ...
