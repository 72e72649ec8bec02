# @generated
"""Model requests."""

from typing import Any, Literal

from ..types import APIStruct, Number, OpenEnum


class AzureFoundryDeploymentMasterData(APIStruct, kw_only=True):
    """What the catalog of orq.ai knows about a deployed model."""

    has_functions: bool
    """Whether the model can call tools."""
    id: str
    """Id of the model in the catalog."""
    input_cost: Number
    """Price of input tokens in USD."""
    model_developer: str | None
    """Company that made the model, such as `anthropic`."""
    model_family: str | None
    """Family to which the model belongs, such as `claude`."""
    model_id: str
    """Name of the model at its provider."""
    model_type: str
    """Kind of the model, such as `chat`, `embedding` or `image`."""
    output_cost: Number
    """Price of output tokens in USD."""
    parameters: list[Any]
    """Parameters that calls of the model may set."""
    metadata: dict[str, Any] | None = None
    """What the model can do and what it costs."""


class AzureFoundryDeployment(APIStruct, kw_only=True):
    """A model that is deployed in Azure Foundry."""

    id: str
    """Name of the deployment in Azure."""
    model: str
    """Name of the deployed model."""
    base_url: str | None = None
    """Address at which the deployment is called."""
    master_data: AzureFoundryDeploymentMasterData | None = None
    """What the catalog of orq.ai knows about the model; absent if it is unknown."""
    publisher: str | None = None
    """Maker of the model, such as `OpenAI`."""
    wire: str | None = None
    """Format of requests that the deployment takes."""


class DeleteModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.delete`."""

    id: str
    """Id of the model to delete."""


class DisableModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.disable`."""

    model_id: str
    """Id of the model to disable."""


class ListAzureFoundryDeploymentsRequest(APIStruct, kw_only=True):
    """Parameters of `models.azure_foundry_deployments`."""

    api_key: str
    """API key of the Azure Foundry resource."""
    base_url: str
    """Address of the Azure Foundry resource."""
    provider: str
    """Provider whose deployments are listed."""
    api_version: str | None = None
    """Version of the provider's API, such as `2024-10-21`."""


class ListAzureFoundryDeploymentsResponse(APIStruct, kw_only=True):
    """The deployments of an Azure Foundry resource."""

    deployments: list[AzureFoundryDeployment]
    """Deployments that can be added as models."""
    region: str
    """Azure region of the resource."""


class ListLiteLLMModelsRequest(APIStruct, kw_only=True):
    """Parameters of `models.list_litellm`."""


class ListModelsRequest(APIStruct, kw_only=True):
    """Parameters of `models.list`."""


class RouterModel(APIStruct, kw_only=True):
    """A model that the router can call."""

    created: int
    """When the model was added: Unix time in seconds."""
    id: str
    """Name for the field `model` of calls, as `provider/model`."""
    object: OpenEnum[Literal["model"]]
    """Kind of this object: always `model`."""
    owned_by: str
    """Provider of the model, such as `openai`."""


class ListModelsResponse(APIStruct, kw_only=True):
    """The models that the router can call."""

    data: list[RouterModel]
    """Models that the router can call; the list has no pages."""
    object: OpenEnum[Literal["list"]]
    """Kind of this object: always `list`."""


class ValidateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.validate_aws_bedrock`."""

    auth_mode: str
    """How the service signs in to AWS: with an integration or its pod identity."""
    inference_profile_arn: str
    """ARN of the AWS Bedrock inference profile."""
    region: str
    """AWS region in which the model runs, such as `eu-west-1`."""
    assume_role_arn: str | None = None
    """ARN of the AWS role that the service takes on."""
    assume_role_external_id: str | None = None
    """External id that the AWS role asks for."""
    integration_id: str | None = None
    """Integration whose AWS credentials are tried."""
    model_type: str | None = None
    """Kind of the model, such as `chat`, `embedding` or `image`."""


class ValidateModelRequest(APIStruct, kw_only=True):
    """Parameters of `models.validate`."""

    api_key: str
    """API key to try."""
    provider: str
    """Provider to try; the service knows Azure OpenAI only at present."""
    api_version: str | None = None
    """Version of the provider's API, such as `2024-10-21`."""
    base_url: str | None = None
    """Address of the provider's API to try."""
    deployment_name: str | None = None
    """Name of the deployment in Azure."""
    endpoint: str | None = None
    """Address of the Azure resource."""
    subtype: str | None = None
    """Variant of the provider's API."""
