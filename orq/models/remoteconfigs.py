# @generated
"""Remoteconfigs."""

from typing import Any, Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class GetRemoteConfigRequest(APIStruct, kw_only=True):
    """What `remoteconfigs_retrieve` takes."""

    key: str
    context: dict[str, Any] | None = None
    metadata: dict[str, Any] | None = None


RemoteConfigType: TypeAlias = OpenEnum[Literal["boolean", "string", "integer", "decimal", "list", "json", "deployment"]]
"""The type of a value."""


class RemoteConfig(APIStruct, kw_only=True):
    """The value of a remote config."""

    type: RemoteConfigType
    value: Any = None
