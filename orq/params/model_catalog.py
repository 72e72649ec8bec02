# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class GetModelCatalogModelRequestParam(TypedDict):
    id: str


class ListModelCatalogRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    provider: NotRequired[SequenceNotStr[str] | None]
    endpoint: NotRequired[SequenceNotStr[str] | None]
    input_modality: NotRequired[SequenceNotStr[str] | None]
    output_modality: NotRequired[SequenceNotStr[str] | None]
    location: NotRequired[SequenceNotStr[str] | None]
    feature: NotRequired[SequenceNotStr[str] | None]
    supported_parameter: NotRequired[SequenceNotStr[str] | None]
    tier: NotRequired[SequenceNotStr[str] | None]
    offering_of: NotRequired[str | None]
    search: NotRequired[str | None]
    sort_by: NotRequired[str | None]
    order: NotRequired[str | None]


class ListModelOfferingsRequestParam(TypedDict):
    model: str
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    provider: NotRequired[SequenceNotStr[str] | None]
    endpoint: NotRequired[SequenceNotStr[str] | None]
    input_modality: NotRequired[SequenceNotStr[str] | None]
    output_modality: NotRequired[SequenceNotStr[str] | None]
    location: NotRequired[SequenceNotStr[str] | None]
    feature: NotRequired[SequenceNotStr[str] | None]
    supported_parameter: NotRequired[SequenceNotStr[str] | None]
    tier: NotRequired[SequenceNotStr[str] | None]
    search: NotRequired[str | None]
    sort_by: NotRequired[str | None]
    order: NotRequired[str | None]
