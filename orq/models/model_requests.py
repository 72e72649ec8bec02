# @generated
"""Model requests."""

from typing import Any, Literal

from ..types import APIStruct, Number, OpenEnum


class AzureFoundryDeploymentMasterData(APIStruct, kw_only=True):
    """What the catalog knows about its model."""

    has_functions: bool
    id: str
    input_cost: Number
    model_developer: str | None
    model_family: str | None
    model_id: str
    model_type: str
    output_cost: Number
    parameters: list[Any]
    metadata: dict[str, Any] | None = None


class AzureFoundryDeployment(APIStruct, kw_only=True):
    """A deployment of Azure Foundry."""

    id: str
    model: str
    base_url: str | None = None
    master_data: AzureFoundryDeploymentMasterData | None = None
    publisher: str | None = None
    wire: str | None = None


class DeleteModelRequest(APIStruct, kw_only=True):
    """What `models_delete` takes."""

    id: str


class DisableModelRequest(APIStruct, kw_only=True):
    """What `models_disable` takes."""

    model_id: str


class ListAzureFoundryDeploymentsRequest(APIStruct, kw_only=True):
    """What `models_azure_foundry_deployments` takes."""

    api_key: str
    base_url: str
    provider: str
    api_version: str | None = None


class ListAzureFoundryDeploymentsResponse(APIStruct, kw_only=True):
    """The deployments of an Azure Foundry resource."""

    deployments: list[AzureFoundryDeployment]
    region: str


class ListLiteLLMModelsRequest(APIStruct, kw_only=True):
    """What `models_list_litellm` takes."""


class ListModelsRequest(APIStruct, kw_only=True):
    """What `models_list` takes."""


class RouterModel(APIStruct, kw_only=True):
    """A model that the router can call."""

    created: int
    """Unix time in seconds."""
    id: str
    object: OpenEnum[Literal["model"]]
    owned_by: str


class ListModelsResponse(APIStruct, kw_only=True):
    """The models."""

    data: list[RouterModel]
    object: OpenEnum[Literal["list"]]


class ValidateAWSBedrockModelRequest(APIStruct, kw_only=True):
    """What `models_validate_aws_bedrock` takes."""

    auth_mode: str
    inference_profile_arn: str
    region: str
    assume_role_arn: str | None = None
    assume_role_external_id: str | None = None
    integration_id: str | None = None
    model_type: str | None = None


class ValidateModelRequest(APIStruct, kw_only=True):
    """What `models_validate` takes."""

    api_key: str
    provider: str
    api_version: str | None = None
    base_url: str | None = None
    deployment_name: str | None = None
    endpoint: str | None = None
    subtype: str | None = None
