# @generated

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ..models.ocr import OCRDocument, OCRImageSource
from ..models.orq_params import PromptInputs, PromptInputVariable
from ._o import OCRImageDocumentParam, OCRImageURLParam, OCRURLDocumentParam, PromptInputVariableParam

PromptInputsParam: TypeAlias = (
    Mapping[str, Any] | Sequence[PromptInputVariable | PromptInputVariableParam] | PromptInputs
)


OCRImageSourceParam: TypeAlias = OCRImageURLParam | str | OCRImageSource


OCRDocumentParam: TypeAlias = OCRURLDocumentParam | OCRImageDocumentParam | OCRDocument
