# Generated from api/.
"""Dict twins of `orq.models.model_requests`."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict


class DeleteModelRequestParam(TypedDict):
    """A `DeleteModelRequest` as a dict."""

    id: str


class DisableModelRequestParam(TypedDict):
    """A `DisableModelRequest` as a dict."""

    model_id: str


class ListAzureFoundryDeploymentsRequestParam(TypedDict):
    """A `ListAzureFoundryDeploymentsRequest` as a dict."""

    api_key: str
    base_url: str
    provider: str
    api_version: NotRequired[str | None]


class ListLiteLLMModelsRequestParam(TypedDict):
    """A `ListLiteLLMModelsRequest` as a dict."""


class ListModelsRequestParam(TypedDict):
    """A `ListModelsRequest` as a dict."""


class ValidateAWSBedrockModelRequestParam(TypedDict):
    """A `ValidateAWSBedrockModelRequest` as a dict."""

    auth_mode: str
    inference_profile_arn: str
    region: str
    assume_role_arn: NotRequired[str | None]
    assume_role_external_id: NotRequired[str | None]
    integration_id: NotRequired[str | None]
    model_type: NotRequired[str | None]


class ValidateModelRequestParam(TypedDict):
    """A `ValidateModelRequest` as a dict."""

    api_key: str
    provider: str
    api_version: NotRequired[str | None]
    base_url: NotRequired[str | None]
    deployment_name: NotRequired[str | None]
    endpoint: NotRequired[str | None]
    subtype: NotRequired[str | None]
