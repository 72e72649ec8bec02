# @generated
"""Deployments."""

from typing import Any, Literal

from msgspec import field

from ..types import APIStruct, OpenEnum
from .prompt_configs import PromptConfigMessage, PromptModelParameters
from .values import ModelProviderName, ModelType


class PromptToolParameters(APIStruct, kw_only=True):
    """The parameters of a function, as a JSON schema."""

    type: OpenEnum[Literal["object"]]
    properties: dict[str, Any]
    required: list[str] | None = None
    additional_properties: bool | None = field(name="additionalProperties", default=None)


class DeploymentToolFunction(APIStruct, kw_only=True):
    """A function that a deployment's model may call."""

    name: str
    parameters: PromptToolParameters
    description: str | None = None
    strict: bool | None = None


class DeploymentTool(APIStruct, kw_only=True):
    """A function that a deployment's model may call."""

    type: OpenEnum[Literal["function"]]
    function: DeploymentToolFunction
    display_name: str | None = None
    id: int | None = None


class DeploymentPromptConfig(APIStruct, kw_only=True):
    """The prompt and model of a deployment."""

    tools: list[DeploymentTool]
    model: str
    model_type: ModelType
    model_parameters: PromptModelParameters
    provider: ModelProviderName
    messages: list[PromptConfigMessage]


class Deployment(APIStruct, kw_only=True):
    """A deployment: a prompt and a model behind a key."""

    id: str
    created: str
    updated: str
    key: str
    """What `key` of a call names."""
    description: str
    prompt_config: DeploymentPromptConfig
    version: str


class DeploymentConfigFunction(APIStruct, kw_only=True):
    """A function that the model may call."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    """A JSON schema."""


class DeploymentConfigTool(APIStruct, kw_only=True):
    """A function that the model may call."""

    type: OpenEnum[Literal["function"]]
    function: DeploymentConfigFunction


class DeploymentConfig(APIStruct, kw_only=True):
    """The prompt and model that a call of a deployment resolves to."""

    id: str
    """With which metrics can be recorded."""
    provider: str
    model: str
    version: str
    messages: list[PromptConfigMessage]
    parameters: PromptModelParameters
    type: ModelType | None = None
    tools: list[DeploymentConfigTool] | None = None


class ListDeploymentsRequest(APIStruct, kw_only=True):
    """What `deployments_list` takes."""

    limit: int | None = None
    """How many at most, 1 to 50; if not given, the service takes 10."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""


class ListDeploymentsResponse(APIStruct, kw_only=True):
    """A page of deployments, the newest first."""

    object: OpenEnum[Literal["list"]]
    data: list[Deployment]
    has_more: bool
    """Whether there are more beyond this page."""
