# @generated

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._lazy_annotations import lazy_annotations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import NotRequired

    from ..models.refs import IdRef
    from ..models.webhook_queries import QueryPagination, QuerySort
    from ..models.webhooks import WebhookContentType
    from ..models.websearch import WebSearchPlugin, WebSearchProvider
    from ..models.wikis import WikiRepository, WikiSettings
    from ..models.workspace_settings import PIIRedaction, PIIRedactionConfig
    from ..models.workspaces import ChatKitResource, ChatKitResources, WorkspaceSettingsFields
    from ..types import SequenceNotStr
    from ._r import IdRefParam


class QueryPaginationParam(TypedDict):
    page: NotRequired[int | None]
    limit: NotRequired[int | None]
    last_id: NotRequired[str | None]
    first_id: NotRequired[str | None]


class QuerySortParam(TypedDict):
    key: NotRequired[str | None]
    direction: NotRequired[str | None]


class QueryWebhooksRequestParam(TypedDict):
    pagination: NotRequired[QueryPagination | QueryPaginationParam | None]
    sorting_props: NotRequired[Sequence[QuerySort | QuerySortParam] | None]
    query: NotRequired[Mapping[str, Any] | None]
    filters: NotRequired[Sequence[Mapping[str, Any]] | None]
    included_fields: NotRequired[Mapping[str, str] | None]


class CountWebhooksRequestParam(TypedDict): ...


class CreateWebhookRequestParam(TypedDict):
    id: str
    url: str
    content_type: WebhookContentType
    display_name: str
    events: SequenceNotStr[str]
    secret: str
    enabled: NotRequired[bool | None]


class DeleteWebhookRequestParam(TypedDict):
    id: str


class GenerateWebhookSecretRequestParam(TypedDict): ...


class GetWebhookRequestParam(TypedDict):
    id: str


class ListWebhooksRequestParam(TypedDict):
    page: NotRequired[int | None]
    limit: NotRequired[int | None]
    search: NotRequired[str | None]
    event: NotRequired[str | None]
    sort: NotRequired[str | None]
    direction: NotRequired[str | None]
    content_type: NotRequired[str | None]
    enabled: NotRequired[bool | None]


class UpdateWebhookRequestParam(TypedDict):
    id: str
    body: Mapping[str, Any]


class WebSearchPluginParam(TypedDict):
    id: NotRequired[Literal["pii_redaction"]]
    entities: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]
    language: NotRequired[str | None]
    on_failure: NotRequired[str | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    threshold: NotRequired[float | None]


class WebSearchRequestParam(TypedDict):
    provider: WebSearchProvider
    query: str
    identity: NotRequired[IdRef | IdRefParam | None]
    limit: NotRequired[int | None]
    plugins: NotRequired[Sequence[WebSearchPlugin | WebSearchPluginParam] | None]


class GetWikiPageRequestParam(TypedDict):
    wiki_id: str
    path: NotRequired[str | None]
    run_id: NotRequired[str | None]


class GetWikiTreeRequestParam(TypedDict):
    wiki_id: str


class SearchWikiRequestParam(TypedDict):
    wiki_id: str
    query: NotRequired[str | None]
    limit: NotRequired[int | None]


class UpdateWikiPageRequestParam(TypedDict):
    wiki_id: str
    path: NotRequired[str | None]
    markdown: NotRequired[str | None]
    expected_content_hash: NotRequired[str | None]


class InspectRepositoryWikiRequestParam(TypedDict):
    scm_connection_id: NotRequired[str | None]
    repository_url: NotRequired[str | None]
    branch: NotRequired[str | None]


class ListWikiRunsRequestParam(TypedDict):
    wiki_id: str
    limit: NotRequired[int | None]


class RefreshWikiRequestParam(TypedDict):
    wiki_id: str
    full: NotRequired[bool | None]


class WikiRepositoryParam(TypedDict):
    provider: NotRequired[str | None]
    owner: NotRequired[str | None]
    name: NotRequired[str | None]
    url: NotRequired[str | None]
    default_branch: NotRequired[str | None]


class WikiSettingsParam(TypedDict):
    model: NotRequired[str | None]
    computer_template: NotRequired[str | None]
    depth: NotRequired[str | None]
    refresh_cadence: NotRequired[str | None]
    publish_to_repository: NotRequired[bool | None]


class CreateWikiRequestParam(TypedDict):
    display_name: NotRequired[str | None]
    repository: NotRequired[WikiRepository | WikiRepositoryParam | None]
    branch: NotRequired[str | None]
    scm_connection_id: NotRequired[str | None]
    settings: NotRequired[WikiSettings | WikiSettingsParam | None]
    import_existing: NotRequired[bool | None]
    factory_id: NotRequired[str | None]


class DeleteWikiRequestParam(TypedDict):
    wiki_id: str


class GetWikiRequestParam(TypedDict):
    wiki_id: str


class ListWikisRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]
    repository_key: NotRequired[str | None]
    branch: NotRequired[str | None]
    factory_id: NotRequired[str | None]


class UpdateWikiRequestParam(TypedDict):
    wiki_id: str
    display_name: NotRequired[str | None]
    scm_connection_id: NotRequired[str | None]
    settings: NotRequired[WikiSettings | WikiSettingsParam | None]


class CreateDomainRequestParam(TypedDict):
    workspace_key: str
    domain: NotRequired[str | None]


class DeleteDomainRequestParam(TypedDict):
    workspace_key: str
    domain_id: str


class ListDomainsRequestParam(TypedDict):
    workspace_key: str


class VerifyDomainRequestParam(TypedDict):
    workspace_key: str
    domain_id: str


class GetWorkspaceSettingsRequestParam(TypedDict): ...


class PIIRedactionConfigParam(TypedDict):
    language: NotRequired[str | None]
    entities: NotRequired[SequenceNotStr[str] | None]
    on_failure: NotRequired[str | None]
    threshold: NotRequired[float | None]
    regions: NotRequired[SequenceNotStr[str] | None]
    entity_thresholds: NotRequired[Mapping[str, float] | None]


class PIIRedactionParam(TypedDict):
    enabled: bool
    config: NotRequired[PIIRedactionConfig | PIIRedactionConfigParam | None]


class UpdateWorkspaceSettingsRequestParam(TypedDict):
    display_name: NotRequired[str | None]
    enforce_enabled_models: NotRequired[bool | None]
    pii_redaction: NotRequired[PIIRedaction | PIIRedactionParam | None]


class ChatKitResourceParam(TypedDict):
    id: NotRequired[str | None]
    display_name: NotRequired[str | None]
    resource_id: NotRequired[str | None]
    resource_type: NotRequired[str | None]


class ChatKitResourcesParam(TypedDict):
    items: NotRequired[Sequence[ChatKitResource | ChatKitResourceParam] | None]


class GetWorkspaceRequestParam(TypedDict):
    key: str


class ListWorkspacesRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class WorkspaceSettingsFieldsParam(TypedDict):
    same_project_entities_enabled: NotRequired[bool | None]
    model_garden_settings: NotRequired[Mapping[str, Any] | None]
    plugins: NotRequired[Mapping[str, Any] | None]


class UpdateWorkspaceRequestParam(TypedDict):
    key: str
    display_name: NotRequired[str | None]
    logo_url: NotRequired[str | None]
    archived: NotRequired[bool | None]
    settings: NotRequired[WorkspaceSettingsFields | WorkspaceSettingsFieldsParam | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    enforce_enabled_models: NotRequired[bool | None]
    chat_kit: NotRequired[ChatKitResources | ChatKitResourcesParam | None]
    tracing_enabled: NotRequired[bool | None]


lazy_annotations(__name__)
