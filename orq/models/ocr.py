# @generated
"""Ocr."""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from ..types import APIStruct, Number, Open


class OCRURLDocument(APIStruct, kw_only=True, tag_field="type", tag="document_url"):
    """A document to read, by its address."""

    type: ClassVar[Literal["document_url"]] = "document_url"
    document_url: str
    """Address of the file, such as a PDF."""
    document_name: str | None = None
    """File name of the document."""


class OCRImageURL(APIStruct, kw_only=True):
    """Address of an image, and how closely to look at it."""

    url: str
    """Address of the image file."""
    detail: str | None = None
    """How closely to look at the image."""


OCRImageSource: TypeAlias = Open[OCRImageURL | str]
"""Address of an image, alone or with how closely to look at it."""


class OCRImageDocument(APIStruct, kw_only=True, tag_field="type", tag="image_url"):
    """An image to read."""

    type: ClassVar[Literal["image_url"]] = "image_url"
    image_url: OCRImageSource
    """Address of the image, alone or with `detail`."""


OCRDocument: TypeAlias = Open[OCRURLDocument | OCRImageDocument]
"""What to read, a document or an image; `type` tells which."""


class OCRPageImage(APIStruct, kw_only=True):
    """An image on a page."""

    id: str
    """Name by which the Markdown of the page refers to the image."""
    image_base64: str | None = None
    """The image file in base64, if `include_image_base64` is set."""


class OCRPageDimensions(APIStruct, kw_only=True):
    """The size of a page, in pixels."""

    dpi: int
    """Dots per inch at which the page was read."""
    height: int
    """Height of the page in pixels."""
    width: int
    """Width of the page in pixels."""


class OCRPage(APIStruct, kw_only=True):
    """A page of a document, as Markdown."""

    index: int
    """Number of the page, from 0."""
    markdown: str
    """Text of the page, as Markdown."""
    images: list[OCRPageImage]
    """Images on the page."""
    dimensions: OCRPageDimensions | None = None
    """Size of the page as it was read; null if not known."""


class OCRPagesUsage(APIStruct, kw_only=True, tag_field="type", tag="pages"):
    """Number of pages that were read, and what they cost."""

    type: ClassVar[Literal["pages"]] = "pages"
    pages_processed: int
    """Number of pages that were read."""
    input_cost: Number | None = None
    """Cost of the input in USD; present if the call was billed."""
    output_cost: Number | None = None
    """Cost of the output in USD; present if the call was billed."""
    total_cost: Number | None = None
    """Cost of the whole call in USD; present if it was billed."""


class OCRSettings(APIStruct, kw_only=True):
    """What to do with the images of a document."""

    include_image_base64: bool | None = None
    """Whether the answer has the image files in base64."""
    max_images_to_include: int | None = None
    """Maximum number of images in the answer; absent: all."""
    image_min_size: int | None = None
    """Minimum width and height of an image in the answer, in pixels."""


class OCRRequest(APIStruct, kw_only=True):
    """Parameters of `router.ocr`."""

    model: str
    """Model that reads, as `provider/model`, such as `mistral/mistral-ocr-latest`."""
    document: OCRDocument
    """Document or image to read, by its address."""
    pages: Sequence[int] | None = None
    """Numbers of the pages to read, from 0; null or absent: all."""
    ocr_settings: OCRSettings | None = None
    """What to do with the images of the document."""


class OCRTokensUsage(APIStruct, kw_only=True, tag_field="type", tag="tokens"):
    """Number of tokens that were read, and what they cost."""

    type: ClassVar[Literal["tokens"]] = "tokens"
    tokens_processed: int
    """Number of tokens that were read."""
    input_cost: Number | None = None
    """Cost of the input in USD; present if the call was billed."""
    output_cost: Number | None = None
    """Cost of the output in USD; present if the call was billed."""
    total_cost: Number | None = None
    """Cost of the whole call in USD; present if it was billed."""


OCRUsage: TypeAlias = Open[OCRPagesUsage | OCRTokensUsage]
"""What was billed, pages or tokens; `type` tells which."""


class OCRResponse(APIStruct, kw_only=True):
    """The text of a document, page by page."""

    model: str
    """Model that read the document."""
    pages: list[OCRPage]
    """Pages that were read, in their order."""
    usage: OCRUsage
    """Pages or tokens that were billed, and their cost."""
