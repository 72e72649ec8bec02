# @generated
"""Deployment versions."""

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from msgspec import field

from ..types import APIStruct, DateTime, Number, Open, OpenEnum, untagged
from .deployments import DeploymentTool, PromptConfigContent, PromptModelParameters
from .tool_calls import PromptToolCall
from .values import EvaluatorExecuteOn, ModelProviderName, ModelType, PromptMessageRole, ResourceStatus, TemplateEngine


class DeploymentCacheDisabled(APIStruct, kw_only=True):
    """No cache."""

    enabled: bool


DeploymentCacheType: TypeAlias = OpenEnum[Literal["exact", "semantic"]]
"""Whether requests have to be equal or alike."""


class DeploymentCacheEnabled(APIStruct, kw_only=True):
    """A cache."""

    type: DeploymentCacheType
    ttl: Number
    enabled: bool


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
"""Whether a deployment answers from a cache; `enabled` tells."""


class DeploymentEvaluator(APIStruct, kw_only=True):
    """An evaluator or guardrail on a deployment."""

    id: str
    execute_on: EvaluatorExecuteOn
    sample_rate: Number | None = None
    """Per cent of the calls to evaluate, 1 to 100."""


class LastUserMessageQuery(APIStruct, kw_only=True, tag_field="type", tag="last_user_message"):
    """What the user said last."""

    type: ClassVar[Literal["last_user_message"]] = "last_user_message"


class StaticQuery(APIStruct, kw_only=True, tag_field="type", tag="query"):
    """A fixed text."""

    type: ClassVar[Literal["query"]] = "query"
    query: str


DeploymentKnowledgeBaseConfiguration: TypeAlias = Open[LastUserMessageQuery | StaticQuery]
"""What a deployment searches for; `type` tells which."""


class DeploymentKnowledgeBase(APIStruct, kw_only=True):
    """A knowledge base that a deployment searches."""

    knowledge_id: str
    configuration: DeploymentKnowledgeBaseConfiguration
    id: str | None = None


class DeploymentVariable(APIStruct, kw_only=True):
    """A variable of a version's prompt."""

    key: str
    value: Any = None
    is_pii: bool | None = None
    """Whether its values are personal data."""
    description: str | None = None


class DeploymentVersionMessage(APIStruct, kw_only=True):
    """A message of a version's prompt."""

    role: PromptMessageRole
    content: PromptConfigContent | None
    tool_calls: list[PromptToolCall] | None = None
    tool_call_id: str | None = None
    id: str | None = None


class DeploymentVersionPromptConfig(APIStruct, kw_only=True):
    """The prompt and model of a version."""

    model: str
    model_db_id: str
    model_type: ModelType
    model_parameters: PromptModelParameters
    provider: ModelProviderName
    messages: list[DeploymentVersionMessage]
    integration_id: str | None = None
    version: str | None = None


class DeploymentVersionFallback(APIStruct, kw_only=True):
    """A model that stands in when the first fails."""

    model: str
    model_db_id: str
    model_type: ModelType
    model_parameters: PromptModelParameters
    provider: ModelProviderName
    integration_id: str | None = None
    version: str | None = None


GuardrailBehaviour: TypeAlias = OpenEnum[Literal["none", "retry", "fallback"]]
"""What happens when a guardrail fails."""


class DeploymentVersionSettings(APIStruct, kw_only=True):
    """Checks, cache and masking of a version."""

    guardrails: list[DeploymentEvaluator] | None = None
    evaluators: list[DeploymentEvaluator] | None = None
    cache: DeploymentCache | None = None
    guardrail_behaviour: GuardrailBehaviour | None = field(name="guardrailBehaviour", default=None)
    engine: TemplateEngine | None = None
    input_masking: bool | None = None
    system_masking: bool | None = None
    output_masking: bool | None = None


class DeploymentVersion(APIStruct, kw_only=True):
    """A saved version of a deployment's variant."""

    id: str = field(name="_id")
    deployment_id: str
    variant_id: str
    prompt_config: DeploymentVersionPromptConfig
    fallbacks: list[DeploymentVersionFallback]
    tools: list[DeploymentTool]
    variables: list[DeploymentVariable]
    timestamp: DateTime
    version: str
    description: str
    status: ResourceStatus
    user_id: str | None
    notes: str | None = None
    retry_count: int | None = None
    knowledge_bases: list[DeploymentKnowledgeBase] | None = None
    settings: DeploymentVersionSettings | None = None


class ListDeploymentVersionsRequest(APIStruct, kw_only=True):
    """What `deployments_list_versions` takes."""

    key_or_id: str = field(name="keyOrID")
    limit: int | None = None
    """How many at most; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    variant_id: str | None = None


class ListDeploymentVersionsResponse(APIStruct, kw_only=True):
    """A page of versions of a deployment, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[DeploymentVersion]
    has_more: bool
    """Whether there are more beyond this page."""
