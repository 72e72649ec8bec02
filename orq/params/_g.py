# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import NotRequired

    from ..models.guardrail_rules import GuardrailRuleGuardrail, GuardrailRulePlugin
    from ..models.rules import RuleExpression
    from ..types import SequenceNotStr
    from ._r import RuleExpressionParam


class GuardrailRuleGuardrailParam(TypedDict):
    id: str
    execute_on: str
    sample_rate: NotRequired[float | None]
    is_guardrail: NotRequired[bool | None]
    options: NotRequired[Mapping[str, Any] | None]


class GuardrailRulePluginParam(TypedDict):
    id: NotRequired[str | None]
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class CreateGuardrailRuleRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    guardrails: NotRequired[Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None]
    plugins: NotRequired[Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None]


class DeleteGuardrailRuleRequestParam(TypedDict):
    guardrail_rule_id: str


class ListGuardrailRulesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    sort_by: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    guardrail_id: NotRequired[SequenceNotStr[str] | None]


class ListUsedGuardrailsRequestParam(TypedDict):
    project_id: NotRequired[str | None]


class RetrieveGuardrailRuleRequestParam(TypedDict):
    guardrail_rule_id: str


class UpdateGuardrailRuleRequestParam(TypedDict):
    guardrail_rule_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    guardrails: NotRequired[Sequence[GuardrailRuleGuardrail | GuardrailRuleGuardrailParam] | None]
    plugins: NotRequired[Sequence[GuardrailRulePlugin | GuardrailRulePluginParam] | None]


lazy_annotations(__name__)
