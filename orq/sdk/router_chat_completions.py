# @generated
"""`client.router.chat.completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import TypeForm

    from .._signatures import Parsed, RequestOptions, T
    from ..models.cache_control import CacheControl
    from ..models.chat_completions import ChatCompletion, ChatCompletionChunk
    from ..models.chat_options import ChatAudio, ChatStreamOptions, GuardrailConfig
    from ..models.completions import OrqOptions
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.values import Modality, ReasoningEffort, ServiceTier, StopSequences
    from ..params._c import (
        CacheControlParam,
        ChatAudioParam,
        ChatStreamOptionsParam,
        GuardrailConfigParam,
        OrqOptionsParam,
    )
    from ..params._c_unions import ChatMessageParam, ChatToolParam, ThinkingConfigParam, ToolChoiceParam
    from ..params._p_unions import PluginParam
    from ..params._r import (
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )
    from ..params._r_unions import ResponseFormatParam
    from ..texts import AsyncTextStream, TextStream
    from ..types import SequenceNotStr


class RouterChatCompletionsNamespace(Namespace, functions=_router):
    """Answers of chat models, whole or as a stream."""

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[ChatCompletionChunk, ChatCompletion]: ...

    @overload
    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | TextStream[ChatCompletionChunk, ChatCompletion]: ...

    def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a chat model continue a list of messages, whole or as a stream.

        model: As `provider/model`; a private one as `workspace@provider/model`.
        metadata: At most 16 entries; keys of at most 64, values of at most 512 characters.
        name: Of the trace.
        frequency_penalty: -2 to 2.
        max_tokens: Deprecated by the service; use `max_completion_tokens`.
        max_completion_tokens: Of the answer, reasoning included.
        top_logprobs: 0 to 20; needs `logprobs`.
        n: How many answers.
        presence_penalty: -2 to 2.
        fallback_on_codes: HTTP status codes on which to go on to the `fallbacks`.
        fallbacks: Models to try, in order, when the first fails.
        variables: Values for the variables in the messages.
        logit_bias: -100 to 100, by token id.
        moderation: Which model rates the input and the output.
        prediction: Text of which much is known to come back.
        prompt_cache_options: How the provider caches the prompt.
        reasoning: How the model thinks, for providers that take it as an object.
        web_search_options: How the model searches the web.
        functions: Deprecated by OpenAI; `tools` took its place.
        function_call: Deprecated by OpenAI; `tool_choice` took its place.

        `POST /v2/router/chat/completions`; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ChatCompletion]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...


class AsyncRouterChatCompletionsNamespace(AsyncNamespace, functions=_router):
    """Answers of chat models, whole or as a stream."""

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[ChatCompletionChunk, ChatCompletion]: ...

    @overload
    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ChatCompletion | AsyncTextStream[ChatCompletionChunk, ChatCompletion]: ...

    async def create(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        response_format: ResponseFormatParam | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a chat model continue a list of messages, whole or as a stream.

        model: As `provider/model`; a private one as `workspace@provider/model`.
        metadata: At most 16 entries; keys of at most 64, values of at most 512 characters.
        name: Of the trace.
        frequency_penalty: -2 to 2.
        max_tokens: Deprecated by the service; use `max_completion_tokens`.
        max_completion_tokens: Of the answer, reasoning included.
        top_logprobs: 0 to 20; needs `logprobs`.
        n: How many answers.
        presence_penalty: -2 to 2.
        fallback_on_codes: HTTP status codes on which to go on to the `fallbacks`.
        fallbacks: Models to try, in order, when the first fails.
        variables: Values for the variables in the messages.
        logit_bias: -100 to 100, by token id.
        moderation: Which model rates the input and the output.
        prediction: Text of which much is known to come back.
        prompt_cache_options: How the provider caches the prompt.
        reasoning: How the model thinks, for providers that take it as an object.
        web_search_options: How the model searches the web.
        functions: Deprecated by OpenAI; `tools` took its place.
        function_call: Deprecated by OpenAI; `tool_choice` took its place.

        `POST /v2/router/chat/completions`; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        messages: Sequence[ChatMessageParam | Mapping[str, str]],
        model: str,
        metadata: Mapping[str, Any] | None = None,
        name: str | None = None,
        audio: ChatAudio | ChatAudioParam | None = None,
        frequency_penalty: float | None = None,
        max_tokens: int | None = None,
        max_completion_tokens: int | None = None,
        logprobs: bool | None = None,
        top_logprobs: int | None = None,
        n: int | None = None,
        presence_penalty: float | None = None,
        reasoning_effort: ReasoningEffort | None = None,
        verbosity: str | None = None,
        seed: int | None = None,
        stop: StopSequences | None = None,
        stream_options: ChatStreamOptions | ChatStreamOptionsParam | None = None,
        thinking: ThinkingConfigParam | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        tools: Sequence[ChatToolParam] | None = None,
        tool_choice: ToolChoiceParam | None = None,
        parallel_tool_calls: bool | None = None,
        modalities: SequenceNotStr[Modality] | None = None,
        guardrails: Sequence[GuardrailConfig | GuardrailConfigParam] | None = None,
        plugins: Sequence[PluginParam] | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        retry: RouterRetryConfig | RouterRetryConfigParam | None = None,
        cache: RouterCacheConfig | RouterCacheConfigParam | None = None,
        load_balancer: RouterLoadBalancer | RouterLoadBalancerParam | None = None,
        timeout: RouterTimeoutConfig | RouterTimeoutConfigParam | None = None,
        variables: Mapping[str, Any] | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        prompt_cache_key: str | None = None,
        orq: OrqOptions | OrqOptionsParam | None = None,
        logit_bias: Mapping[str, float] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prediction: Mapping[str, Any] | None = None,
        prompt_cache_options: Mapping[str, Any] | None = None,
        prompt_cache_retention: str | None = None,
        reasoning: Mapping[str, Any] | None = None,
        safety_identifier: str | None = None,
        service_tier: ServiceTier | None = None,
        store: bool | None = None,
        user: str | None = None,
        web_search_options: Mapping[str, Any] | None = None,
        functions: Sequence[Mapping[str, Any]] | None = None,
        function_call: Any = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ChatCompletion]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...
