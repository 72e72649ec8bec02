# Generated from api/.
"""Dict twins of `orq.models.ocr`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.ocr import OCRDocument, OCRImageSource, OCRSettings


class OCRURLDocumentParam(TypedDict):
    """An `OCRURLDocument` as a dict."""

    type: Literal["document_url"]
    document_url: str
    document_name: NotRequired[str | None]


class OCRImageURLParam(TypedDict):
    """An `OCRImageURL` as a dict."""

    url: str
    detail: NotRequired[str | None]


OCRImageSourceParam: TypeAlias = OCRImageURLParam | str | OCRImageSource
"""An `OCRImageSource` as a struct or a dict."""


class OCRImageDocumentParam(TypedDict):
    """An `OCRImageDocument` as a dict."""

    type: Literal["image_url"]
    image_url: OCRImageSourceParam


OCRDocumentParam: TypeAlias = OCRURLDocumentParam | OCRImageDocumentParam | OCRDocument
"""An `OCRDocument` as a struct or a dict."""


class OCRSettingsParam(TypedDict):
    """An `OCRSettings` as a dict."""

    include_image_base64: NotRequired[bool | None]
    max_images_to_include: NotRequired[int | None]
    image_min_size: NotRequired[int | None]


class OCRRequestParam(TypedDict):
    """An `OCRRequest` as a dict."""

    model: str
    document: OCRDocumentParam
    pages: NotRequired[Sequence[int] | None]
    ocr_settings: NotRequired[OCRSettings | OCRSettingsParam | None]
