# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import NotRequired

    from ..models.ocr import OCRSettings
    from ._n_to_z_unions import OCRDocumentParam, OCRImageSourceParam


class OCRURLDocumentParam(TypedDict):
    type: Literal["document_url"]
    document_url: str
    document_name: NotRequired[str | None]


class OCRImageURLParam(TypedDict):
    url: str
    detail: NotRequired[str | None]


class OCRImageDocumentParam(TypedDict):
    type: Literal["image_url"]
    image_url: OCRImageSourceParam


class OCRSettingsParam(TypedDict):
    include_image_base64: NotRequired[bool | None]
    max_images_to_include: NotRequired[int | None]
    image_min_size: NotRequired[int | None]


class OCRRequestParam(TypedDict):
    model: str
    document: OCRDocumentParam
    pages: NotRequired[Sequence[int] | None]
    ocr_settings: NotRequired[OCRSettings | OCRSettingsParam | None]


lazy_annotations(__name__)
