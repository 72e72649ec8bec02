# @generated
"""Deployment versions."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, Number, Open, OpenEnum, untagged
from .deployments import DeploymentTool, PromptConfigContent, PromptModelParameters
from .tool_calls import PromptToolCall
from .values import EvaluatorExecuteOn, ModelProviderName, ModelType, PromptMessageRole, ResourceStatus, TemplateEngine


class DeploymentCacheDisabled(APIStruct, kw_only=True):
    """Setting of a deployment that has no cache."""

    enabled: bool
    """Always false: every call goes to the model."""


DeploymentCacheType: TypeAlias = OpenEnum[Literal["exact", "semantic"]]
"""Whether a cached answer needs an equal request, or only one of like meaning."""


class DeploymentCacheEnabled(APIStruct, kw_only=True):
    """Setting of a deployment that answers from a cache."""

    type: DeploymentCacheType
    """Whether a request must be equal to an earlier one, or only alike."""
    ttl: Number
    """Lifetime of an answer in the cache; the service does not document the unit."""
    enabled: bool
    """Always true: answers may come from the cache."""


if TYPE_CHECKING:
    DeploymentCache: TypeAlias = Open[DeploymentCacheDisabled | DeploymentCacheEnabled]
else:
    DeploymentCache = untagged(
        "DeploymentCache",
        (DeploymentCacheDisabled, ()),
        (DeploymentCacheEnabled, ("type", "ttl")),
        tag="enabled",
        tags={False: DeploymentCacheDisabled, True: DeploymentCacheEnabled},
    )
"""Cache of a deployment; `enabled` says whether there is one."""


class DeploymentEvaluator(APIStruct, kw_only=True):
    """Evaluator or guardrail that checks the calls of a deployment."""

    id: str
    """Id or key of the evaluator."""
    execute_on: EvaluatorExecuteOn
    """Whether the evaluator sees the input, the answer, or both."""
    sample_rate: Number | None = None
    """Share of the calls to evaluate, in per cent, 1 to 100. Default: 50."""


class LastUserMessageQuery(APIStruct, kw_only=True, tag_field="type", tag="last_user_message"):
    """Query that takes what the user said last."""

    type: ClassVar[Literal["last_user_message"]] = "last_user_message"


class StaticQuery(APIStruct, kw_only=True, tag_field="type", tag="query"):
    """Query that is the same text in every call."""

    type: ClassVar[Literal["query"]] = "query"
    query: str
    """Text that is searched for in every call."""


DeploymentKnowledgeBaseConfiguration: TypeAlias = Open[LastUserMessageQuery | StaticQuery]
"""What is searched for in a knowledge base; `type` says which form it has."""


class DeploymentKnowledgeBase(APIStruct, kw_only=True):
    """A knowledge base that a deployment searches."""

    knowledge_id: str
    """Id of the knowledge base that is searched."""
    configuration: DeploymentKnowledgeBaseConfiguration
    """What is searched for: a fixed text, or what the user said last."""
    id: str | None = None
    """Id of this entry in the deployment."""


class DeploymentVariable(APIStruct, kw_only=True):
    """A variable of a version's prompt."""

    key: str
    """Name of the variable, as `{{name}}` in the prompt."""
    value: Any = None
    """Default of the variable, for calls that give no value."""
    is_pii: bool | None = None
    """Whether the values are personal data. Default: false."""
    description: str | None = None
    """Text that tells people what to give for the variable."""


class DeploymentVersionMessage(APIStruct, kw_only=True):
    """A message of a version's prompt."""

    role: PromptMessageRole
    """Who speaks in the message, such as `system` or `user`."""
    content: PromptConfigContent | None
    """Content of the message: text, or parts such as images; null if it has only tool calls."""
    tool_calls: list[PromptToolCall] | None = None
    """Calls that the model asked for."""
    tool_call_id: str | None = None
    """Id of the call whose result this message is."""
    id: str | None = None
    """Identifies the message in the prompt."""


class DeploymentVersionPromptConfig(APIStruct, kw_only=True):
    """Model and messages of a version."""

    model: str
    """Name of the model."""
    model_db_id: str
    """Id that the service gave the model."""
    model_type: ModelType
    """Kind of the model, such as `chat`."""
    model_parameters: PromptModelParameters
    """Parameters with which the model is called."""
    provider: ModelProviderName
    """Provider of the model, such as `openai`."""
    messages: list[DeploymentVersionMessage]
    """Messages of the prompt, in order; `{{variables}}` stand in them."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""
    version: str | None = None
    """Version of the prompt's model and messages."""


class DeploymentVersionFallback(APIStruct, kw_only=True):
    """Model that a version uses if the first one fails."""

    model: str
    """Name of the model."""
    model_db_id: str
    """Id that the service gave the model."""
    model_type: ModelType
    """Kind of the model, such as `chat`."""
    model_parameters: PromptModelParameters
    """Parameters with which the model is called."""
    provider: ModelProviderName
    """Provider of the model, such as `openai`."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model; null: none is set."""
    version: str | None = None
    """Version of the fallback's settings."""


GuardrailBehaviour: TypeAlias = OpenEnum[Literal["none", "retry", "fallback"]]
"""What a deployment does if a guardrail fails."""


class DeploymentVersionSettings(APIStruct, kw_only=True):
    """Checks, cache and masking of a version."""

    guardrails: list[DeploymentEvaluator] | None = None
    """Guardrails that check each call and can stop it."""
    evaluators: list[DeploymentEvaluator] | None = None
    """Evaluators that rate a share of the calls."""
    cache: DeploymentCache | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    guardrail_behaviour: GuardrailBehaviour | None = field(name="guardrailBehaviour", default=None)
    """What happens if a guardrail fails: nothing, another try, or the next fallback."""
    engine: TemplateEngine | None = None
    """Template language of the messages: `text`, `jinja` or `mustache`."""
    input_masking: bool | None = None
    """Whether inputs are hidden in the logs. Default: false."""
    system_masking: bool | None = None
    """Whether system messages are hidden in the logs. Default: false."""
    output_masking: bool | None = None
    """Whether answers are hidden in the logs. Default: false."""


class DeploymentVersion(APIStruct, kw_only=True):
    """A saved version of a deployment's variant."""

    id: str = field(name="_id")
    """Identifies the version."""
    deployment_id: str
    """Id of the deployment that has the version."""
    variant_id: str
    """Id of the variant that has the version."""
    prompt_config: DeploymentVersionPromptConfig
    """Model and messages of the version."""
    fallbacks: list[DeploymentVersionFallback]
    """Models to try, in order, when the first one fails."""
    tools: list[DeploymentTool]
    """Functions that the model may call."""
    variables: list[DeploymentVariable]
    """Variables of the prompt, with their defaults."""
    timestamp: DateTime
    """When the version was saved, in UTC."""
    version: str
    """Number of the version."""
    description: str
    """What the version changes."""
    status: ResourceStatus
    """Whether the version is live, or still on its way there."""
    user_id: str | None
    """Id of the user who saved the version; null if no user is known."""
    notes: str | None = None
    """Notes of the person who saved the version."""
    retry_count: int | None = None
    """How often a failed call of the model is tried again."""
    knowledge_bases: list[DeploymentKnowledgeBase] | None = None
    """Knowledge bases that are searched before the model is called."""
    settings: DeploymentVersionSettings | None = None
    """Checks, cache and masking of the version."""


class ListDeploymentVersionsRequest(APIStruct, kw_only=True):
    """Parameters of `deployments.list_versions`."""

    key_or_id: str = field(name="keyOrID")
    """Key or id of the deployment whose versions are listed."""
    limit: int | None = None
    """Number of items in a page. Default: 10."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    variant_id: str | None = None
    """Lists only versions of this variant."""


class ListDeploymentVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a deployment, the newest first."""

    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""
    data: list[DeploymentVersion]
    """Versions of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""
