# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..models.wikis import WikiRepository, WikiSettings


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
