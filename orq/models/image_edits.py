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
"""Level of detail of an edited image."""


class CreateImageEditRequest(APIStruct, kw_only=True):
    """Parameters of `router.images.edits.create`."""

    model: str
    """Model that edits the image, as `provider/model`, such as `openai/gpt-image-1`."""
    prompt: str
    """What the edited image should show."""
    image: FileInput | None = None
    """Image to edit: png, webp or jpg, below 50 MB."""
    n: int | None = None
    """Number of images to make, 1 to 10. Default: 1."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`; what is possible depends on the model."""
    quality: ImageEditQuality | None = None
    """Level of detail: more costs more; `auto` lets the service choose."""
    response_format: ImageResponseFormat | None = None
    """Whether images come as addresses or in base64; some models know base64 only."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    orq: ImageEditOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""


ImageSize: TypeAlias = OpenEnum[Literal["256x256", "512x512", "1024x1024"]]
"""Width and height of an image in pixels."""


class CreateImageVariationRequest(APIStruct, kw_only=True):
    """Parameters of `router.images.variations.create`."""

    model: str
    """Model that varies the image, as `provider/model`, such as `openai/dall-e-2`."""
    image: FileInput | None = None
    """Image to vary: png, webp or jpg, below 50 MB."""
    n: int | None = None
    """Number of images to make, 1 to 10. Default: 1."""
    response_format: ImageResponseFormat | None = None
    """Whether images come as addresses, valid for 60 minutes, or in base64. Default: `url`."""
    size: ImageSize | None = None
    """Width and height in pixels. Default: `1024x1024`."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    name: str | None = None
    """Name under which the trace is shown in the studio."""
    fallback_on_codes: Sequence[int] | None = None
    """HTTP status codes on which the next of the `fallbacks` is tried."""
    fallbacks: Sequence[NamedModel] | None = None
    """Models to try, in order, when the first one fails."""
    retry: RouterRetryConfig | None = None
    """How often a failed call is tried again, and on which status codes."""
    cache: RouterCacheConfig | None = None
    """Whether an equal request is answered from a cache, and for how long."""
    load_balancer: RouterLoadBalancer | None = None
    """Models that share the calls, each by its weight."""
    timeout: RouterTimeoutConfig | None = None
    """How long the model may take; after that, a retry or fallback begins."""
    orq: ImageEditOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""


class EditedImageData(APIStruct, kw_only=True):
    """An image that was made."""

    b64_json: str | None = None
    """The image file in base64; null or absent if an address was asked for."""
    url: str | None = None
    """Address of the image; null or absent if base64 was asked for."""


class ImageEditInputTokensDetails(APIStruct, kw_only=True):
    """Tokens of the prompt, divided into text and images."""

    text_tokens: int
    """Tokens of the prompt's text."""
    image_tokens: int
    """Tokens of the images that were sent."""


class ImageEditUsage(APIStruct, kw_only=True):
    """Tokens that a call used."""

    total_tokens: int
    """Tokens of the input and the output together."""
    input_tokens: int
    """Tokens of the prompt, its text and images."""
    output_tokens: int
    """Tokens that the model wrote."""
    input_tokens_details: ImageEditInputTokensDetails
    """Tokens of the prompt, divided into text and images."""


class ImageEditResponse(APIStruct, kw_only=True):
    """Images that were made, and the tokens they took."""

    created: int
    """When the images were made: Unix time in seconds."""
    data: list[EditedImageData]
    """The images, as many as were asked for."""
    output_format: str | None = None
    """File format of the images, such as `png`."""
    size: str | None = None
    """Width and height of the images in pixels, such as `1024x1024`."""
    quality: str | None = None
    """Level of detail of the images, such as `high`."""
    usage: ImageEditUsage | None = None
    """Tokens that the call used."""
