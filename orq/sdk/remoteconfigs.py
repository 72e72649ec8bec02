# @generated
"""`client.remoteconfigs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _remoteconfigs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.remoteconfigs import RemoteConfig


class RemoteconfigsNamespace(Namespace, functions=_remoteconfigs):
    """Remote configs: fetch their values."""

    def retrieve(
        self,
        *,
        key: str,
        context: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RemoteConfig:
        """Fetch the value of a remote config for a given context.

        key: Name of the remote config.
        context: Values by field name, from which the rules of the config choose the value.
        metadata: Values of your own, by name, kept with the record of this call.

        `POST /v2/remoteconfigs`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...


class AsyncRemoteconfigsNamespace(AsyncNamespace, functions=_remoteconfigs):
    """Remote configs: fetch their values."""

    async def retrieve(
        self,
        *,
        key: str,
        context: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> RemoteConfig:
        """Fetch the value of a remote config for a given context.

        key: Name of the remote config.
        context: Values by field name, from which the rules of the config choose the value.
        metadata: Values of your own, by name, kept with the record of this call.

        `POST /v2/remoteconfigs`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        ...
