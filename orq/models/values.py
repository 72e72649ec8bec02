# @generated
"""Values."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import Number, OpenEnum

BudgetPeriod: TypeAlias = OpenEnum[
    Literal[
        "BUDGET_PERIOD_DAILY",
        "BUDGET_PERIOD_WEEKLY",
        "BUDGET_PERIOD_MONTHLY",
        "BUDGET_PERIOD_YEARLY",
        "BUDGET_PERIOD_ONE_TIME",
    ]
]
"""How long a budget runs before it starts anew."""


EmbeddingInputItem: TypeAlias = str | int | Sequence[int] | dict[str, Any]
"""A text, a token, the tokens of a text, or an object such as an image."""


EncodingFormat: TypeAlias = OpenEnum[Literal["float", "base64"]]
"""Whether vectors come as numbers or in base64."""


EvaluatorExecuteOn: TypeAlias = OpenEnum[Literal["input", "output", "both"]]
"""Whether an evaluator looks at the input, the output or both."""


ExecuteOn: TypeAlias = OpenEnum[Literal["input", "output"]]
"""Whether a check looks at the input or at the output."""


ImageDetail: TypeAlias = OpenEnum[Literal["low", "high", "auto", "original"]]
"""How closely a model looks at an image; `low` costs fewer tokens, `original` keeps its size."""


ImageResponseFormat: TypeAlias = OpenEnum[Literal["url", "b64_json"]]
"""Whether an image comes as an address or in base64."""


Modality: TypeAlias = OpenEnum[Literal["text", "audio"]]
"""A kind of output that a model can give."""


ModelProviderName: TypeAlias = OpenEnum[
    Literal[
        "openai",
        "groq",
        "cohere",
        "azure",
        "aws",
        "google",
        "google-ai",
        "huggingface",
        "togetherai",
        "perplexity",
        "anthropic",
        "leonardoai",
        "fal",
        "nvidia",
        "jina",
        "elevenlabs",
        "litellm",
        "cerebras",
        "openailike",
        "bytedance",
        "mistral",
        "deepseek",
        "moonshotai",
        "zai",
        "minimax",
        "xai",
        "alibaba",
        "tensorix",
        "scaleway",
        "hcompany",
        "inception",
        "inceptron",
        "wafer",
        "poolside",
        "tencent",
        "nebius",
        "fireworks",
        "baseten",
        "reson8",
        "meta",
        "greenpt",
        "liquid",
        "typesafe",
        "berget",
        "cloudflare",
        "slack",
        "orq",
    ]
]
"""The provider of a model."""


ModelType: TypeAlias = OpenEnum[
    Literal[
        "chat", "completion", "embedding", "image", "tts", "stt", "rerank", "ocr", "moderation", "classify", "vision"
    ]
]
"""What a model does."""


PIIFailureMode: TypeAlias = OpenEnum[Literal["block", "passthrough"]]
"""What happens when redaction fails: stop the call, or let it pass."""


Product: TypeAlias = OpenEnum[
    Literal[
        "remoteconfigs",
        "deployments",
        "experiments",
        "playgrounds",
        "spreadsheets",
        "spreadsheet_run",
        "llm_evaluator",
        "knowledge",
        "router",
        "workflows",
        "external_events",
        "agents",
        "memory-stores",
        "generic",
        "evaluators",
        "otel",
        "ai-chat",
        "mcp_gateway",
    ]
]
"""The part of the service in which something happened."""


PromptMessageRole: TypeAlias = OpenEnum[
    Literal["system", "developer", "assistant", "user", "exception", "tool", "prompt", "correction", "expected_output"]
]
"""Who speaks in a message of a prompt."""


ReasoningContext: TypeAlias = OpenEnum[Literal["auto", "current_turn", "all_turns"]]
"""How much earlier reasoning a model sees."""


ReasoningEffort: TypeAlias = OpenEnum[Literal["none", "instant", "minimal", "low", "medium", "high", "xhigh", "max"]]
"""How much a model thinks before it answers, from `none` to `max`."""


ReasoningSummary: TypeAlias = OpenEnum[Literal["concise", "detailed", "auto"]]
"""How detailed a summary of the reasoning is."""


ReportGrain: TypeAlias = OpenEnum[Literal["auto", "minute", "hour", "day"]]
"""How wide the time buckets of a report are."""


ReportMode: TypeAlias = OpenEnum[Literal["timeseries", "scalar"]]
"""Values over time, or one value for all of it."""


ResourceStatus: TypeAlias = OpenEnum[Literal["live", "draft", "pending", "published"]]
"""Whether a resource is live or still on its way there."""


ResponseInputRole: TypeAlias = OpenEnum[Literal["user", "assistant", "system", "developer"]]
"""Who wrote an input message."""


Scalar: TypeAlias = str | Number | bool
"""A string, a number or a boolean."""


SearchType: TypeAlias = OpenEnum[Literal["vector_search", "keyword_search", "hybrid_search"]]
"""How a knowledge base is searched: by meaning, by words, or both."""


SemanticChunkingMode: TypeAlias = OpenEnum[Literal["window", "sentence"]]
"""Whether windows or sentences are compared."""


ServiceTier: TypeAlias = OpenEnum[Literal["auto", "default", "flex", "fast", "ultrafast", "scale", "priority"]]
"""The provider's service tier."""


SortOrder: TypeAlias = OpenEnum[Literal["desc", "asc"]]
"""Direction of a sort."""


Speed: TypeAlias = OpenEnum[Literal["standard", "fast"]]
"""Whether to pay more for a faster answer."""


StopSequences: TypeAlias = str | Sequence[str]
"""One text at which a model stops, or up to four."""


TelemetrySource: TypeAlias = OpenEnum[
    Literal["TELEMETRY_SOURCE_TRACES", "TELEMETRY_SOURCE_METRICS", "TELEMETRY_SOURCE_LOGS"]
]
"""Kind of data to query: traces, metrics or logs."""


TemplateEngine: TypeAlias = OpenEnum[Literal["text", "jinja", "mustache"]]
"""How variables are put into a text: plain `{{name}}`, Jinja or Mustache."""


TextOrTokens: TypeAlias = str | int | Sequence[int]
"""A text, or a token, or the tokens of a text."""


ThinkingLevel: TypeAlias = OpenEnum[Literal["minimal", "low", "medium", "high"]]
"""How deeply a model thinks."""


ToolChoiceMode: TypeAlias = OpenEnum[Literal["auto", "none", "required"]]
"""Whether a model may call a tool, must not, or has to."""


TraceScrubbingMask: TypeAlias = OpenEnum[Literal["all", "system", "input", "output", "metadata", "variables"]]
"""A part of a trace to leave out."""


Truncation: TypeAlias = OpenEnum[Literal["disabled", "auto"]]
"""Whether input that is too long is cut (`auto`) or refused (`disabled`)."""


Verbosity: TypeAlias = OpenEnum[Literal["low", "medium", "high"]]
"""How long answers are."""


VersionIncrement: TypeAlias = OpenEnum[Literal["major", "minor", "patch"]]
"""Which number of a version to raise."""
