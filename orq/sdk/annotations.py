# @generated
"""`client.annotations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _annotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.annotations import AnnotationMetadata
    from ..params._a import AnnotationMetadataParam
    from ..params._a_to_d_unions import AnnotationInputParam
    from ..types import SequenceNotStr


class AnnotationsNamespace(Namespace, functions=_annotations):
    """Annotations of spans: add, correct and remove them."""

    def create(
        self,
        *,
        trace_id: str,
        span_id: str,
        annotations: Sequence[AnnotationInputParam],
        metadata: AnnotationMetadata | AnnotationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Annotate a span, or correct annotations that it has.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span to annotate.
        annotations: Values for human reviews and corrections of evaluators' values.
        metadata: Who annotates.

        `POST /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        ...

    def delete(
        self,
        *,
        trace_id: str,
        span_id: str,
        keys: SequenceNotStr[str] | None = None,
        parent_annotation_ids: SequenceNotStr[str] | None = None,
        metadata: AnnotationMetadata | AnnotationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove annotations or corrections from a span.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span whose annotations are removed.
        keys: Keys of the human reviews whose values are removed.
        parent_annotation_ids: Eval ids whose corrections are removed; the evaluators' own values stay.
        metadata: Who removes them.

        `DELETE /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        ...


class AsyncAnnotationsNamespace(AsyncNamespace, functions=_annotations):
    """Annotations of spans: add, correct and remove them."""

    async def create(
        self,
        *,
        trace_id: str,
        span_id: str,
        annotations: Sequence[AnnotationInputParam],
        metadata: AnnotationMetadata | AnnotationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Annotate a span, or correct annotations that it has.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span to annotate.
        annotations: Values for human reviews and corrections of evaluators' values.
        metadata: Who annotates.

        `POST /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        ...

    async def delete(
        self,
        *,
        trace_id: str,
        span_id: str,
        keys: SequenceNotStr[str] | None = None,
        parent_annotation_ids: SequenceNotStr[str] | None = None,
        metadata: AnnotationMetadata | AnnotationMetadataParam | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Remove annotations or corrections from a span.

        trace_id: Id of the trace that contains the span.
        span_id: Id of the span whose annotations are removed.
        keys: Keys of the human reviews whose values are removed.
        parent_annotation_ids: Eval ids whose corrections are removed; the evaluators' own values stay.
        metadata: Who removes them.

        `DELETE /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        ...
