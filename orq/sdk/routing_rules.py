# @generated
"""`client.routing_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _routing_rules

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from .._signatures import RequestOptions
    from ..models.routing_rules import (
        ListRoutingRulesResponse,
        ListRoutingRuleUsedModelsResponse,
        RoutingRule,
        RoutingRuleCacheConfig,
        RoutingRuleModelsConfig,
        RoutingRulePlugin,
    )
    from ..models.rules import RuleExpression
    from ..params._r import (
        RoutingRuleCacheConfigParam,
        RoutingRuleModelsConfigParam,
        RoutingRulePluginParam,
        RuleExpressionParam,
    )
    from ..types import SequenceNotStr


class RoutingRulesNamespace(Namespace, functions=_routing_rules):
    """Rules for which models serve which requests."""

    def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        models_config: RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None = None,
        plugins: Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None = None,
        priority: int | None = None,
        cache_config: RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Create a rule for which models serve which requests.

        `POST /v2/routing-rules`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        routing_rule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a routing rule for good.

        `DELETE /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        enabled: bool | None = None,
        model: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListRoutingRulesResponse:
        """List routing rules by priority, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/routing-rules`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        enabled: bool | None = None,
        model: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[RoutingRule]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/routing-rules`; raises `OrqError`.
        """
        ...

    def list_used_models(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListRoutingRuleUsedModelsResponse:
        """List the models that routing rules use.

        `GET /v2/routing-rules/used-models`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        routing_rule_id: str,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Fetch a routing rule by its id.

        `GET /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        routing_rule_id: str,
        display_name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        models_config: RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None = None,
        plugins: Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None = None,
        priority: int | None = None,
        cache_config: RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Change a routing rule; what is not given stays as it is.

        `PATCH /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...


class AsyncRoutingRulesNamespace(AsyncNamespace, functions=_routing_rules):
    """Rules for which models serve which requests."""

    async def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        models_config: RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None = None,
        plugins: Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None = None,
        priority: int | None = None,
        cache_config: RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Create a rule for which models serve which requests.

        `POST /v2/routing-rules`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        routing_rule_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a routing rule for good.

        `DELETE /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...

    async def list(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        enabled: bool | None = None,
        model: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListRoutingRulesResponse:
        """List routing rules by priority, a page at a time.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/routing-rules`; raises `OrqError`.
        """
        ...

    def list_items(
        self,
        *,
        limit: int | None = None,
        starting_after: str | None = None,
        ending_before: str | None = None,
        project_id: str | None = None,
        search: str | None = None,
        enabled: bool | None = None,
        model: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[RoutingRule]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: How many at most.
        starting_after: The `id` of an item: the page starts right after it.
        ending_before: The `id` of an item: the page ends right before it.

        `GET /v2/routing-rules`; raises `OrqError`.
        """
        ...

    async def list_used_models(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListRoutingRuleUsedModelsResponse:
        """List the models that routing rules use.

        `GET /v2/routing-rules/used-models`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        routing_rule_id: str,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Fetch a routing rule by its id.

        `GET /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        routing_rule_id: str,
        display_name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        models_config: RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None = None,
        plugins: Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None = None,
        priority: int | None = None,
        cache_config: RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None = None,
        options: RequestOptions | None = None,
    ) -> RoutingRule:
        """Change a routing rule; what is not given stays as it is.

        `PATCH /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...
