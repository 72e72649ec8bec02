# @generated
"""`client.agents.external`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _agents

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.external_agents import (
        ExternalAgent,
        ExternalAgentHeader,
        ExternalAgentResponse,
        ListExternalAgentsResponse,
        TestExternalAgentConnectionResponse,
    )
    from ..params._e import ExternalAgentHeaderParam


class AgentsExternalNamespace(Namespace, functions=_agents):
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
        ...

    def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...

    def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...


class AsyncAgentsExternalNamespace(AsyncNamespace, functions=_agents):
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
        ...

    async def delete(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete an external agent from the registry.

        `DELETE /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...

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
        ...

    async def retrieve(
        self,
        *,
        agent_key: str,
        options: RequestOptions | None = None,
    ) -> ExternalAgentResponse:
        """Fetch an external agent by its key or id.

        `GET /v2/agents/external/{agent_key}`; raises `OrqError`.
        """
        ...

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
        ...

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
        ...
