# @generated
"""Image edits."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from ..types import APIStruct, FileInput, OpenEnum
from .refs import NamedModel
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import ImageEditOrqOptions
from .values import ImageResponseFormat

ImageEditQuality: TypeAlias = OpenEnum[Literal["auto", "high", "medium", "low", "standard"]]
"""How good an edited image is to be."""


class CreateImageEditRequest(APIStruct, kw_only=True):
    """What `router_images_edits_create` takes."""

    model: str
    prompt: str
    image: FileInput | None = None
    n: int | None = None
    size: str | None = None
    quality: ImageEditQuality | None = None
    response_format: ImageResponseFormat | None = None
    user: str | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    orq: ImageEditOrqOptions | None = None


ImageSize: TypeAlias = OpenEnum[Literal["256x256", "512x512", "1024x1024"]]
"""The size of an image in pixels."""


class CreateImageVariationRequest(APIStruct, kw_only=True):
    """What `router_images_variations_create` takes."""

    model: str
    image: FileInput | None = None
    n: int | None = None
    response_format: ImageResponseFormat | None = None
    size: ImageSize | None = None
    user: str | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    orq: ImageEditOrqOptions | None = None


class EditedImageData(APIStruct, kw_only=True):
    """An image."""

    b64_json: str | None = None
    """In base64."""
    url: str | None = None


class ImageEditInputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the input, by kind."""

    text_tokens: int
    image_tokens: int


class ImageEditUsage(APIStruct, kw_only=True):
    """Tokens of a call."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImageEditInputTokensDetails


class ImageEditResponse(APIStruct, kw_only=True):
    """The images that were made."""

    created: int
    """Unix time in seconds."""
    data: list[EditedImageData]
    output_format: str | None = None
    size: str | None = None
    quality: str | None = None
    usage: ImageEditUsage | None = None
