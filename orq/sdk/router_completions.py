# @generated
"""`client.router.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._signatures import RequestOptions
    from ..models.chat_options import ChatStreamOptions
    from ..models.completions import Completion, CompletionPrompt, OrqOptions
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.values import StopSequences
    from ..params._c import ChatStreamOptionsParam, OrqOptionsParam
    from ..params._c_unions import ThinkingConfigParam
    from ..params._p import PIIRedactionPluginParam
    from ..params._r import (
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )
    from ..texts import AsyncTextStream, TextStream


class RouterCompletionsNamespace(Namespace, functions=_router):
    """Completions of prompts, whole or as a stream."""

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[Completion, Completion]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Completion | TextStream[Completion, Completion]: ...

    def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a model complete a prompt, whole or as a stream.

        echo: Whether to repeat the prompt before the completion.
        name: Of the trace.
        fallback_on_codes: HTTP status codes on which to go on to the `fallbacks`.
        best_of: How many completions to choose from.
        logit_bias: -100 to 100, by token id.
        logprobs: How many likely tokens to tell for each.
        suffix: What comes after the completion.

        `POST /v2/router/completions`; raises `OrqError`.
        """
        ...


class AsyncRouterCompletionsNamespace(AsyncNamespace, functions=_router):
    """Completions of prompts, whole or as a stream."""

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[Completion, Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> Completion | AsyncTextStream[Completion, Completion]: ...

    async def create(
        self,
        *,
        model: str,
        prompt: CompletionPrompt,
        echo: bool | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        presence_penalty: float | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        n: int | None = None,
        user: str | None = None,
        name: str | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        plugins: Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        best_of: int | None = None,
        logit_bias: Mapping[str, float] | None = None,
        logprobs: int | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        suffix: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a model complete a prompt, whole or as a stream.

        echo: Whether to repeat the prompt before the completion.
        name: Of the trace.
        fallback_on_codes: HTTP status codes on which to go on to the `fallbacks`.
        best_of: How many completions to choose from.
        logit_bias: -100 to 100, by token id.
        logprobs: How many likely tokens to tell for each.
        suffix: What comes after the completion.

        `POST /v2/router/completions`; raises `OrqError`.
        """
        ...
