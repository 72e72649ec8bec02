# @generated
"""Guardrail rules."""

from collections.abc import Mapping, Sequence
from typing import Any

from ..types import APIStruct, DateTime, Number
from .rules import RuleExpression


class GuardrailRuleGuardrail(APIStruct, kw_only=True):
    """A guardrail that a rule applies."""

    id: str
    """Id or key of the evaluator that works as the guardrail."""
    execute_on: str
    """What is checked: `input` (the messages) or `output` (the model's answer)."""
    sample_rate: Number | None = None
    """Share of the calls that are checked."""
    is_guardrail: bool | None = None
    """Whether a failed check blocks the call rather than only being recorded."""
    options: dict[str, Any] | None = None
    """Settings for the evaluator, as it defines them."""


class GuardrailRulePlugin(APIStruct, kw_only=True):
    """A plugin that a rule applies."""

    id: str | None = None
    """Name of the plugin, such as `pii_redaction`."""
    language: str | None = None
    """Language of the text, such as `en`."""
    entities: Sequence[str] | None = None
    """Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found."""
    on_failure: str | None = None
    """On failure, `block` fails the call; `passthrough` sends the text unchanged. Default: `block`."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    regions: Sequence[str] | None = None
    """Regions whose own kinds of personal data, such as national ids, are found, too."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`."""


class CreateGuardrailRuleRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.create`."""

    display_name: str
    """Name shown in the studio."""
    description: str | None = None
    """What the rule is for, for people who read the list."""
    project_id: str | None = None
    """Project to which the rule applies. Default: the whole workspace."""
    enabled: bool | None = None
    """Whether the rule is in force. Default: false."""
    expression: RuleExpression | None = None
    """Condition that selects the calls; if empty, the rule applies to all."""
    guardrails: Sequence[GuardrailRuleGuardrail] | None = None
    """Guardrails that check the calls that the rule selects."""
    plugins: Sequence[GuardrailRulePlugin] | None = None
    """Plugins that change the text of the calls, such as `pii_redaction`."""


class DeleteGuardrailRuleRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.delete`."""

    guardrail_rule_id: str
    """Id of the rule to delete."""


class GuardrailRule(APIStruct, kw_only=True):
    """A rule: which guardrails check which calls."""

    id: str
    """Identifies the rule in other calls."""
    created_at: DateTime
    """When the rule was made, in UTC."""
    updated_at: DateTime
    """When the rule was last changed, in UTC."""
    created_by_id: str
    """Id of the user who made the rule."""
    updated_by_id: str
    """Id of the user who last changed the rule."""
    project_id: str
    """Project to which the rule applies; empty for the whole workspace."""
    display_name: str
    """Name shown in the studio."""
    description: str
    """What the rule is for, for people who read the list."""
    enabled: bool
    """Whether the rule is in force."""
    guardrails: list[GuardrailRuleGuardrail]
    """Guardrails that check the calls that the rule selects."""
    plugins: list[GuardrailRulePlugin]
    """Plugins that change the text of the calls, such as `pii_redaction`."""
    expression: RuleExpression | None = None
    """Condition that selects the calls; if empty, the rule applies to all."""


class GuardrailRuleResponse(APIStruct, kw_only=True):
    """The answer of an operation on one guardrail rule."""

    guardrail_rule: GuardrailRule
    """The rule, as it is now."""


class ListGuardrailRuleUsedGuardrailsResponse(APIStruct, kw_only=True):
    """The ids of the guardrails that rules use."""

    object: str
    """Kind of this object: always `list`."""
    guardrail_ids: list[str]
    """Ids of the guardrails, each once."""


class ListGuardrailRulesRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only rules of this project."""
    search: str | None = None
    """Lists only rules whose name or description contains this text, in any case."""
    sort_by: str | None = None
    """Field by which the list is sorted. Default: `created_at`, the newest first."""
    enabled: bool | None = None
    """Lists only rules that are switched on (true) or off (false)."""
    guardrail_id: Sequence[str] | None = None
    """Lists only rules that use one of these guardrails, by id."""


class ListGuardrailRulesResponse(APIStruct, kw_only=True):
    """A page of guardrail rules."""

    object: str
    """Kind of this object: always `list`."""
    data: list[GuardrailRule]
    """Guardrail rules of this page."""
    has_more: bool
    """Whether more items follow this page."""


class ListUsedGuardrailsRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.list_used_guardrails`."""

    project_id: str | None = None
    """Looks only at rules of this project."""


class RetrieveGuardrailRuleRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.retrieve`."""

    guardrail_rule_id: str
    """Id of the rule to fetch."""


class UpdateGuardrailRuleRequest(APIStruct, kw_only=True):
    """Parameters of `guardrail_rules.update`; fields that are not given stay as they are."""

    guardrail_rule_id: str
    """Id of the rule to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the rule is for, for people who read the list."""
    enabled: bool | None = None
    """Whether the rule is in force."""
    expression: RuleExpression | None = None
    """Condition that selects the calls; if empty, the rule applies to all."""
    guardrails: Sequence[GuardrailRuleGuardrail] | None = None
    """Guardrails that check the calls that the rule selects; replaces the list."""
    plugins: Sequence[GuardrailRulePlugin] | None = None
    """Plugins that change the text of the calls, such as `pii_redaction`; replaces the list."""
