# @generated
"""`client.pii`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._client_namespace import AsyncNamespace, Namespace
from ..funcs import _pii

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._signatures import RequestOptions
    from ..models.pii import CapabilitiesResponse, DetectResponse, RedactedText, RestoreResponse
    from ..types import SequenceNotStr


class PIINamespace(Namespace, functions=_pii):
    """Personal data in texts: find, redact and restore it."""

    def capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CapabilitiesResponse:
        """Show which kinds of personal data can be found, where, and the thresholds.

        `GET /v2/pii/capabilities`; raises `OrqError`.
        """
        ...

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

        text: Text in which to look for personal data.
        language: Language of the text as a BCP 47 code, such as `en`; detected if absent.
        threshold: Minimum confidence for something to count as personal data, 0 to 1.
        include_entities: Whether the answer counts each kind of personal data.
        regions: Regions whose own kinds of personal data, such as national ids, are found, too.
        entities: Kinds of personal data to look for, such as `EMAIL_ADDRESS`. Default: all.
        entity_thresholds: Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`.

        `POST /v2/pii/detect`; raises `OrqError`.
        """
        ...

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

        text: Text whose personal data is replaced with placeholders.
        language: Language of the text as a BCP 47 code, such as `en`; detected if absent.
        threshold: Minimum confidence for something to count as personal data, 0 to 1.
        regions: Regions whose own kinds of personal data, such as national ids, are found, too.
        entities: Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found.
        entity_thresholds: Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`.

        `POST /v2/pii/redact`; raises `OrqError`.
        """
        ...

    def restore(
        self,
        *,
        redacted_text: str | None = None,
        mappings: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RestoreResponse:
        """Put personal data back in the place of its placeholders.

        redacted_text: Text with placeholders, such as `<PERSON_1>`, in place of personal data.
        mappings: Original value by placeholder; `pii.restore` puts them back.

        `POST /v2/pii/restore`; raises `OrqError`.
        """
        ...


class AsyncPIINamespace(AsyncNamespace, functions=_pii):
    """Personal data in texts: find, redact and restore it."""

    async def capabilities(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> CapabilitiesResponse:
        """Show which kinds of personal data can be found, where, and the thresholds.

        `GET /v2/pii/capabilities`; raises `OrqError`.
        """
        ...

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

        text: Text in which to look for personal data.
        language: Language of the text as a BCP 47 code, such as `en`; detected if absent.
        threshold: Minimum confidence for something to count as personal data, 0 to 1.
        include_entities: Whether the answer counts each kind of personal data.
        regions: Regions whose own kinds of personal data, such as national ids, are found, too.
        entities: Kinds of personal data to look for, such as `EMAIL_ADDRESS`. Default: all.
        entity_thresholds: Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`.

        `POST /v2/pii/detect`; raises `OrqError`.
        """
        ...

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

        text: Text whose personal data is replaced with placeholders.
        language: Language of the text as a BCP 47 code, such as `en`; detected if absent.
        threshold: Minimum confidence for something to count as personal data, 0 to 1.
        regions: Regions whose own kinds of personal data, such as national ids, are found, too.
        entities: Kinds of personal data to replace, such as `EMAIL_ADDRESS`. Default: all that are found.
        entity_thresholds: Minimum confidence by kind of personal data, 0 to 1; wins over `threshold`.

        `POST /v2/pii/redact`; raises `OrqError`.
        """
        ...

    async def restore(
        self,
        *,
        redacted_text: str | None = None,
        mappings: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> RestoreResponse:
        """Put personal data back in the place of its placeholders.

        redacted_text: Text with placeholders, such as `<PERSON_1>`, in place of personal data.
        mappings: Original value by placeholder; `pii.restore` puts them back.

        `POST /v2/pii/restore`; raises `OrqError`.
        """
        ...
