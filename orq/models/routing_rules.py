# @generated
"""Routing rules."""

from collections.abc import Mapping, Sequence

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .rules import RuleExpression


class RoutingRuleModel(APIStruct, kw_only=True):
    """A model of a rule."""

    model: str | None = None
    display_name: str | None = None
    weight: Number | None = None
    integration_id: str | None = None


class RoutingRuleModelsConfig(APIStruct, kw_only=True):
    """The models of a rule, and how one is chosen."""

    mode: str | None = None
    models: Sequence[RoutingRuleModel] | None = None
    fallback_on_codes: Sequence[int] | None = None


class SignalsCheck(APIStruct, kw_only=True):
    """A check of requests."""

    enabled: bool | None = None
    threshold: Number | None = None


class RoutingRulePlugin(APIStruct, kw_only=True):
    """A plugin of a rule."""

    id: str | None = None
    language: str | None = None
    entities: Sequence[str] | None = None
    on_failure: str | None = None
    threshold: Number | None = None
    mask: Sequence[str] | None = None
    regions: Sequence[str] | None = None
    entity_thresholds: Mapping[str, Number] | None = None
    models_config: RoutingRuleModelsConfig | None = None
    checks: Mapping[str, SignalsCheck] | None = None


class RoutingRuleCacheConfig(APIStruct, kw_only=True):
    """Whether answers come from a cache."""

    ttl: int
    """In seconds, at most 259200 (three days)."""


class CreateRoutingRuleRequest(APIStruct, kw_only=True):
    """What `routing_rules_create` takes."""

    display_name: str
    description: str | None = None
    project_id: str | None = None
    enabled: bool | None = None
    expression: RuleExpression | None = None
    models_config: RoutingRuleModelsConfig | None = None
    plugins: Sequence[RoutingRulePlugin] | None = None
    priority: int | None = None
    cache_config: RoutingRuleCacheConfig | None = None


class DeleteRoutingRuleRequest(APIStruct, kw_only=True):
    """What `routing_rules_delete` takes."""

    routing_rule_id: str


class ListRoutingRuleUsedModelsResponse(APIStruct, kw_only=True):
    """The models that rules use."""

    object: str
    models: list[str]


class ListRoutingRulesRequest(APIStruct, kw_only=True):
    """What `routing_rules_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `id` of an item: the page ends right before it."""
    project_id: str | None = None
    search: str | None = None
    enabled: bool | None = None
    model: Sequence[str] | None = None


class RoutingRule(APIStruct, kw_only=True):
    """Which models serve which requests."""

    id: str = field(name="_id")
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    project_id: str
    display_name: str
    description: str
    enabled: bool
    plugins: list[RoutingRulePlugin]
    priority: int
    """The lowest goes first."""
    expression: RuleExpression | None = None
    models_config: RoutingRuleModelsConfig | None = None
    cache_config: RoutingRuleCacheConfig | None = None


class ListRoutingRulesResponse(APIStruct, kw_only=True):
    """A page of routing rules."""

    object: str
    data: list[RoutingRule]
    has_more: bool
    """Whether there are more beyond this page."""


class ListUsedModelsRequest(APIStruct, kw_only=True):
    """What `routing_rules_list_used_models` takes."""

    project_id: str | None = None


class RetrieveRoutingRuleRequest(APIStruct, kw_only=True):
    """What `routing_rules_retrieve` takes."""

    routing_rule_id: str


class UpdateRoutingRuleRequest(APIStruct, kw_only=True):
    """What `routing_rules_update` takes; what is not given stays as it is."""

    routing_rule_id: str
    display_name: str | None = None
    description: str | None = None
    enabled: bool | None = None
    expression: RuleExpression | None = None
    models_config: RoutingRuleModelsConfig | None = None
    plugins: Sequence[RoutingRulePlugin] | None = None
    priority: int | None = None
    cache_config: RoutingRuleCacheConfig | None = None
