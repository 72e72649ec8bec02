# @generated
"""Ocr."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open


class OCRURLDocument(APIStruct, kw_only=True, tag_field="type", tag="document_url"):
    """A document, by its address."""

    type: ClassVar[Literal["document_url"]] = "document_url"
    document_url: str
    document_name: str | None = None


class OCRImageURL(APIStruct, kw_only=True):
    """An address, and how closely to look."""

    url: str
    detail: str | None = None


OCRImageSource: TypeAlias = Open[OCRImageURL | str]
"""An address, or an address and how closely to look."""


class OCRImageDocument(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: OCRImageSource


OCRDocument: TypeAlias = Open[OCRURLDocument | OCRImageDocument]
"""What to read; `type` tells which."""


class OCRPageImage(APIStruct, kw_only=True):
    """An image on a page."""

    id: str
    image_base64: str | None = None


class OCRPageDimensions(APIStruct, kw_only=True):
    """The size of a page, in pixels."""

    dpi: int
    height: int
    width: int


class OCRPage(APIStruct, kw_only=True):
    """A page."""

    index: int
    """From 0."""
    markdown: str
    """The text of the page."""
    images: list[OCRPageImage]
    dimensions: OCRPageDimensions | None = None


class OCRPagesUsage(APIStruct, kw_only=True, tag_field="type", tag="pages"):
    """Pages, and what they cost."""

    type: ClassVar[Literal["pages"]] = "pages"
    pages_processed: int
    input_cost: Number | None = None
    output_cost: Number | None = None
    total_cost: Number | None = None


class OCRSettings(APIStruct, kw_only=True):
    """What to do with images."""

    include_image_base64: bool | None = None
    max_images_to_include: int | None = None
    image_min_size: int | None = None
    """In pixels."""


class OCRRequest(APIStruct, kw_only=True):
    """What `router_ocr` takes."""

    model: str
    document: OCRDocument
    pages: Sequence[int] | None = None
    ocr_settings: OCRSettings | None = None


class OCRTokensUsage(APIStruct, kw_only=True, tag_field="type", tag="tokens"):
    """Tokens, and what they cost."""

    type: ClassVar[Literal["tokens"]] = "tokens"
    tokens_processed: int
    input_cost: Number | None = None
    output_cost: Number | None = None
    total_cost: Number | None = None


OCRUsage: TypeAlias = Open[OCRPagesUsage | OCRTokensUsage]
"""What was billed; `type` tells by what."""


class OCRResponse(APIStruct, kw_only=True):
    """The text of a document, page by page."""

    model: str
    pages: list[OCRPage]
    usage: OCRUsage
