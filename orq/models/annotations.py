# @generated
"""Annotations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, Number, Open, untagged

AnnotationValue: TypeAlias = str | Number | bool | Sequence[str]
"""A text, number or boolean, or several texts."""


class Annotation(APIStruct, kw_only=True):
    """A value for one key of a human review."""

    key: str
    value: AnnotationValue


class AnnotationCorrection(APIStruct, kw_only=True):
    """A better value in place of an evaluator's."""

    parent_annotation_id: str
    value: AnnotationValue
    explanation: str | None = None


if TYPE_CHECKING:
    AnnotationInput: TypeAlias = Open[Annotation | AnnotationCorrection]
else:
    AnnotationInput = untagged(
        "AnnotationInput",
        (Annotation, ("key",)),
        (AnnotationCorrection, ("parent_annotation_id",)),
    )
"""A new value, or the correction of one."""


class AnnotationMetadata(APIStruct, kw_only=True):
    """Who annotated."""

    identity_id: str | None = None


class CreateAnnotationRequest(APIStruct, kw_only=True):
    """What `annotations_create` takes."""

    trace_id: str
    span_id: str
    annotations: Sequence[AnnotationInput]
    metadata: AnnotationMetadata | None = None


class DeleteAnnotationRequest(APIStruct, kw_only=True):
    """What `annotations_delete` takes."""

    trace_id: str
    span_id: str
    keys: Sequence[str] | None = None
    parent_annotation_ids: Sequence[str] | None = None
    metadata: AnnotationMetadata | None = None
