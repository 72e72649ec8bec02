# @generated
"""`client.agents.external`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from .._signatures import RequestOptions
    from ..models.external_agents import (
        ExternalAgent,
        ExternalAgentHeader,
        ExternalAgentResponse,
        ListExternalAgentsResponse,
        TestExternalAgentConnectionResponse,
    )
    from ..params._e import ExternalAgentHeaderParam


class AgentsExternalNamespace(Namespace):
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""

    def create(
        self,
        *,
        key: str,
        display_name: str,
        path: str,
        agent_url: str,
        description: str | None = None,
        project_id: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Register an external agent by the address at which it speaks A2A.

        `POST /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "path": path,
            "agent_url": agent_url,
            "description": description,
            "project_id": project_id,
            "card_url": card_url,
            "headers": headers,
            "protocol_version": protocol_version,
            "preferred_transport": preferred_transport,
        }
        return agents_external_create(self._core, request, options=options).unwrap()

    def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_delete

        request: Any = {"agent_key": agent_key}
        return agents_external_delete(self._core, request, options=options).unwrap()

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListExternalAgentsResponse:
        """List the external agents that are registered, a page at a time.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return agents_external_list(self._core, request, options=options).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[ExternalAgent]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_list
        from ..pagination import Items

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return Items(agents_external_list, self._core, request, options, raises=True)

    def refresh_card(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent's card anew and replace the stored one.

        `POST /v2/agents/external/{agent_key}:refreshCard`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_refresh_card

        request: Any = {"agent_key": agent_key, "body": body}
        return agents_external_refresh_card(self._core, request, options=options).unwrap()

    def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_retrieve

        request: Any = {"agent_key": agent_key}
        return agents_external_retrieve(self._core, request, options=options).unwrap()

    def test_connection(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TestExternalAgentConnectionResponse:
        """Try to reach an external agent and read its card, storing nothing.

        `POST /v2/agents/external/{agent_key}:testConnection`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_test_connection

        request: Any = {"agent_key": agent_key, "body": body}
        return agents_external_test_connection(self._core, request, options=options).unwrap()

    def update(
        self,
        *,
        agent_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        agent_url: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        clear_headers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Change how an external agent is registered or reached.

        `PATCH /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_update

        request: Any = {
            "agent_key": agent_key,
            "display_name": display_name,
            "description": description,
            "path": path,
            "project_id": project_id,
            "agent_url": agent_url,
            "card_url": card_url,
            "headers": headers,
            "protocol_version": protocol_version,
            "preferred_transport": preferred_transport,
            "clear_headers": clear_headers,
        }
        return agents_external_update(self._core, request, options=options).unwrap()


class AsyncAgentsExternalNamespace(AsyncNamespace):
    """Agents that run elsewhere and speak A2A: register, reach and forget them."""

    async def create(
        self,
        *,
        key: str,
        display_name: str,
        path: str,
        agent_url: str,
        description: str | None = None,
        project_id: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Register an external agent by the address at which it speaks A2A.

        `POST /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_create

        request: Any = {
            "key": key,
            "display_name": display_name,
            "path": path,
            "agent_url": agent_url,
            "description": description,
            "project_id": project_id,
            "card_url": card_url,
            "headers": headers,
            "protocol_version": protocol_version,
            "preferred_transport": preferred_transport,
        }
        return (await agents_external_create(self._core, request, options=options)).unwrap()

    async def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_delete

        request: Any = {"agent_key": agent_key}
        return (await agents_external_delete(self._core, request, options=options)).unwrap()

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListExternalAgentsResponse:
        """List the external agents that are registered, a page at a time.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_list

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return (await agents_external_list(self._core, request, options=options)).unwrap()

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[ExternalAgent]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `agent_id` of an item: the page starts right after it.
        ending_before: The `agent_id` of an item: the page ends right before it.

        `GET /v2/agents/external`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_list
        from ..pagination import AsyncItems

        request: Any = {"limit": limit, "starting_after": starting_after, "ending_before": ending_before}
        return AsyncItems(agents_external_list, self._core, request, options, raises=True)

    async def refresh_card(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent's card anew and replace the stored one.

        `POST /v2/agents/external/{agent_key}:refreshCard`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_refresh_card

        request: Any = {"agent_key": agent_key, "body": body}
        return (await agents_external_refresh_card(self._core, request, options=options)).unwrap()

    async def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_retrieve

        request: Any = {"agent_key": agent_key}
        return (await agents_external_retrieve(self._core, request, options=options)).unwrap()

    async def test_connection(
        self,
        *,
        agent_key: str,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> TestExternalAgentConnectionResponse:
        """Try to reach an external agent and read its card, storing nothing.

        `POST /v2/agents/external/{agent_key}:testConnection`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_test_connection

        request: Any = {"agent_key": agent_key, "body": body}
        return (await agents_external_test_connection(self._core, request, options=options)).unwrap()

    async def update(
        self,
        *,
        agent_key: str,
        display_name: str | None = None,
        description: str | None = None,
        path: str | None = None,
        project_id: str | None = None,
        agent_url: str | None = None,
        card_url: str | None = None,
        headers: Mapping[str, ExternalAgentHeader | ExternalAgentHeaderParam] | None = None,
        protocol_version: str | None = None,
        preferred_transport: str | None = None,
        clear_headers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Change how an external agent is registered or reached.

        `PATCH /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        from ..funcs._agents_external import agents_external_update

        request: Any = {
            "agent_key": agent_key,
            "display_name": display_name,
            "description": description,
            "path": path,
            "project_id": project_id,
            "agent_url": agent_url,
            "card_url": card_url,
            "headers": headers,
            "protocol_version": protocol_version,
            "preferred_transport": preferred_transport,
            "clear_headers": clear_headers,
        }
        return (await agents_external_update(self._core, request, options=options)).unwrap()
