# @generated
"""Models."""

from collections.abc import Sequence
from typing import Any

from msgspec import field

from ..types import APIStruct, Number
from .auto_routing import AutoRouterConfig


class EmbeddingDimensionSupport(APIStruct, kw_only=True):
    """Lengths of vectors that an embedding model can make."""

    max: int | None = None
    """Maximum length of a vector."""
    min: int | None = None
    """Minimum length of a vector."""
    options: Sequence[int] | None = None
    """Lengths to choose from, if not all between are possible."""


class ModelConfigurationResponse(APIStruct, kw_only=True):
    """How a model is reached; secrets are left out."""

    provider: str
    """Provider of the model, such as `openai`."""
    api_key_env: str | None = None
    """Environment variable that has the provider's API key."""
    api_version: str | None = None
    """Version of the provider's API, such as `2024-10-21`."""
    auth_mode: str | None = None
    """How the service signs in to AWS: with an integration or its pod identity."""
    auth_type: str | None = None
    """How the service signs in to the provider."""
    base_url: str | None = None
    """Address of the provider's API, such as `https://host/v1`."""
    deployment_name: str | None = None
    """Name of the deployment in Azure."""
    endpoint: str | None = None
    """Address of the Azure resource."""
    inference_profile_arn: str | None = None
    """ARN of the AWS Bedrock inference profile."""
    integration_id: str | None = None
    """Integration whose credentials are used."""
    is_openai_compatible: bool | None = None
    """Whether the provider takes requests in OpenAI's format."""
    is_tuned_model: bool | None = None
    """Whether the model was fine-tuned."""
    location: str | None = None
    """Google Cloud region in which the model runs."""
    model_id: str | None = None
    """Name of the model at its provider."""
    project_id: str | None = None
    """Google Cloud project of the model."""
    region: str | None = None
    """Region in which the model runs, such as `eu-west-1`."""
    should_use_beta_features: bool | None = None
    """Whether beta features of the provider are used."""
    subtype: str | None = None
    """Variant of the provider's API."""
    workspace_id: str | None = None
    """Workspace that owns the model."""


class ModelFusionConfig(APIStruct, kw_only=True):
    """How a model fusion works."""

    feed_raw_to_synth: bool
    """Whether the step that writes the answer sees the panel's answers word for word."""
    judge_model: str
    """Model that compares the answers, as `provider/model`."""
    max_tool_calls: int
    """Maximum number of tool calls in one request."""
    panel_models: Sequence[str] | None
    """Models that each answer the request, as `provider/model`."""
    preset: str
    """What the fusion is tuned for, such as quality or a small budget."""
    synthesis_mode: str
    """Whether the judge only analyses the answers, or also writes the final one."""
    web_tools: bool
    """Whether the panel may search the web."""
    id: str | None = None
    """Identifies the fusion."""
    orchestrator_model: str | None = None
    """Model that leads the fusion, as `provider/model`."""


class Price(APIStruct, kw_only=True):
    """What a number of units costs."""

    cost: Number
    """Price of `per` units, in `currency`."""
    currency: str
    """Currency of the price, such as `USD`."""
    per: int
    """Number of units that the price is for, such as 1000000."""
    unit: str
    """What is counted, such as tokens."""


class PricingVariant(APIStruct, kw_only=True):
    """What a model costs under a condition."""

    when: str
    """Condition under which these prices hold."""
    audio_input: Price | None = None
    """Price of audio that is sent."""
    audio_output: Price | None = None
    """Price of audio that the model makes."""
    audio_session: Price | None = None
    """Price of a session of spoken conversation."""
    cache_read: Price | None = None
    """Price of tokens from the cache."""
    cache_write_12h: Price | None = None
    """Price of tokens that stay in the cache for 12 hours."""
    cache_write_1h: Price | None = None
    """Price of tokens that stay in the cache for an hour."""
    cache_write_30m: Price | None = None
    """Price of tokens that stay in the cache for 30 minutes."""
    cache_write_5m: Price | None = None
    """Price of tokens that stay in the cache for five minutes."""
    fetch: Price | None = None
    """Price of a fetched page."""
    input: Price | None = None
    """Price of what is sent."""
    output: Price | None = None
    """Price of what the model writes."""
    reasoning: Price | None = None
    """Price of the tokens with which the model reasons."""
    search: Price | None = None
    """Price of a web search."""
    text_input: Price | None = None
    """Price of text that is sent, where it differs from `input`."""


class Pricing(APIStruct, kw_only=True):
    """What a model costs, by kind of use."""

    audio_input: Price | None = None
    """Price of audio that is sent."""
    audio_output: Price | None = None
    """Price of audio that the model makes."""
    audio_session: Price | None = None
    """Price of a session of spoken conversation."""
    cache_read: Price | None = None
    """Price of tokens from the cache."""
    cache_write_12h: Price | None = None
    """Price of tokens that stay in the cache for 12 hours."""
    cache_write_1h: Price | None = None
    """Price of tokens that stay in the cache for an hour."""
    cache_write_30m: Price | None = None
    """Price of tokens that stay in the cache for 30 minutes."""
    cache_write_5m: Price | None = None
    """Price of tokens that stay in the cache for five minutes."""
    fetch: Price | None = None
    """Price of a fetched page."""
    input: Price | None = None
    """Price of what is sent."""
    output: Price | None = None
    """Price of what the model writes."""
    reasoning: Price | None = None
    """Price of the tokens with which the model reasons."""
    search: Price | None = None
    """Price of a web search."""
    text_input: Price | None = None
    """Price of text that is sent, where it differs from `input`."""
    variants: Sequence[PricingVariant] | None = None
    """Other prices, each under a condition."""


class ModelMetadata(APIStruct, kw_only=True):
    """What a model can do and what it costs."""

    is_private: bool
    """Whether only this workspace can see the model."""
    allowed_passthrough_parameters: Sequence[str] | None = None
    """Parameters that reach the provider unchanged, though the router does not know them."""
    autorouter: AutoRouterConfig | None = None
    """How the model chooses others, if it is an auto router."""
    batch_endpoints: Sequence[str] | None = None
    """Endpoints that can be called in batches."""
    cached_image_input_cost: Number | None = None
    """Price of image input from the cache, in USD."""
    cached_input_cost: Number | None = None
    """Price of input from the cache, in USD."""
    chain_of_thought: bool | None = None
    """Whether the model shows its reasoning."""
    context_length: int | None = None
    """Maximum number of tokens, input and output together."""
    context_window: int | None = None
    """Maximum number of tokens, input and output together."""
    cost_efficiency_rating: int | None = None
    """Rating of the price, for people who compare; higher is cheaper."""
    cost_per_image: Number | None = None
    """Price of one image in USD."""
    default_speech_response_format: str | None = None
    """How speech is encoded if a call does not say."""
    deprecation_date: str | None = None
    """Day on which the provider switches the model off."""
    embedding_dimensions: int | None = None
    """Length of the vectors that the model makes."""
    extended_context_pricing_mode: str | None = None
    """How requests beyond `extended_context_threshold` are billed."""
    extended_context_threshold: int | None = None
    """Tokens of a request above which other prices hold."""
    function_tools_require_effort_none: bool | None = None
    """Whether tools work only with the reasoning effort `none`."""
    fusion: ModelFusionConfig | None = None
    """How the model combines others, if it is a fusion."""
    generate_audio: bool | None = None
    """Whether the model can make sound."""
    image_input_cost: Number | None = None
    """Price of image input, in USD."""
    image_output_cost: Number | None = None
    """Price of image output, in USD."""
    image_token_cost: Number | None = None
    """Price of tokens of images, in USD."""
    intelligence_rating: int | None = None
    """Rating of the answers, for people who compare; higher is better."""
    is_realtime: bool | None = None
    """Whether the model is for spoken conversations in real time."""
    knowledge_cutoff: str | None = None
    """Date up to which the model knows the world."""
    max_images_per_request: int | None = None
    """Maximum number of images in a request."""
    max_input_tokens: int | None = None
    """Maximum number of tokens in a request."""
    max_output_tokens: int | None = None
    """Maximum number of tokens in an answer."""
    max_temperature: Number | None = None
    """Maximum `temperature` that the model takes."""
    million_fetches_cost: Number | None = None
    """Price of a million fetched pages, in USD."""
    million_searches_cost: Number | None = None
    """Price of a million web searches, in USD."""
    million_tokens_above_128k_cache_read_cost: Number | None = None
    """Cache reads in USD for a million tokens, in requests above 128,000 tokens."""
    million_tokens_above_128k_cache_write_cost: Number | None = None
    """Cache writes in USD for a million tokens, in requests above 128,000 tokens."""
    million_tokens_above_128k_input_cost: Number | None = None
    """Input in USD for a million tokens, in requests above 128,000 tokens."""
    million_tokens_above_128k_output_cost: Number | None = None
    """Output in USD for a million tokens, in requests above 128,000 tokens."""
    million_tokens_above_200k_cache_read_cost: Number | None = None
    """Cache reads in USD for a million tokens, in requests above 200,000 tokens."""
    million_tokens_above_200k_cache_write_cost: Number | None = None
    """Cache writes in USD for a million tokens, in requests above 200,000 tokens."""
    million_tokens_above_200k_input_cost: Number | None = None
    """Input in USD for a million tokens, in requests above 200,000 tokens."""
    million_tokens_above_200k_output_cost: Number | None = None
    """Output in USD for a million tokens, in requests above 200,000 tokens."""
    million_tokens_audio_input_cost: Number | None = None
    """Audio input in USD for a million tokens."""
    million_tokens_audio_output_cost: Number | None = None
    """Audio output in USD for a million tokens."""
    million_tokens_batches_input_cost: Number | None = None
    """Input of batches in USD for a million tokens."""
    million_tokens_batches_output_cost: Number | None = None
    """Output of batches in USD for a million tokens."""
    million_tokens_cache_read_cost: Number | None = None
    """Cache reads in USD for a million tokens."""
    million_tokens_cache_write_1h_cost: Number | None = None
    """Cache writes that last an hour, in USD for a million tokens."""
    million_tokens_cache_write_5m_cost: Number | None = None
    """Cache writes that last five minutes, in USD for a million tokens."""
    million_tokens_cache_write_cost: Number | None = None
    """Cache writes in USD for a million tokens."""
    million_tokens_input_cost: Number | None = None
    """Input in USD for a million tokens."""
    million_tokens_output_cost: Number | None = None
    """Output in USD for a million tokens."""
    million_tokens_reasoning_cost: Number | None = None
    """Reasoning in USD for a million tokens."""
    multilingual: bool | None = None
    """Whether the model knows many languages."""
    offline: bool | None = None
    """Whether the model cannot be called at present."""
    per_video_second_cost: Number | None = None
    """Price of one second of video, in USD."""
    per_video_second_cost_1080p: Number | None = None
    """Price of one second of video of 1080 lines, in USD."""
    pricing: Pricing | None = None
    """Prices by kind of use, each with its unit."""
    reasoning_cost: Number | None = None
    """Price of reasoning, in USD."""
    reasoning_tokens: int | None = None
    """Maximum number of tokens for reasoning."""
    region: str | None = None
    """Region in which the model runs, such as `eu-west-1`."""
    speed_rating: int | None = None
    """Rating of the speed, for people who compare; higher is quicker."""
    supported_embedding_dimensions: EmbeddingDimensionSupport | None = None
    """Lengths of vectors that the model can make."""
    supported_video_aspect_ratios: Sequence[str] | None = None
    """Shapes of video that the model can make, such as `16:9`."""
    supported_video_durations: Sequence[int] | None = None
    """Lengths of video that the model can make, in seconds."""
    supported_video_frame_images: Sequence[str] | None = None
    """Frames of a video that can be given as images, such as the first."""
    supported_video_resolutions: Sequence[str] | None = None
    """Resolutions of video that the model can make, such as `1080p`."""
    supported_video_sizes: Sequence[str] | None = None
    """Sizes of video that the model can make, such as `1280x720`."""
    supports_adaptive_reasoning: bool | None = None
    """Whether the model decides itself how much it reasons."""
    supports_audio_input: bool | None = None
    """Whether the model can listen to audio."""
    supports_audio_output: bool | None = None
    """Whether the model can answer with audio."""
    supports_b64_json_response_format: bool | None = None
    """Whether images can come in base64."""
    supports_batch_api: bool | None = None
    """Whether the model can be called in batches."""
    supports_cache_control: bool | None = None
    """Whether a request can mark what the provider caches."""
    supports_citations: bool | None = None
    """Whether answers can name their sources."""
    supports_classify: bool | None = None
    """Whether the model can answer `router.decisions`."""
    supports_code_execution: bool | None = None
    """Whether the provider can run code that the model writes."""
    supports_commercial_use: bool | None = None
    """Whether the licence allows commercial use."""
    supports_computer_use: bool | None = None
    """Whether the model can operate a computer by its screen."""
    supports_developer_message: bool | None = None
    """Whether the model takes messages with the role `developer`."""
    supports_direct_cost: bool | None = None
    """Whether the provider's answer tells what the call cost."""
    supports_distillation: bool | None = None
    """Whether smaller models may be trained on its answers."""
    supports_extended_thinking: bool | None = None
    """Whether a call can give the model tokens to think with."""
    supports_fine_tuning: bool | None = None
    """Whether the model can be trained further."""
    supports_google_realtime_api: bool | None = None
    """Whether the model can be called through Google's realtime API."""
    supports_image_edit: bool | None = None
    """Whether the model can edit images."""
    supports_image_input: bool | None = None
    """Whether the model can read images."""
    supports_image_output: bool | None = None
    """Whether the model can answer with images."""
    supports_images: bool | None = None
    """Whether the model works with images."""
    supports_json_mode_response_format: bool | None = None
    """Whether the model can answer with JSON of any form."""
    supports_json_schema_response_format: bool | None = None
    """Whether the model can answer with JSON that fits a schema."""
    supports_max_completion_tokens: bool | None = None
    """Whether the model takes `max_completion_tokens` rather than `max_tokens`."""
    supports_mid_conversation_system: bool | None = None
    """Whether system messages may come later than first."""
    supports_native_classify: bool | None = None
    """Whether the provider itself offers such decisions."""
    supports_openai_realtime_api: bool | None = None
    """Whether the model can be called through OpenAI's realtime API."""
    supports_openai_sdk: bool | None = None
    """Whether OpenAI's libraries can call the model."""
    supports_parallel_tool_calls: bool | None = None
    """Whether the model can call several tools at once."""
    supports_pdf_input: bool | None = None
    """Whether the model can read PDF files."""
    supports_prompt_caching: bool | None = None
    """Whether the provider caches beginnings of prompts."""
    supports_reasoning: bool | None = None
    """Whether the model can reason before it answers."""
    supports_reasoning_effort_default: bool | None = None
    """Whether `reasoning_effort` can be `default`."""
    supports_reasoning_effort_high: bool | None = None
    """Whether `reasoning_effort` can be `high`."""
    supports_reasoning_effort_instant: bool | None = None
    """Whether `reasoning_effort` can be `instant`."""
    supports_reasoning_effort_low: bool | None = None
    """Whether `reasoning_effort` can be `low`."""
    supports_reasoning_effort_max: bool | None = None
    """Whether `reasoning_effort` can be `max`."""
    supports_reasoning_effort_medium: bool | None = None
    """Whether `reasoning_effort` can be `medium`."""
    supports_reasoning_effort_minimal: bool | None = None
    """Whether `reasoning_effort` can be `minimal`."""
    supports_reasoning_effort_none: bool | None = None
    """Whether `reasoning_effort` can be `none`."""
    supports_reasoning_effort_xhigh: bool | None = None
    """Whether `reasoning_effort` can be `xhigh`."""
    supports_responses_api: bool | None = None
    """Whether the model can be called through the Responses API."""
    supports_sampling_params: bool | None = None
    """Whether the model takes `temperature`, `top_p` and the like."""
    supports_service_tier: bool | None = None
    """Whether a call can choose its service tier."""
    supports_streaming: bool | None = None
    """Whether answers can come as a stream."""
    supports_strict_tool: bool | None = None
    """Whether tools can be strict: arguments always fit their schema."""
    supports_structured_outputs: bool | None = None
    """Whether answers can be made to fit a schema exactly."""
    supports_system_message: bool | None = None
    """Whether the model takes system messages."""
    supports_text: bool | None = None
    """Whether the model works with text."""
    supports_text_input: bool | None = None
    """Whether the model can read text."""
    supports_text_output: bool | None = None
    """Whether the model can answer with text."""
    supports_thinking_level: bool | None = None
    """Whether a call can set a thinking level."""
    supports_thinking_level_low: bool | None = None
    """Whether the thinking level can be `low`."""
    supports_thinking_level_medium: bool | None = None
    """Whether the thinking level can be `medium`."""
    supports_thinking_level_minimal: bool | None = None
    """Whether the thinking level can be `minimal`."""
    supports_tool_calling: bool | None = None
    """Whether the model can call tools."""
    supports_tool_choice: bool | None = None
    """Whether a call can say which tool the model must call."""
    supports_url_context: bool | None = None
    """Whether the model can read pages by their address."""
    supports_url_response_format: bool | None = None
    """Whether images can come as addresses."""
    supports_video_input: bool | None = None
    """Whether the model can watch videos."""
    supports_video_output: bool | None = None
    """Whether the model can make videos."""
    supports_video_seed: bool | None = None
    """Whether a seed makes equal requests give the same video."""
    supports_vision: bool | None = None
    """Whether the model can read images."""
    supports_web_search: bool | None = None
    """Whether the model can search the web."""
    supports_zdr: bool | None = None
    """Whether the provider can keep no data of calls (zero data retention)."""
    thinking_enforced: bool | None = None
    """Whether the model always reasons; it cannot be switched off."""


class ModelParameterDocument(APIStruct, kw_only=True):
    """A parameter that a model takes."""

    config: dict[str, Any]
    """Limits, step and default of the parameter."""
    description: str | None
    """What the parameter does."""
    id: str
    """Identifies the parameter, to change it."""
    is_active: bool
    """Whether calls may set the parameter."""
    name: str
    """Label of the parameter in the studio."""
    parameter: str
    """Name that calls use, such as `temperature`."""
    parameter_type: str
    """Kind of its values, such as a number in a range."""
    hints: str | None = None
    """Help for people who set it."""
    position: int | None = None
    """Place in the list of parameters; lower numbers come first."""


class ModelSharingConfig(APIStruct, kw_only=True):
    """Which projects may use a model."""

    allow_fork: bool
    """Whether a project may make its own copy of the model."""
    allow_version_pin: bool
    """Whether a project may stay with one version."""
    auto_grant_new_projects: bool
    """Whether projects that are made later may use the model, too."""
    mode: str
    """Whether all projects or only selected ones may use the model."""
    project_ids: list[str] | None = None
    """Projects that may use the model; empty: none may."""


class ModelDocument(APIStruct, kw_only=True):
    """A model of the workspace."""

    configuration: ModelConfigurationResponse
    """How the model is reached; secrets are left out."""
    created: str
    """When the model was added, as ISO 8601 text."""
    description: str | None
    """What the model is good for."""
    display_name: str
    """Name shown in the studio."""
    docs_url: str | None
    """Address of the provider's page on the model."""
    enabled: bool
    """Whether the workspace may use the model."""
    enabled_for_endpoints: bool
    """Whether calls of the API may use the model."""
    enabled_for_playground: bool
    """Whether the playground may use the model."""
    has_cpu_pricing: bool
    """Whether the model is billed by computing time."""
    has_functions: bool
    """Whether the model can call tools."""
    id: str
    """Identifies the model in other calls."""
    input_cost: Number | None
    """Price of input tokens, in `input_currency`."""
    input_currency: str
    """Currency of `input_cost`, such as `USD`."""
    is_active: bool
    """Whether the model can be called."""
    metadata: ModelMetadata
    """What the model can do and what it costs."""
    model_id: str
    """Name of the model at its provider."""
    model_type: str
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    output_cost: Number | None
    """Price of output tokens, in `output_currency`."""
    output_currency: str
    """Currency of `output_cost`, such as `USD`."""
    owner: str
    """Who added the model: the service or the workspace."""
    parameters: list[ModelParameterDocument]
    """Parameters that calls of the model may set."""
    pricing_url: str | None
    """Address of the provider's page on prices."""
    provider: str
    """Provider of the model, such as `openai`."""
    ref_id: str = field(name="refId")
    """Id of the model of the catalog to which this one refers."""
    updated: str
    """When the model was last changed, as ISO 8601 text."""
    legacy_uuid: str | None = None
    """Deprecated by the service: id of the model in earlier versions."""
    model_developer: str | None = None
    """Company that made the model, such as `anthropic`."""
    model_family: str | None = None
    """Family to which the model belongs, such as `claude`."""
    sharing: ModelSharingConfig | None = None
    """Which projects may use the model."""
