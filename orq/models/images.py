# @generated
"""Images."""

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ..types import APIStruct, OpenEnum
from .plugins import PIIRedactionPlugin
from .refs import NamedModel
from .router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
from .router_params import ImageOrqOptions
from .values import ImageResponseFormat

ImageBackground: TypeAlias = OpenEnum[Literal["transparent", "opaque", "auto"]]
"""Whether an image's background is transparent."""


ImageModeration: TypeAlias = OpenEnum[Literal["low", "auto"]]
"""How strict the moderation is."""


ImageOutputFormat: TypeAlias = OpenEnum[Literal["png", "jpeg", "webp"]]
"""How an image is encoded."""


ImageQuality: TypeAlias = OpenEnum[Literal["auto", "high", "medium", "low", "hd", "standard"]]
"""How good an image is to be."""


ImageStyle: TypeAlias = OpenEnum[Literal["vivid", "natural"]]
"""How an image is to look."""


class CreateImageRequest(APIStruct, kw_only=True):
    """What `router_images_generations_create` takes."""

    prompt: str
    model: str
    background: ImageBackground | None = None
    moderation: ImageModeration | None = None
    n: int | None = None
    output_compression: int | None = None
    output_format: ImageOutputFormat | None = None
    quality: ImageQuality | None = None
    response_format: ImageResponseFormat | None = None
    size: str | None = None
    style: ImageStyle | None = None
    metadata: dict[str, Any] | None = None
    name: str | None = None
    fallback_on_codes: Sequence[int] | None = None
    fallbacks: Sequence[NamedModel] | None = None
    retry: RouterRetryConfig | None = None
    cache: RouterCacheConfig | None = None
    load_balancer: RouterLoadBalancer | None = None
    timeout: RouterTimeoutConfig | None = None
    plugins: Sequence[PIIRedactionPlugin] | None = None
    orq: ImageOrqOptions | None = None
    user: str | None = None
    partial_images: int | None = None
    """How many unfinished images a stream shows."""
    safety_identifier: str | None = None


class ImageData(APIStruct, kw_only=True):
    """An image."""

    revised_prompt: str | None = None
    b64_json: str | None = None
    """In base64."""
    url: str | None = None


class ImageInputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the input, by kind."""

    image_tokens: int | None = None
    text_tokens: int | None = None


class ImageUsage(APIStruct, kw_only=True):
    """Tokens of a call."""

    input_tokens_details: ImageInputTokensDetails
    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
    output_tokens_details: ImageInputTokensDetails | None = None


class ImageResponse(APIStruct, kw_only=True):
    """The images that were made."""

    created: int
    """Unix time in seconds."""
    data: list[ImageData]
    usage: ImageUsage | None = None
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
