# @generated

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import NotRequired, TypedDict

from ..models.auto_routing import (
    AutoRouterV2Config,
    AutoRouterV2CreatorConfig,
    AutoRouterV2EffortConfig,
    SessionAffinityConfig,
)
from ..types import SequenceNotStr


class SessionAffinityConfigParam(TypedDict):
    enabled: bool
    ttl_seconds: NotRequired[int | None]


class AutoRouterV2CreatorConfigParam(TypedDict):
    id: str
    name: str
    slug: NotRequired[str | None]


class AutoRouterV2EffortConfigParam(TypedDict):
    intelligence_index: float
    aa_index_is_estimated: NotRequired[bool | None]
    aa_index_version: NotRequired[str | None]
    aa_is_reasoning: NotRequired[bool | None]
    aa_reasoning_effort: NotRequired[str | None]
    aa_slug: NotRequired[str | None]


class AutoRouterV2ConfigParam(TypedDict):
    intelligence_index: float
    price: float
    aa_creator: NotRequired[AutoRouterV2CreatorConfig | AutoRouterV2CreatorConfigParam | None]
    aa_evaluations: NotRequired[Mapping[str, float | None] | None]
    aa_index_is_estimated: NotRequired[bool | None]
    aa_index_version: NotRequired[str | None]
    aa_is_reasoning: NotRequired[bool | None]
    aa_median_output_tokens_per_second: NotRequired[float | None]
    aa_median_time_to_first_answer_token: NotRequired[float | None]
    aa_median_time_to_first_token_seconds: NotRequired[float | None]
    aa_model_id: NotRequired[str | None]
    aa_name: NotRequired[str | None]
    aa_pricing: NotRequired[Mapping[str, float | None] | None]
    aa_reasoning_effort: NotRequired[str | None]
    aa_release_date: NotRequired[str | None]
    aa_slug: NotRequired[str | None]
    default_effort: NotRequired[str | None]
    default_effort_scored: NotRequired[bool | None]
    reasoning_efforts: NotRequired[Mapping[str, AutoRouterV2EffortConfig | AutoRouterV2EffortConfigParam] | None]


class AutoRouterConfigParam(TypedDict):
    benchmark_model: NotRequired[str | None]
    economical_model: NotRequired[str | None]
    id: NotRequired[str | None]
    models: NotRequired[SequenceNotStr[str] | None]
    profile: NotRequired[str | None]
    session_affinity: NotRequired[SessionAffinityConfig | SessionAffinityConfigParam | None]
    strong_model: NotRequired[str | None]
    v2: NotRequired[AutoRouterV2Config | AutoRouterV2ConfigParam | None]
    version: NotRequired[str | None]
