# @generated
"""Remoteconfigs."""

from typing import Any, Literal, TypeAlias

from ..types import APIStruct, OpenEnum


class GetRemoteConfigRequest(APIStruct, kw_only=True):
    """Parameters of `remoteconfigs.retrieve`."""

    key: str
    """Name of the remote config."""
    context: dict[str, Any] | None = None
    """Values by field name, from which the rules of the config choose the value."""
    metadata: dict[str, Any] | None = None
    """Values of your own, by name, kept with the record of this call."""


RemoteConfigType: TypeAlias = OpenEnum[Literal["boolean", "string", "integer", "decimal", "list", "json", "deployment"]]
"""The type of a value."""


class RemoteConfig(APIStruct, kw_only=True):
    """The value of a remote config for one context."""

    type: RemoteConfigType
    """Type of `value`, such as `boolean` or `json`."""
    value: Any = None
    """The value that fits the context."""
