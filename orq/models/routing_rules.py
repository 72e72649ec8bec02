# @generated
"""Routing rules."""

from collections.abc import Mapping, Sequence

from msgspec import field

from ..types import APIStruct, DateTime, Number
from .rules import RuleExpression


class RoutingRuleModel(APIStruct, kw_only=True):
    """A model that a rule may choose."""

    model: str | None = None
    """Name of the model, as `provider/model`."""
    display_name: str | None = None
    """Name of the model in the studio."""
    weight: Number | None = None
    """Share of the calls that the model gets, for a choice by weight."""
    integration_id: str | None = None
    """Integration whose credentials are used for the model."""


class RoutingRuleModelsConfig(APIStruct, kw_only=True):
    """The models of a rule, and how one is chosen."""

    mode: str | None = None
    """How a model is chosen, such as `fallback` or `weighted`."""
    models: Sequence[RoutingRuleModel] | None = None
    """Models to choose from."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next model is tried."""


class SignalsCheck(APIStruct, kw_only=True):
    """A check that a plugin makes."""

    enabled: bool | None = None
    """Whether the check is made."""
    threshold: Number | None = None
    """Minimum score at which the check reports something."""


class RoutingRulePlugin(APIStruct, kw_only=True):
    """A plugin that a rule applies."""

    id: str | None = None
    """Name of the plugin, such as `pii_redaction` or `trace_scrubbing`."""
    language: str | None = None
    """Language of the text, for `pii_redaction`. Default: `en`."""
    entities: Sequence[str] | None = None
    """Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found."""
    on_failure: str | None = None
    """On failure, `block` fails the call; `passthrough` sends the text unchanged. Default: `block`."""
    threshold: Number | None = None
    """Minimum confidence for something to count as personal data, 0 to 1."""
    mask: Sequence[str] | None = None
    """Parts of the trace that are blanked, for `trace_scrubbing`; at least one."""
    regions: Sequence[str] | None = None
    """Regions whose own kinds of personal data, such as national ids, are found, too."""
    entity_thresholds: Mapping[str, Number] | None = None
    """Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`."""
    models_config: RoutingRuleModelsConfig | None = None
    """Models that the plugin calls, and how one is chosen."""
    checks: Mapping[str, SignalsCheck] | None = None
    """Checks of the calls, by name."""


class RoutingRuleCacheConfig(APIStruct, kw_only=True):
    """How long answers stay in the cache."""

    ttl: int
    """Lifetime of an answer in the cache, in seconds, at most 259200 (three days)."""


class CreateRoutingRuleRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.create`."""

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
    models_config: RoutingRuleModelsConfig | None = None
    """Models that serve the selected calls, and how one is chosen."""
    plugins: Sequence[RoutingRulePlugin] | None = None
    """Plugins that change the text of the calls, such as `pii_redaction`."""
    priority: int | None = None
    """Order of the rules: the one with the lowest number is tried first."""
    cache_config: RoutingRuleCacheConfig | None = None
    """How long answers of the selected calls stay in the cache."""


class DeleteRoutingRuleRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.delete`."""

    routing_rule_id: str
    """Id of the rule to delete."""


class ListRoutingRuleUsedModelsResponse(APIStruct, kw_only=True):
    """The models that routing rules use."""

    object: str
    """Kind of this object: always `list`."""
    models: list[str]
    """Models that rules name, each once, as `provider/model`."""


class ListRoutingRulesRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """Id of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """Id of the first item of the page after: this page ends before it."""
    project_id: str | None = None
    """Lists only rules of this project."""
    search: str | None = None
    """Lists only rules whose name or description contains this text."""
    enabled: bool | None = None
    """Lists only rules that are switched on (true) or off (false)."""
    model: Sequence[str] | None = None
    """Lists only rules that use one of these models."""


class RoutingRule(APIStruct, kw_only=True):
    """A rule: which models serve which calls."""

    id: str = field(name="_id")
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
    plugins: list[RoutingRulePlugin]
    """Plugins that change the text of the calls, such as `pii_redaction`."""
    priority: int
    """Order of the rules: the one with the lowest number is tried first."""
    expression: RuleExpression | None = None
    """Condition that selects the calls; if empty, the rule applies to all."""
    models_config: RoutingRuleModelsConfig | None = None
    """Models that serve the selected calls, and how one is chosen."""
    cache_config: RoutingRuleCacheConfig | None = None
    """How long answers of the selected calls stay in the cache."""


class ListRoutingRulesResponse(APIStruct, kw_only=True):
    """A page of routing rules."""

    object: str
    """Kind of this object: always `list`."""
    data: list[RoutingRule]
    """Rules of this page, by priority."""
    has_more: bool
    """Whether more items follow this page."""


class ListUsedModelsRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.list_used_models`."""

    project_id: str | None = None
    """Looks only at rules of this project."""


class RetrieveRoutingRuleRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.retrieve`."""

    routing_rule_id: str
    """Id of the rule to fetch."""


class UpdateRoutingRuleRequest(APIStruct, kw_only=True):
    """Parameters of `routing_rules.update`; fields that are not given stay as they are."""

    routing_rule_id: str
    """Id of the rule to change."""
    display_name: str | None = None
    """Name shown in the studio."""
    description: str | None = None
    """What the rule is for, for people who read the list."""
    enabled: bool | None = None
    """Whether the rule is in force."""
    expression: RuleExpression | None = None
    """Condition that selects the calls; if empty, the rule applies to all."""
    models_config: RoutingRuleModelsConfig | None = None
    """Models that serve the selected calls, and how one is chosen."""
    plugins: Sequence[RoutingRulePlugin] | None = None
    """Plugins that change the text of the calls, such as `pii_redaction`; replaces the list."""
    priority: int | None = None
    """Order of the rules: the one with the lowest number is tried first."""
    cache_config: RoutingRuleCacheConfig | None = None
    """How long answers of the selected calls stay in the cache."""
