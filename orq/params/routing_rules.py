# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence

from typing_extensions import NotRequired, TypedDict

from ..models.routing_rules import (
    RoutingRuleCacheConfig,
    RoutingRuleModel,
    RoutingRuleModelsConfig,
    RoutingRulePlugin,
    SignalsCheck,
)
from ..models.rules import RuleExpression
from ..types import SequenceNotStr
from .rules import RuleExpressionParam


class RoutingRuleModelParam(TypedDict):
    model: NotRequired[str | None]
    display_name: NotRequired[str | None]
    weight: NotRequired[float | None]
    integration_id: NotRequired[str | None]


class RoutingRuleModelsConfigParam(TypedDict):
    mode: NotRequired[str | None]
    models: NotRequired[Sequence[RoutingRuleModel | RoutingRuleModelParam] | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]


class SignalsCheckParam(TypedDict):
    enabled: NotRequired[bool | None]
    threshold: NotRequired[float | None]


class RoutingRulePluginParam(TypedDict):
    id: NotRequired[str | None]
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    mask: NotRequired[SequenceNotStr[str] | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    checks: NotRequired[Mapping[str, SignalsCheck | SignalsCheckParam] | None]


class RoutingRuleCacheConfigParam(TypedDict):
    ttl: int


class CreateRoutingRuleRequestParam(TypedDict):
    display_name: str
    description: NotRequired[str | None]
    project_id: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    plugins: NotRequired[Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None]
    priority: NotRequired[int | None]
    cache_config: NotRequired[RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None]


class DeleteRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str


class ListRoutingRulesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    project_id: NotRequired[str | None]
    search: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    model: NotRequired[SequenceNotStr[str] | None]


class ListUsedModelsRequestParam(TypedDict):
    project_id: NotRequired[str | None]


class RetrieveRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str


class UpdateRoutingRuleRequestParam(TypedDict):
    routing_rule_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    enabled: NotRequired[bool | None]
    expression: NotRequired[RuleExpression | RuleExpressionParam | None]
    models_config: NotRequired[RoutingRuleModelsConfig | RoutingRuleModelsConfigParam | None]
    plugins: NotRequired[Sequence[RoutingRulePlugin | RoutingRulePluginParam] | None]
    priority: NotRequired[int | None]
    cache_config: NotRequired[RoutingRuleCacheConfig | RoutingRuleCacheConfigParam | None]
