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
    """Rules that say which models serve which calls."""

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
        """Create a rule that says which models serve which calls.

        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        project_id: Project to which the rule applies. Default: the whole workspace.
        enabled: Whether the rule is in force. Default: false.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        models_config: Models that serve the selected calls, and how one is chosen.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`.
        priority: Order of the rules: the one with the lowest number is tried first.
        cache_config: How long answers of the selected calls stay in the cache.

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

        routing_rule_id: Id of the rule to delete.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text.
        enabled: Lists only rules that are switched on (true) or off (false).
        model: Lists only rules that use one of these models.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text.
        enabled: Lists only rules that are switched on (true) or off (false).
        model: Lists only rules that use one of these models.

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

        project_id: Looks only at rules of this project.

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

        routing_rule_id: Id of the rule to fetch.

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
        """Change a routing rule; fields that are not given stay as they are.

        routing_rule_id: Id of the rule to change.
        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        enabled: Whether the rule is in force.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        models_config: Models that serve the selected calls, and how one is chosen.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`; replaces the list.
        priority: Order of the rules: the one with the lowest number is tried first.
        cache_config: How long answers of the selected calls stay in the cache.

        `PATCH /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...


class AsyncRoutingRulesNamespace(AsyncNamespace, functions=_routing_rules):
    """Rules that say which models serve which calls."""

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
        """Create a rule that says which models serve which calls.

        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        project_id: Project to which the rule applies. Default: the whole workspace.
        enabled: Whether the rule is in force. Default: false.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        models_config: Models that serve the selected calls, and how one is chosen.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`.
        priority: Order of the rules: the one with the lowest number is tried first.
        cache_config: How long answers of the selected calls stay in the cache.

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

        routing_rule_id: Id of the rule to delete.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text.
        enabled: Lists only rules that are switched on (true) or off (false).
        model: Lists only rules that use one of these models.

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

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text.
        enabled: Lists only rules that are switched on (true) or off (false).
        model: Lists only rules that use one of these models.

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

        project_id: Looks only at rules of this project.

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

        routing_rule_id: Id of the rule to fetch.

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
        """Change a routing rule; fields that are not given stay as they are.

        routing_rule_id: Id of the rule to change.
        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        enabled: Whether the rule is in force.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        models_config: Models that serve the selected calls, and how one is chosen.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`; replaces the list.
        priority: Order of the rules: the one with the lowest number is tried first.
        cache_config: How long answers of the selected calls stay in the cache.

        `PATCH /v2/routing-rules/{routing_rule_id}`; raises `OrqError`.
        """
        ...
