# @generated
"""`client.remoteconfigs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._signatures import RequestOptions
    from ..models.remoteconfigs import RemoteConfig


class RemoteconfigsNamespace(Namespace):
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

        `POST /v2/remoteconfigs`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        from ..funcs._remoteconfigs import remoteconfigs_retrieve

        request: Any = {"key": key, "context": context, "metadata": metadata}
        return remoteconfigs_retrieve(self._core, request, options=options).unwrap()


class AsyncRemoteconfigsNamespace(AsyncNamespace):
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

        `POST /v2/remoteconfigs`, which the vendor's SDKs dropped after 2026-02; raises `OrqError`.
        """
        from ..funcs._remoteconfigs import remoteconfigs_retrieve

        request: Any = {"key": key, "context": context, "metadata": metadata}
        return (await remoteconfigs_retrieve(self._core, request, options=options)).unwrap()
