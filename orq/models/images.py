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
"""Background of an image: `auto` lets the model choose."""


ImageModeration: TypeAlias = OpenEnum[Literal["low", "auto"]]
"""How strictly images are moderated: `low` filters less."""


ImageOutputFormat: TypeAlias = OpenEnum[Literal["png", "jpeg", "webp"]]
"""File format of an image."""


ImageQuality: TypeAlias = OpenEnum[Literal["auto", "high", "medium", "low", "hd", "standard"]]
"""Level of detail of an image."""


ImageStyle: TypeAlias = OpenEnum[Literal["vivid", "natural"]]
"""Style of an image: `vivid` is dramatic, `natural` more realistic."""


class CreateImageRequest(APIStruct, kw_only=True):
    """Parameters of `router.images.generations.create`."""

    prompt: str
    """What the image should show."""
    model: str
    """Model that makes the image, as `provider/model`, such as `openai/gpt-image-1`."""
    background: ImageBackground | None = None
    """Whether the background is transparent; only for `gpt-image-1`."""
    moderation: ImageModeration | None = None
    """How strictly images are moderated; only for `gpt-image-1`."""
    n: int | None = None
    """Number of images to make, 1 to 10; `dall-e-3` makes only one. Default: 1."""
    output_compression: int | None = None
    """Compression in percent, 0 to 100; only for `webp` and `jpeg` of `gpt-image-1`."""
    output_format: ImageOutputFormat | None = None
    """File format of the images; only for `gpt-image-1`."""
    quality: ImageQuality | None = None
    """Level of detail: more costs more; `auto` lets the service choose."""
    response_format: ImageResponseFormat | None = None
    """Whether images come as addresses or in base64; some models know base64 only."""
    size: str | None = None
    """Width and height in pixels, such as `1024x1024`; what is possible depends on the model."""
    style: ImageStyle | None = None
    """`vivid`: dramatic; `natural`: more realistic; only for `dall-e-3`."""
    metadata: dict[str, Any] | None = None
    """Values of your own, kept in the trace to filter by."""
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
    plugins: Sequence[PIIRedactionPlugin] | None = None
    """Plugins that change the text before the model sees it, such as `pii_redaction`."""
    orq: ImageOrqOptions | None = None
    """Router options as one object; the field of the same name beside it wins."""
    user: str | None = None
    """Your id of the end user, by which the provider can find abuse."""
    partial_images: int | None = None
    """Number of unfinished images that a stream shows before the last."""
    safety_identifier: str | None = None
    """Your id of the end user, by which the provider can find breaches of its rules."""


class ImageData(APIStruct, kw_only=True):
    """An image that was made."""

    revised_prompt: str | None = None
    """The prompt that was used, if the model changed yours."""
    b64_json: str | None = None
    """The image file in base64; null or absent if an address was asked for."""
    url: str | None = None
    """Address of the image; null or absent if base64 was asked for."""


class ImageInputTokensDetails(APIStruct, kw_only=True):
    """Tokens, divided into text and images."""

    image_tokens: int | None = None
    """Tokens of the images that were sent."""
    text_tokens: int | None = None
    """Tokens of the prompt's text."""


class ImageUsage(APIStruct, kw_only=True):
    """Tokens that a call used."""

    input_tokens_details: ImageInputTokensDetails
    """Tokens of the prompt, divided into text and images."""
    input_tokens: int | None = None
    """Tokens of the prompt, its text and images."""
    output_tokens: int | None = None
    """Tokens that the model wrote."""
    total_tokens: int | None = None
    """Tokens of the input and the output together."""
    output_tokens_details: ImageInputTokensDetails | None = None
    """Tokens that the model wrote, divided into text and images."""


class ImageResponse(APIStruct, kw_only=True):
    """Images that were made, and the tokens they took."""

    created: int
    """When the images were made: Unix time in seconds."""
    data: list[ImageData]
    """The images, as many as were asked for."""
    usage: ImageUsage | None = None
    """Tokens that the call used."""
    background: str | None = None
    """Whether the background is `transparent` or `opaque`."""
    output_format: str | None = None
    """File format of the images, such as `png`."""
    quality: str | None = None
    """Level of detail of the images, such as `high`."""
    size: str | None = None
    """Width and height of the images in pixels, such as `1024x1024`."""
