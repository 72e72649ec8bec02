# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import NotRequired

    from ..models.identity_requests import IdentitySortField
    from ..models.image_edits import ImageEditQuality, ImageSize
    from ..models.images import ImageBackground, ImageModeration, ImageOutputFormat, ImageQuality, ImageStyle
    from ..models.plugins import PIIRedactionPlugin
    from ..models.refs import NamedModel
    from ..models.router_options import RouterCacheConfig, RouterLoadBalancer, RouterRetryConfig, RouterTimeoutConfig
    from ..models.router_params import ImageEditOrqOptions, ImageOrqOptions
    from ..models.values import ImageResponseFormat
    from ..types import FileInput, SequenceNotStr
    from ._p import PIIRedactionPluginParam
    from ._r import (
        ImageEditOrqOptionsParam,
        ImageOrqOptionsParam,
        NamedModelParam,
        RouterCacheConfigParam,
        RouterLoadBalancerParam,
        RouterRetryConfigParam,
        RouterTimeoutConfigParam,
    )


class CreateIdentityRequestParam(TypedDict):
    external_id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class UpdateIdentityRequestParam(TypedDict):
    id: str
    display_name: NotRequired[str | None]
    email: NotRequired[str | None]
    avatar_url: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    metadata: NotRequired[Mapping[str, Any] | None]


class DeleteIdentityRequestParam(TypedDict):
    id: str


class ListIdentitiesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    search: NotRequired[str | None]
    filter_by_tags: NotRequired[SequenceNotStr[str] | None]
    include_metrics: NotRequired[bool | None]
    sort_by: NotRequired[IdentitySortField | None]
    include_budget: NotRequired[bool | None]


class RetrieveIdentityRequestParam(TypedDict):
    id: str
    include_metrics: NotRequired[bool | None]
    include_budget: NotRequired[bool | None]


class CreateImageEditRequestParam(TypedDict):
    model: str
    prompt: str
    image: NotRequired[FileInput | None]
    n: NotRequired[int | None]
    size: NotRequired[str | None]
    quality: NotRequired[ImageEditQuality | None]
    response_format: NotRequired[ImageResponseFormat | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[ImageEditOrqOptions | ImageEditOrqOptionsParam | None]


class CreateImageVariationRequestParam(TypedDict):
    model: str
    image: NotRequired[FileInput | None]
    n: NotRequired[int | None]
    response_format: NotRequired[ImageResponseFormat | None]
    size: NotRequired[ImageSize | None]
    user: NotRequired[str | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    orq: NotRequired[ImageEditOrqOptions | ImageEditOrqOptionsParam | None]


class CreateImageRequestParam(TypedDict):
    prompt: str
    model: str
    background: NotRequired[ImageBackground | None]
    moderation: NotRequired[ImageModeration | None]
    n: NotRequired[int | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[ImageOutputFormat | None]
    quality: NotRequired[ImageQuality | None]
    response_format: NotRequired[ImageResponseFormat | None]
    size: NotRequired[str | None]
    style: NotRequired[ImageStyle | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str | None]
    fallback_on_codes: NotRequired[Sequence[int] | None]
    fallbacks: NotRequired[Sequence[NamedModel | NamedModelParam] | None]
    retry: NotRequired[RouterRetryConfig | RouterRetryConfigParam | None]
    cache: NotRequired[RouterCacheConfig | RouterCacheConfigParam | None]
    load_balancer: NotRequired[RouterLoadBalancer | RouterLoadBalancerParam | None]
    timeout: NotRequired[RouterTimeoutConfig | RouterTimeoutConfigParam | None]
    plugins: NotRequired[Sequence[PIIRedactionPlugin | PIIRedactionPluginParam] | None]
    orq: NotRequired[ImageOrqOptions | ImageOrqOptionsParam | None]
    user: NotRequired[str | None]
    partial_images: NotRequired[int | None]
    safety_identifier: NotRequired[str | None]


class AddIPRangeRequestParam(TypedDict):
    workspace_key: str
    cidr: NotRequired[str | None]
    description: NotRequired[str | None]


class DeleteIPRangeRequestParam(TypedDict):
    workspace_key: str
    range_id: str


class GetIPAllowlistRequestParam(TypedDict):
    workspace_key: str


class UpdateIPAllowlistRequestParam(TypedDict):
    workspace_key: str
    enabled: NotRequired[bool | None]


lazy_annotations(__name__)
