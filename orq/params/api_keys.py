# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.api_keys import (
    APIKeySource,
    APIKeyStatus,
    Constraints,
    Owner,
    PermissionMode,
    RequestProjectScope,
    RequestProjectScopeMode,
    SingleProjectScope,
)
from ..types import DateTimeInput, SequenceNotStr


class ConstraintsParam(TypedDict):
    expires_at: NotRequired[DateTimeInput | None]


class OwnerParam(TypedDict):
    type: str
    user_id: NotRequired[str | None]


class SingleProjectScopeParam(TypedDict):
    project_id: str


class RequestProjectScopeParam(TypedDict):
    all: NotRequired[Mapping[str, Any] | None]
    mode: NotRequired[RequestProjectScopeMode | None]
    project_id: NotRequired[str | None]
    single: NotRequired[SingleProjectScope | SingleProjectScopeParam | None]


class CreateAPIKeyRequestParam(TypedDict):
    name: str
    access: NotRequired[Mapping[str, str] | None]
    constraints: NotRequired[Constraints | ConstraintsParam | None]
    expiration: NotRequired[DateTimeInput | None]
    owner: NotRequired[Owner | OwnerParam | None]
    permission_mode: NotRequired[PermissionMode | None]
    project_scope: NotRequired[RequestProjectScope | RequestProjectScopeParam | None]
    projects: NotRequired[SequenceNotStr[str] | None]


class DeleteAPIKeyRequestParam(TypedDict):
    api_key_id: str


class GetAPIKeyRequestParam(TypedDict):
    api_key_id: str


class ListAPIKeyCapabilitiesRequestParam(TypedDict): ...


class ListAPIKeysRequestParam(TypedDict):
    project_id: NotRequired[str | None]
    source: NotRequired[APIKeySource | None]


class UpdateAPIKeyRequestParam(TypedDict):
    api_key_id: str
    access: NotRequired[Mapping[str, str] | None]
    active: NotRequired[bool | None]
    constraints: NotRequired[Constraints | ConstraintsParam | None]
    name: NotRequired[str | None]
    permission_mode: NotRequired[PermissionMode | None]
    project_scope: NotRequired[RequestProjectScope | RequestProjectScopeParam | None]
    status: NotRequired[APIKeyStatus | None]
