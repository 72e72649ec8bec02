# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from typing_extensions import NotRequired, TypedDict

from ..models.refs import IdRef
from ..models.websearch import WebSearchPlugin, WebSearchProvider
from ..types import SequenceNotStr
from .refs import IdRefParam


class WebSearchPluginParam(TypedDict):
    id: NotRequired[Literal["pii_redaction"]]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    language: NotRequired[str | None]
    on_failure: NotRequired[str | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    threshold: NotRequired[float | None]


class WebSearchRequestParam(TypedDict):
    provider: WebSearchProvider
    query: str
    identity: NotRequired[IdRef | IdRefParam | None]
    limit: NotRequired[int | None]
    plugins: NotRequired[Sequence[WebSearchPlugin | WebSearchPluginParam] | None]
