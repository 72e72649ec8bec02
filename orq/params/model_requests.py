# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeleteModelRequestParam(TypedDict):
    id: str


class DisableModelRequestParam(TypedDict):
    model_id: str


class ListAzureFoundryDeploymentsRequestParam(TypedDict):
    api_key: str
    base_url: str
    provider: str
    api_version: NotRequired[str | None]


class ListLiteLLMModelsRequestParam(TypedDict): ...


class ListModelsRequestParam(TypedDict): ...


class ValidateAWSBedrockModelRequestParam(TypedDict):
    auth_mode: str
    inference_profile_arn: str
    region: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    model_type: NotRequired[str | None]


class ValidateModelRequestParam(TypedDict):
    api_key: str
    provider: str
    api_version: NotRequired[str | None]
    base_url: NotRequired[str | None]
    deployment_name: NotRequired[str | None]
    endpoint: NotRequired[str | None]
    subtype: NotRequired[str | None]
