# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.annotations import AnnotationInput, AnnotationMetadata, AnnotationValue
from ..types import SequenceNotStr


class AnnotationParam(TypedDict):
    key: str
    value: AnnotationValue


class AnnotationCorrectionParam(TypedDict):
    parent_annotation_id: str
    value: AnnotationValue
    explanation: NotRequired[str | None]


AnnotationInputParam: TypeAlias = AnnotationParam | AnnotationCorrectionParam | AnnotationInput


class AnnotationMetadataParam(TypedDict):
    identity_id: NotRequired[str | None]


class CreateAnnotationRequestParam(TypedDict):
    trace_id: str
    span_id: str
    annotations: Sequence[AnnotationInputParam]
    metadata: NotRequired[AnnotationMetadata | AnnotationMetadataParam | None]


class DeleteAnnotationRequestParam(TypedDict):
    trace_id: str
    span_id: str
    keys: NotRequired[SequenceNotStr[str] | None]
    parent_annotation_ids: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[AnnotationMetadata | AnnotationMetadataParam | None]
