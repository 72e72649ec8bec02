# @generated
"""Guardrail rules."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..types import APIStruct, DateTime, Number
from .rules import RuleExpression


class GuardrailRuleGuardrail(APIStruct, kw_only=True):
    """A guardrail of a rule."""

    id: str
    execute_on: str
    sample_rate: Number | None = None
    is_guardrail: bool | None = None
    options: dict[str, Any] | None = None


class GuardrailRulePlugin(APIStruct, kw_only=True):
    """A plugin of a rule."""

    id: str | None = None
    language: str | None = None
    entities: Sequence[str] | None = None
    on_failure: str | None = None
    threshold: Number | None = None
    regions: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None


class CreateGuardrailRuleRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_create` takes."""

    display_name: str
    description: str | None = None
    project_id: str | None = None
    enabled: bool | None = None
    expression: RuleExpression | None = None
    guardrails: Sequence[GuardrailRuleGuardrail] | None = None
    plugins: Sequence[GuardrailRulePlugin] | None = None


class DeleteGuardrailRuleRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_delete` takes."""

    guardrail_rule_id: str


class GuardrailRule(APIStruct, kw_only=True):
    """When which guardrails apply."""

    id: str
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    project_id: str
    display_name: str
    description: str
    enabled: bool
    guardrails: list[GuardrailRuleGuardrail]
    plugins: list[GuardrailRulePlugin]
    expression: RuleExpression | None = None


class GuardrailRuleResponse(APIStruct, kw_only=True):
    """A guardrail rule."""

    guardrail_rule: GuardrailRule


class ListGuardrailRuleUsedGuardrailsResponse(APIStruct, kw_only=True):
    """The ids of the guardrails that rules use."""

    object: str
    guardrail_ids: list[str]


class ListGuardrailRulesRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    project_id: str | None = None
    search: str | None = None
    sort_by: str | None = None
    enabled: bool | None = None
    guardrail_id: Sequence[str] | None = None


class ListGuardrailRulesResponse(APIStruct, kw_only=True):
    """A page of guardrail rules."""

    object: str
    data: list[GuardrailRule]
    has_more: bool
    """Whether there are more beyond this page."""


class ListUsedGuardrailsRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_list_used_guardrails` takes."""

    project_id: str | None = None


class RetrieveGuardrailRuleRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_retrieve` takes."""

    guardrail_rule_id: str


class UpdateGuardrailRuleRequest(APIStruct, kw_only=True):
    """What `guardrail_rules_update` takes; what is not given stays as it is."""

    guardrail_rule_id: str
    display_name: str | None = None
    description: str | None = None
    enabled: bool | None = None
    expression: RuleExpression | None = None
    guardrails: Sequence[GuardrailRuleGuardrail] | None = None
    plugins: Sequence[GuardrailRulePlugin] | None = None
