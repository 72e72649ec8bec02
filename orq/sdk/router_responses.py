# @generated
"""`client.router.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _router

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
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
    from ..models.response_content import OpenAIPromptCacheOptions, Reasoning, ResponsePrompt, ResponseTextConfig
    from ..models.response_stream_events import ResponseStreamEvent
    from ..models.responses import OpenAIContextManagement, ResponseInclude, ResponseResource, StreamOptions
    from ..models.values import ServiceTier, Truncation
    from ..params._r import (
        OpenAIContextManagementParam,
        OpenAIPromptCacheOptionsParam,
        ReasoningParam,
        ResponsePromptParam,
        ResponseTextConfigParam,
        StreamOptionsParam,
    )
    from ..params._r_unions import (
        ResponseConversationParam,
        ResponseInputItemParam,
        ResponseInputParam,
        ResponseToolChoiceParam,
        ResponseToolParam,
    )
    from ..texts import AsyncTextStream, TextStream
    from ..types import SequenceNotStr


class RouterResponsesNamespace(Namespace, functions=_router):
    """Responses of models, under the old path."""

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> TextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | TextStream[ResponseStreamEvent, ResponseResource]: ...

    def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a model respond, whole or as a stream, under the old path.

        metadata: Kept with the response.
        previous_response_id: The response to go on with.
        instructions: What the model is told to be.
        include: What else the response is to hold.
        store: Whether the response can be fetched later.
        background: Whether to answer at once and go on in the background.
        moderation: Which model rates the input and the output.
        prompt_cache_key: Groups requests that share a prompt.

        `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    def parse(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["tell", "raise"] = "tell",
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: BeforeTool | None = None,
        on_error: Literal["tell", "raise"] = "tell",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> RunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...


class AsyncRouterResponsesNamespace(AsyncNamespace, functions=_router):
    """Responses of models, under the old path."""

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ResponseResource: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    @overload
    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ResponseResource | AsyncTextStream[ResponseStreamEvent, ResponseResource]: ...

    async def create(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        stream: bool = False,
        options: RequestOptions | None = None,
    ) -> Any:
        """Have a model respond, whole or as a stream, under the old path.

        metadata: Kept with the response.
        previous_response_id: The response to go on with.
        instructions: What the model is told to be.
        include: What else the response is to hold.
        store: Whether the response can be fetched later.
        background: Whether to answer at once and go on in the background.
        moderation: Which model rates the input and the output.
        prompt_cache_key: Groups requests that share a prompt.

        `POST /v2/router/responses`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...

    async def parse(
        self,
        *,
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tools: Sequence[ResponseToolParam] | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["tell", "raise"] = "tell",
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
        model: str,
        input: ResponseInputParam | Sequence[ResponseInputItemParam | Mapping[str, str]],
        metadata: Mapping[str, Any] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        previous_response_id: str | None = None,
        instructions: str | None = None,
        reasoning: Reasoning | ReasoningParam | None = None,
        max_output_tokens: int | None = None,
        text: ResponseTextConfig | ResponseTextConfigParam | None = None,
        include: SequenceNotStr[ResponseInclude] | None = None,
        parallel_tool_calls: bool | None = None,
        store: bool | None = None,
        service_tier: ServiceTier | None = None,
        tool_choice: ResponseToolChoiceParam | None = None,
        background: bool | None = None,
        conversation: ResponseConversationParam | None = None,
        max_tool_calls: int | None = None,
        moderation: Mapping[str, Any] | None = None,
        prompt: ResponsePrompt | ResponsePromptParam | None = None,
        prompt_cache_key: str | None = None,
        prompt_cache_options: OpenAIPromptCacheOptions | OpenAIPromptCacheOptionsParam | None = None,
        prompt_cache_retention: str | None = None,
        safety_identifier: str | None = None,
        stream_options: StreamOptions | StreamOptionsParam | None = None,
        top_logprobs: int | None = None,
        truncation: Truncation | None = None,
        user: str | None = None,
        context_management: Sequence[OpenAIContextManagement | OpenAIContextManagementParam] | None = None,
        frequency_penalty: float | None = None,
        presence_penalty: float | None = None,
        top_k: int | None = None,
        tools: Iterable[RunTool],
        max_steps: int = 10,
        max_calls: int | None = None,
        max_tokens_used: int | None = None,
        max_seconds: float | None = None,
        max_parallel: int = 8,
        max_result_chars: int = 100_000,
        before_tool: AsyncBeforeTool | None = None,
        on_error: Literal["tell", "raise"] = "tell",
        keep_tool_choice: bool = False,
        options: RequestOptions | None = None,
    ) -> AsyncRunStream[ResponseResource]:
        """Run as `run` does, and yield events: texts as they come, calls, steps, and the end.

        tools: tools, or functions that can be tools; and definitions of tools that the service runs.

        `orq.tools.run` explains its limits and `before_tool`. The other keywords are those of `create`. Raises
        `OrqError`; `orq.tools.run_of(error)` is the run so far.
        """
        ...
