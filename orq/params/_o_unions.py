# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.ocr import OCRDocument, OCRImageSource
from ._o import OCRImageDocumentParam, OCRImageURLParam, OCRURLDocumentParam

OCRImageSourceParam: TypeAlias = OCRImageURLParam | str | OCRImageSource


OCRDocumentParam: TypeAlias = OCRURLDocumentParam | OCRImageDocumentParam | OCRDocument
