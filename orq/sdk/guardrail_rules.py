# @generated
"""`client.guardrail_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _guardrail_rules

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from typing import Any

    from .._signatures import RequestOptions
    from ..models.guardrail_rules import (
        GuardrailRule,
        GuardrailRuleGuardrail,
        GuardrailRulePlugin,
        GuardrailRuleResponse,
        ListGuardrailRulesResponse,
        ListGuardrailRuleUsedGuardrailsResponse,
    )
    from ..models.rules import RuleExpression
    from ..params._g import GuardrailRuleGuardrailParam, GuardrailRulePluginParam
    from ..params._r import RuleExpressionParam
    from ..types import SequenceNotStr


class GuardrailRulesNamespace(Namespace, functions=_guardrail_rules):
    """Rules that say which guardrails check which calls."""

    def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        guardrails: Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None = None,
        plugins: Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Create a rule that says which guardrails check which calls.

        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        project_id: Project to which the rule applies. Default: the whole workspace.
        enabled: Whether the rule is in force. Default: false.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        guardrails: Guardrails that check the calls that the rule selects.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`.

        `POST /v2/guardrail-rules`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        guardrail_rule_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a guardrail rule for good.

        guardrail_rule_id: Id of the rule to delete.

        `DELETE /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
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
        sort_by: str | None = None,
        enabled: bool | None = None,
        guardrail_id: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListGuardrailRulesResponse:
        """List guardrail rules, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text, in any case.
        sort_by: Field by which the list is sorted. Default: `created_at`, the newest first.
        enabled: Lists only rules that are switched on (true) or off (false).
        guardrail_id: Lists only rules that use one of these guardrails, by id.

        `GET /v2/guardrail-rules`; raises `OrqError`.
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
        sort_by: str | None = None,
        enabled: bool | None = None,
        guardrail_id: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> Iterator[GuardrailRule]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text, in any case.
        sort_by: Field by which the list is sorted. Default: `created_at`, the newest first.
        enabled: Lists only rules that are switched on (true) or off (false).
        guardrail_id: Lists only rules that use one of these guardrails, by id.

        `GET /v2/guardrail-rules`; raises `OrqError`.
        """
        ...

    def list_used_guardrails(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListGuardrailRuleUsedGuardrailsResponse:
        """List the ids of the guardrails that rules use.

        project_id: Looks only at rules of this project.

        `GET /v2/guardrail-rules/used-guardrails`; raises `OrqError`.
        """
        ...

    def retrieve(
        self,
        *,
        guardrail_rule_id: str,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Fetch a guardrail rule by its id.

        guardrail_rule_id: Id of the rule to fetch.

        `GET /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
        """
        ...

    def update(
        self,
        *,
        guardrail_rule_id: str,
        display_name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        guardrails: Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None = None,
        plugins: Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Change a guardrail rule; fields that are not given stay as they are.

        guardrail_rule_id: Id of the rule to change.
        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        enabled: Whether the rule is in force.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        guardrails: Guardrails that check the calls that the rule selects; replaces the list.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`; replaces the list.

        `PATCH /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
        """
        ...


class AsyncGuardrailRulesNamespace(AsyncNamespace, functions=_guardrail_rules):
    """Rules that say which guardrails check which calls."""

    async def create(
        self,
        *,
        display_name: str,
        description: str | None = None,
        project_id: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        guardrails: Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None = None,
        plugins: Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Create a rule that says which guardrails check which calls.

        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        project_id: Project to which the rule applies. Default: the whole workspace.
        enabled: Whether the rule is in force. Default: false.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        guardrails: Guardrails that check the calls that the rule selects.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`.

        `POST /v2/guardrail-rules`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        guardrail_rule_id: str,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """Delete a guardrail rule for good.

        guardrail_rule_id: Id of the rule to delete.

        `DELETE /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
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
        sort_by: str | None = None,
        enabled: bool | None = None,
        guardrail_id: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> ListGuardrailRulesResponse:
        """List guardrail rules, a page at a time.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text, in any case.
        sort_by: Field by which the list is sorted. Default: `created_at`, the newest first.
        enabled: Lists only rules that are switched on (true) or off (false).
        guardrail_id: Lists only rules that use one of these guardrails, by id.

        `GET /v2/guardrail-rules`; raises `OrqError`.
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
        sort_by: str | None = None,
        enabled: bool | None = None,
        guardrail_id: SequenceNotStr[str] | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncIterator[GuardrailRule]:
        """Iterate over the items of all pages of `list`, each page fetched when it is needed.

        limit: Number of items in a page.
        starting_after: Id of the last item of the page before: the next page begins after it.
        ending_before: Id of the first item of the page after: this page ends before it.
        project_id: Lists only rules of this project.
        search: Lists only rules whose name or description contains this text, in any case.
        sort_by: Field by which the list is sorted. Default: `created_at`, the newest first.
        enabled: Lists only rules that are switched on (true) or off (false).
        guardrail_id: Lists only rules that use one of these guardrails, by id.

        `GET /v2/guardrail-rules`; raises `OrqError`.
        """
        ...

    async def list_used_guardrails(
        self,
        *,
        project_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> ListGuardrailRuleUsedGuardrailsResponse:
        """List the ids of the guardrails that rules use.

        project_id: Looks only at rules of this project.

        `GET /v2/guardrail-rules/used-guardrails`; raises `OrqError`.
        """
        ...

    async def retrieve(
        self,
        *,
        guardrail_rule_id: str,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Fetch a guardrail rule by its id.

        guardrail_rule_id: Id of the rule to fetch.

        `GET /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
        """
        ...

    async def update(
        self,
        *,
        guardrail_rule_id: str,
        display_name: str | None = None,
        description: str | None = None,
        enabled: bool | None = None,
        expression: RuleExpression | RuleExpressionParam | None = None,
        guardrails: Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None = None,
        plugins: Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None = None,
        options: RequestOptions | None = None,
    ) -> GuardrailRuleResponse:
        """Change a guardrail rule; fields that are not given stay as they are.

        guardrail_rule_id: Id of the rule to change.
        display_name: Name shown in the studio.
        description: What the rule is for, for people who read the list.
        enabled: Whether the rule is in force.
        expression: Condition that selects the calls; if empty, the rule applies to all.
        guardrails: Guardrails that check the calls that the rule selects; replaces the list.
        plugins: Plugins that change the text of the calls, such as `pii_redaction`; replaces the list.

        `PATCH /v2/guardrail-rules/{guardrail_rule_id}`; raises `OrqError`.
        """
        ...
