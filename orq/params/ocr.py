# @generated

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.ocr import OCRDocument, OCRImageSource, OCRSettings


class OCRURLDocumentParam(TypedDict):
    type: Literal["document_url"]
    document_url: str
    document_name: NotRequired[str | None]


class OCRImageURLParam(TypedDict):
    url: str
    detail: NotRequired[str | None]


OCRImageSourceParam: TypeAlias = OCRImageURLParam | str | OCRImageSource


class OCRImageDocumentParam(TypedDict):
    type: Literal["image_url"]
    image_url: OCRImageSourceParam


OCRDocumentParam: TypeAlias = OCRURLDocumentParam | OCRImageDocumentParam | OCRDocument


class OCRSettingsParam(TypedDict):
    include_image_base64: NotRequired[bool | None]
    max_images_to_include: NotRequired[int | None]
    image_min_size: NotRequired[int | None]


class OCRRequestParam(TypedDict):
    model: str
    document: OCRDocumentParam
    pages: NotRequired[Sequence[int] | None]
    ocr_settings: NotRequired[OCRSettings | OCRSettingsParam | None]
