# @generated
"""`client.pii`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._client_namespace import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._signatures import RequestOptions
    from ..models.pii import CapabilitiesResponse, DetectResponse, RedactedText, RestoreResponse
    from ..types import SequenceNotStr


class PIINamespace(Namespace):
    """Personal data in texts: find, redact and restore it."""

    def capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CapabilitiesResponse:
        """Show which kinds of personal data can be found, where, and the thresholds.

        `GET /v2/pii/capabilities`; raises `OrqError`.
        """
        from ..funcs._pii import pii_capabilities

        request: Any = {}
        return pii_capabilities(self._core, request, options=options).unwrap()

    def detect(
        self,
        *,
        text: str | None = None,
        language: str | None = None,
        threshold: float | None = None,
        include_entities: bool | None = None,
        regions: SequenceNotStr[str] | None = None,
        entities: SequenceNotStr[str] | None = None,
        entity_thresholds: Mapping[str, float] | None = None,
        options: RequestOptions | None = None,
    ) -> DetectResponse:
        """Tell whether a text holds personal data, and of which kinds.

        `POST /v2/pii/detect`; raises `OrqError`.
        """
        from ..funcs._pii import pii_detect

        request: Any = {
            "text": text,
            "language": language,
            "threshold": threshold,
            "include_entities": include_entities,
            "regions": regions,
            "entities": entities,
            "entity_thresholds": entity_thresholds,
        }
        return pii_detect(self._core, request, options=options).unwrap()

    def redact(
        self,
        *,
        text: str | None = None,
        language: str | None = None,
        threshold: float | None = None,
        regions: SequenceNotStr[str] | None = None,
        entities: SequenceNotStr[str] | None = None,
        entity_thresholds: Mapping[str, float] | None = None,
        options: RequestOptions | None = None,
    ) -> RedactedText:
        """Replace personal data in a text by placeholders.

        `POST /v2/pii/redact`; raises `OrqError`.
        """
        from ..funcs._pii import pii_redact

        request: Any = {
            "text": text,
            "language": language,
            "threshold": threshold,
            "regions": regions,
            "entities": entities,
            "entity_thresholds": entity_thresholds,
        }
        return pii_redact(self._core, request, options=options).unwrap()

    def restore(
        self,
        *,
        redacted_text: str | None = None,
        mappings: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RestoreResponse:
        """Put personal data back in the place of its placeholders.

        `POST /v2/pii/restore`; raises `OrqError`.
        """
        from ..funcs._pii import pii_restore

        request: Any = {"redacted_text": redacted_text, "mappings": mappings}
        return pii_restore(self._core, request, options=options).unwrap()


class AsyncPIINamespace(AsyncNamespace):
    """Personal data in texts: find, redact and restore it."""

    async def capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CapabilitiesResponse:
        """Show which kinds of personal data can be found, where, and the thresholds.

        `GET /v2/pii/capabilities`; raises `OrqError`.
        """
        from ..funcs._pii import pii_capabilities

        request: Any = {}
        return (await pii_capabilities(self._core, request, options=options)).unwrap()

    async def detect(
        self,
        *,
        text: str | None = None,
        language: str | None = None,
        threshold: float | None = None,
        include_entities: bool | None = None,
        regions: SequenceNotStr[str] | None = None,
        entities: SequenceNotStr[str] | None = None,
        entity_thresholds: Mapping[str, float] | None = None,
        options: RequestOptions | None = None,
    ) -> DetectResponse:
        """Tell whether a text holds personal data, and of which kinds.

        `POST /v2/pii/detect`; raises `OrqError`.
        """
        from ..funcs._pii import pii_detect

        request: Any = {
            "text": text,
            "language": language,
            "threshold": threshold,
            "include_entities": include_entities,
            "regions": regions,
            "entities": entities,
            "entity_thresholds": entity_thresholds,
        }
        return (await pii_detect(self._core, request, options=options)).unwrap()

    async def redact(
        self,
        *,
        text: str | None = None,
        language: str | None = None,
        threshold: float | None = None,
        regions: SequenceNotStr[str] | None = None,
        entities: SequenceNotStr[str] | None = None,
        entity_thresholds: Mapping[str, float] | None = None,
        options: RequestOptions | None = None,
    ) -> RedactedText:
        """Replace personal data in a text by placeholders.

        `POST /v2/pii/redact`; raises `OrqError`.
        """
        from ..funcs._pii import pii_redact

        request: Any = {
            "text": text,
            "language": language,
            "threshold": threshold,
            "regions": regions,
            "entities": entities,
            "entity_thresholds": entity_thresholds,
        }
        return (await pii_redact(self._core, request, options=options)).unwrap()

    async def restore(
        self,
        *,
        redacted_text: str | None = None,
        mappings: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RestoreResponse:
        """Put personal data back in the place of its placeholders.

        `POST /v2/pii/restore`; raises `OrqError`.
        """
        from ..funcs._pii import pii_restore

        request: Any = {"redacted_text": redacted_text, "mappings": mappings}
        return (await pii_restore(self._core, request, options=options)).unwrap()
