# @generated
"""`client.annotations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._signatures import RequestOptions
    from ..models.annotations import AnnotationMetadata
    from ..params._a import AnnotationMetadataParam
    from ..params._a_unions import AnnotationInputParam
    from ..types import SequenceNotStr


class AnnotationsNamespace(Namespace):
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

        `POST /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        from ..funcs._annotations import annotations_create

        request: Any = {"trace_id": trace_id, "span_id": span_id, "annotations": annotations, "metadata": metadata}
        return annotations_create(self._core, request, options=options).unwrap()

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

        `DELETE /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        from ..funcs._annotations import annotations_delete

        request: Any = {
            "trace_id": trace_id,
            "span_id": span_id,
            "keys": keys,
            "parent_annotation_ids": parent_annotation_ids,
            "metadata": metadata,
        }
        return annotations_delete(self._core, request, options=options).unwrap()


class AsyncAnnotationsNamespace(AsyncNamespace):
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

        `POST /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        from ..funcs._annotations import annotations_create

        request: Any = {"trace_id": trace_id, "span_id": span_id, "annotations": annotations, "metadata": metadata}
        return (await annotations_create(self._core, request, options=options)).unwrap()

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

        `DELETE /v2/traces/{trace_id}/spans/{span_id}/annotation`; raises `OrqError`.
        """
        from ..funcs._annotations import annotations_delete

        request: Any = {
            "trace_id": trace_id,
            "span_id": span_id,
            "keys": keys,
            "parent_annotation_ids": parent_annotation_ids,
            "metadata": metadata,
        }
        return (await annotations_delete(self._core, request, options=options)).unwrap()
