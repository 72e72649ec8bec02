# @generated
"""Annotations."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, Number, Open, untagged

AnnotationValue: TypeAlias = str | Number | bool | Sequence[str]
"""A text, number or boolean, or several texts."""


class Annotation(APIStruct, kw_only=True):
    """A reviewer's value for one human review."""

    key: str
    """Key of the human review that the value answers."""
    value: AnnotationValue
    """The answer: a text, number or boolean, or several texts if the review takes several."""


class AnnotationCorrection(APIStruct, kw_only=True):
    """A better value in place of one that an evaluator gave."""

    parent_annotation_id: str
    """Eval id of the evaluator's annotation that is corrected."""
    value: AnnotationValue
    """The right value, of the kind that the evaluator gives."""
    explanation: str | None = None
    """Why the evaluator's value is wrong."""


if TYPE_CHECKING:
    AnnotationInput: TypeAlias = Open[Annotation | AnnotationCorrection]
else:
    AnnotationInput = untagged(
        "AnnotationInput",
        (Annotation, ("key",)),
        (AnnotationCorrection, ("parent_annotation_id",)),
    )
"""A value for a human review, or the correction of an evaluator's value."""


class AnnotationMetadata(APIStruct, kw_only=True):
    """Who gave or removed the annotations."""

    identity_id: str | None = None
    """Id of the identity that gives or removes the annotations."""


class CreateAnnotationRequest(APIStruct, kw_only=True):
    """Parameters of `annotations.create`."""

    trace_id: str
    """Id of the trace that contains the span."""
    span_id: str
    """Id of the span to annotate."""
    annotations: Sequence[AnnotationInput]
    """Values for human reviews and corrections of evaluators' values."""
    metadata: AnnotationMetadata | None = None
    """Who annotates."""


class DeleteAnnotationRequest(APIStruct, kw_only=True):
    """Parameters of `annotations.delete`."""

    trace_id: str
    """Id of the trace that contains the span."""
    span_id: str
    """Id of the span whose annotations are removed."""
    keys: Sequence[str] | None = None
    """Keys of the human reviews whose values are removed."""
    parent_annotation_ids: Sequence[str] | None = None
    """Eval ids whose corrections are removed; the evaluators' own values stay."""
    metadata: AnnotationMetadata | None = None
    """Who removes them."""
