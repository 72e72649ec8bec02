# @generated
"""`client.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _responses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import TypeForm

    from .._signatures import (
        AsyncBeforeTool,
        AsyncParsedStream,
        AsyncRunStream,
        BeforeTool,
        Parsed,
        ParsedStream,
        RequestOptions,
        Run,
        RunStream,
        RunTool,
        T,
    )
    from ..models.cache_control import CacheControl
    from ..models.call_options import EvaluatorRef, ModelRetryConfig, ResponseIdentity, ResponseThread, TimeoutConfig
    from ..models.refs import NamedModel
    from ..models.response_content import (
        CompactedResponse,
        OpenAIPromptCacheOptions,
        Reasoning,
        ResponsePrompt,
        ResponseTextConfig,
    )
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import (
        CacheConfig,
        LoadBalancerConfig,
        OpenAIContextManagement,
        ResponseExecutionLimits,
        ResponseInclude,
        ResponsePlugin,
        ResponseResource,
        SecurityConfig,
        StreamOptions,
        ThinkingInput,
    )
    from ..models.router_options import MemoryEntityInput
    from ..models.values import ServiceTier, Speed, TemplateEngine, Truncation
    from ..params._c import (
        CacheControlParam,
        EvaluatorRefParam,
        ModelRetryConfigParam,
        ResponseIdentityParam,
        ResponseThreadParam,
        TimeoutConfigParam,
    )
    from ..params._n_to_z_unions import (
        ResponseConversationParam,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponseToolChoiceParam,
        ResponseToolParam,
    )
    from ..params._r import (
        CacheConfigParam,
        LoadBalancerConfigParam,
        MemoryEntityInputParam,
        NamedModelParam,
        OpenAIContextManagementParam,
        OpenAIPromptCacheOptionsParam,
        ReasoningParam,
        ResponseExecutionLimitsParam,
        ResponsePluginParam,
        ResponsePromptParam,
        ResponseTextConfigParam,
        SecurityConfigParam,
        StreamOptionsParam,
        ThinkingInputParam,
    )
    from ..texts import AsyncTextStream, TextStream
    from ..types import SequenceNotStr


class ResponsesNamespace(Namespace, functions=_responses):
    """Responses of models and agents: ask for them, fetch them, shorten them."""

    def compact(
        self,
        *,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        model: str | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> CompactedResponse:
        """Shorten a conversation by summarising its older items.

        input: Conversation to shorten, as text or items.
        instructions: How to sum up the older items.
        model: Model that sums up, as `provider/model`; the service requires it.
        previous_response_id: Id of a stored response whose conversation comes before `input`.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.

        `POST /v1/responses/compact`; raises `OrqError`.
        """
        ...

    @overload
    def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | TextStream[ResponseStreamEvent, ResponseResource]: ...

    def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource | TextStream[ResponseStreamEvent, ResponseResource]:
        """Ask a model or agent for a response, whole or as a stream.

        background: Whether to answer at once and go on in the background; fetch the response later by its id.
        cache: Whether an equal request is answered from a cache, and for how long.
        cache_control: Lets Anthropic cache the prompt up to its last part that can be cached.
        context_management: When to shorten what came earlier.
        conversation: Conversation to continue, by its id; not with `previous_response_id`.
        fallback_on_codes: HTTP status codes on which the `fallbacks` are tried.
        fallbacks: Models to try, in order, when the first one fails.
        frequency_penalty: -2 to 2: higher values make the model repeat words less.
        guardrails: Guardrails to run on the input and the output.
        identity: Person or system on whose behalf the call is made; usage is counted for it.
        include: What else the response holds, such as `reasoning.encrypted_content`.
        input: What the model is asked: a text, or items such as messages and results of calls.
        instructions: What the model is told to be.
        integration_id: Id of the stored credentials with which to call the provider.
        limits: How long an agent may go on, and how much it may spend; they win over the agent's own.
        load_balancer: Models that share the calls.
        max_output_tokens: Most tokens of the answer, reasoning included.
        max_tool_calls: Most rounds of tool calls in one response.
        memory: Whose memories the call reads and writes.
        metadata: Texts of your own, by name, kept with the response; other values are refused.
        model: Model to call, as `provider/model`, or `agent/<key>` for an agent.
        parallel_tool_calls: Whether the model may call several tools at once.
        plugins: Plugins that change the text of the call or its trace, such as `pii_redaction`.
        presence_penalty: -2 to 2: higher values make the model take up new topics.
        previous_response_id: Id of the response to continue; it must have been stored.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        prompt_cache_options: How the provider caches the prompt.
        reasoning: How much the model thinks, and whether it sums its thoughts up.
        retry: How often a failed call is tried again, and on which status codes.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        security: What to keep out of traces.
        service_tier: Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker.
        speed: Whether to pay for a faster answer, for providers that offer one.
        stop_sequences: Texts at which the model stops; providers that do not know them ignore them.
        store: Whether the response is kept, so that it can be fetched or continued. Default: true.
        stream_options: What a stream contains; only with `stream`.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        template_engine: How variables are put into the instructions. Default: the agent's own, or else `text`.
        text: Form and length of the text, such as JSON that fits a schema.
        thinking: Whether the model thinks, and how much, for providers that take this in place of `reasoning`.
        thread: Thread to which the call belongs; calls of one thread are grouped.
        timeout: How long a call of the model may take.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        tools: Tools that the model may call.
        top_k: Only this many of the likeliest tokens are used at each step; some providers ignore it.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        variables: Values for the `{{variables}}` in the instructions; `{"secret": true, "value": ...}` keeps one
            secret.
        moderation: Model that rates the input and the output, to find harmful content.
        prompt: Prompt stored with the provider, and the values for its variables.
        prompt_cache_retention: How long the cache keeps the prompt, such as `24h`; OpenAI prefers
            `prompt_cache_options`.
        truncation: Whether a conversation that is too long is cut (`auto`) or fails (`disabled`).
        user: Your id of the end user; OpenAI replaced it by `safety_identifier`.

        `POST /v3/router/responses`; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ResponseResource]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    def parse_stream(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    def run(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ResponseResource]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> RunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def get(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> ResponseResource:
        """Fetch a response by its id.

        response_id: Id of the response to fetch; it must have been stored.

        `GET /v3/router/responses/{response_id}`; raises `OrqError`.
        """
        ...

    def wait(
        self,
        *,
        response_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[ResponseResource], object] | None = None,
        done: Callable[[ResponseResource], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> ResponseResource:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...


class AsyncResponsesNamespace(AsyncNamespace, functions=_responses):
    """Responses of models and agents: ask for them, fetch them, shorten them."""

    async def compact(
        self,
        *,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        model: str | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        options: RequestOptions | None = None,
    ) -> CompactedResponse:
        """Shorten a conversation by summarising its older items.

        input: Conversation to shorten, as text or items.
        instructions: How to sum up the older items.
        model: Model that sums up, as `provider/model`; the service requires it.
        previous_response_id: Id of a stored response whose conversation comes before `input`.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.

        `POST /v1/responses/compact`; raises `OrqError`.
        """
        ...

    @overload
    async def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    async def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    async def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    async def create(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource]:
        """Ask a model or agent for a response, whole or as a stream.

        background: Whether to answer at once and go on in the background; fetch the response later by its id.
        cache: Whether an equal request is answered from a cache, and for how long.
        cache_control: Lets Anthropic cache the prompt up to its last part that can be cached.
        context_management: When to shorten what came earlier.
        conversation: Conversation to continue, by its id; not with `previous_response_id`.
        fallback_on_codes: HTTP status codes on which the `fallbacks` are tried.
        fallbacks: Models to try, in order, when the first one fails.
        frequency_penalty: -2 to 2: higher values make the model repeat words less.
        guardrails: Guardrails to run on the input and the output.
        identity: Person or system on whose behalf the call is made; usage is counted for it.
        include: What else the response holds, such as `reasoning.encrypted_content`.
        input: What the model is asked: a text, or items such as messages and results of calls.
        instructions: What the model is told to be.
        integration_id: Id of the stored credentials with which to call the provider.
        limits: How long an agent may go on, and how much it may spend; they win over the agent's own.
        load_balancer: Models that share the calls.
        max_output_tokens: Most tokens of the answer, reasoning included.
        max_tool_calls: Most rounds of tool calls in one response.
        memory: Whose memories the call reads and writes.
        metadata: Texts of your own, by name, kept with the response; other values are refused.
        model: Model to call, as `provider/model`, or `agent/<key>` for an agent.
        parallel_tool_calls: Whether the model may call several tools at once.
        plugins: Plugins that change the text of the call or its trace, such as `pii_redaction`.
        presence_penalty: -2 to 2: higher values make the model take up new topics.
        previous_response_id: Id of the response to continue; it must have been stored.
        prompt_cache_key: Key for requests that begin alike, by which OpenAI finds its cache for them.
        prompt_cache_options: How the provider caches the prompt.
        reasoning: How much the model thinks, and whether it sums its thoughts up.
        retry: How often a failed call is tried again, and on which status codes.
        safety_identifier: Your id of the end user, by which the provider can find breaches of its rules.
        security: What to keep out of traces.
        service_tier: Service tier that serves the call: `flex` is cheaper, `fast` and `priority` are quicker.
        speed: Whether to pay for a faster answer, for providers that offer one.
        stop_sequences: Texts at which the model stops; providers that do not know them ignore them.
        store: Whether the response is kept, so that it can be fetched or continued. Default: true.
        stream_options: What a stream contains; only with `stream`.
        temperature: Randomness of the answer, 0 to 2: lower values repeat more exactly.
        template_engine: How variables are put into the instructions. Default: the agent's own, or else `text`.
        text: Form and length of the text, such as JSON that fits a schema.
        thinking: Whether the model thinks, and how much, for providers that take this in place of `reasoning`.
        thread: Thread to which the call belongs; calls of one thread are grouped.
        timeout: How long a call of the model may take.
        tool_choice: Whether the model calls a tool: `none`, `auto`, `required`, or a named tool.
        tools: Tools that the model may call.
        top_k: Only this many of the likeliest tokens are used at each step; some providers ignore it.
        top_logprobs: Number of likely tokens to list at each place, 0 to 20.
        top_p: Only the likeliest tokens that add up to this share, 0 to 1, are used.
        variables: Values for the `{{variables}}` in the instructions; `{"secret": true, "value": ...}` keeps one
            secret.
        moderation: Model that rates the input and the output, to find harmful content.
        prompt: Prompt stored with the provider, and the values for its variables.
        prompt_cache_retention: How long the cache keeps the prompt, such as `24h`; OpenAI prefers
            `prompt_cache_options`.
        truncation: Whether a conversation that is too long is cut (`auto`) or fails (`disabled`).
        user: Your id of the end user; OpenAI replaced it by `safety_identifier`.

        `POST /v3/router/responses`; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> Parsed[T, ResponseResource]:
        """Call `create`, and decode the text of its answer as a type of yours.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse`; raises `OrqError`.
        """
        ...

    async def parse_stream(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        into: TypeForm[T],
        strict: bool | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncParsedStream[T]:
        """Call `create`, and decode the text of its answer as a type of yours, which comes in pieces.

        into: a struct, dataclass, TypedDict, pydantic model, or a plain type such as `list[Item]`.
        strict: True demands that the model has to keep the schema; False lets it be a hint.

        The other keywords are those of `create`. See `orq.structured.parse_stream`; raises `OrqError`.
        """
        ...

    async def run(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> Run[ResponseResource]:
        """Call `create`, run the tools that the model calls, and go on until it answers.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    def run_stream(
        self,
        *,
        background: bool | None = None,
        cache: CacheConfig | CacheConfigParam | None = None,
        cache_control: CacheControl | CacheControlParam | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        conversation: ResponseConversationParam | None = None,
        fallback_on_codes: Sequence[int] | None = None,
        fallbacks: Sequence[NamedModel | NamedModelParam] | None = None,
        frequency_penalty: float | None = None,
        guardrails: Sequence[EvaluatorRef | EvaluatorRefParam] | None = None,
        identity: ResponseIdentity | ResponseIdentityParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]] | None = None,
        instructions: str | None = None,
        integration_id: str | None = None,
        limits: ResponseExecutionLimits | ResponseExecutionLimitsParam | None = None,
        load_balancer: LoadBalancerConfig | LoadBalancerConfigParam | None = None,
        max_output_tokens: int | None = None,
        max_tool_calls: int | None = None,
        memory: MemoryEntityInput | MemoryEntityInputParam | None = None,
        metadata: Mapping[str, Any] | None = None,
        model: str | None = None,
        parallel_tool_calls: bool | None = None,
        plugins: Sequence[ResponsePlugin | ResponsePluginParam] | None = None,
        presence_penalty: float | None = None,
        previous_response_id: str | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        retry: ModelRetryConfig | ModelRetryConfigParam | None = None,
        safety_identifier: str | None = None,
        security: SecurityConfig | SecurityConfigParam | None = None,
        service_tier: ServiceTier | None = None,
        speed: Speed | None = None,
        stop_sequences: SequenceNotStr[str] | None = None,
        store: bool | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        temperature: float | None = None,
        template_engine: TemplateEngine | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        thinking: ThinkingInput | ThinkingInputParam | None = None,
        thread: ResponseThread | ResponseThreadParam | None = None,
        timeout: TimeoutConfig | TimeoutConfigParam | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        top_k: int | None = None,
        top_logprobs: int | None = None,
        top_p: float | None = None,
        variables: Mapping[str, Any] | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_retention: str | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["continue", "raise"] = "continue",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncRunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...

    async def get(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> ResponseResource:
        """Fetch a response by its id.

        response_id: Id of the response to fetch; it must have been stored.

        `GET /v3/router/responses/{response_id}`; raises `OrqError`.
        """
        ...

    async def wait(
        self,
        *,
        response_id: str,
        limit: float = 600.0,
        interval: float = 0.5,
        progress: Callable[[ResponseResource], object] | None = None,
        done: Callable[[ResponseResource], bool] | None = None,
        options: RequestOptions | None = None,
    ) -> ResponseResource:
        """Call `get` again and again until the service is done.

        limit: the seconds after which it raises `WaitTimeoutError`. What failed is a `WaitFailedError`.
        interval: the seconds before the second call; the pauses grow up to 10 seconds.
        progress: called with each answer.

        See `orq.waiting.wait_until`. The other keywords are those of `get`.
        """
        ...
