# @generated
"""Wikis."""

from ..types import APIStruct, DateTime


class WikiRepository(APIStruct, kw_only=True):
    """A repository."""

    provider: str | None = None
    owner: str | None = None
    name: str | None = None
    url: str | None = None
    default_branch: str | None = None


class WikiSettings(APIStruct, kw_only=True):
    """How a wiki is written."""

    model: str | None = None
    computer_template: str | None = None
    depth: str | None = None
    refresh_cadence: str | None = None
    publish_to_repository: bool | None = None


class CreateWikiRequest(APIStruct, kw_only=True):
    """What `wikis_create` takes."""

    display_name: str | None = None
    repository: WikiRepository | None = None
    branch: str | None = None
    scm_connection_id: str | None = None
    settings: WikiSettings | None = None
    import_existing: bool | None = None
    factory_id: str | None = None


class DeleteWikiRequest(APIStruct, kw_only=True):
    """What `wikis_delete` takes."""

    wiki_id: str


class GetWikiRequest(APIStruct, kw_only=True):
    """What `wikis_get` takes."""

    wiki_id: str


class ListWikisRequest(APIStruct, kw_only=True):
    """What `wikis_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `wiki_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `wiki_id` of an item: the page ends right before it."""
    repository_key: str | None = None
    branch: str | None = None
    factory_id: str | None = None


class Wiki(APIStruct, kw_only=True):
    """A wiki about a repository."""

    wiki_id: str | None = None
    workspace_id: str | None = None
    created_by_id: str | None = None
    display_name: str | None = None
    repository_key: str | None = None
    repository: WikiRepository | None = None
    branch: str | None = None
    scm_connection_id: str | None = None
    settings: WikiSettings | None = None
    loop_id: str | None = None
    status: str | None = None
    current_run_id: str | None = None
    last_generated_commit: str | None = None
    last_generated_at: DateTime | None = None
    page_count: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    factory_id: str | None = None


class ListWikisResponse(APIStruct, kw_only=True):
    """A page of wikis."""

    data: list[Wiki] | None = None
    has_more: bool | None = None
    """Whether there are more beyond this page."""


class UpdateWikiRequest(APIStruct, kw_only=True):
    """What `wikis_update` takes."""

    wiki_id: str
    display_name: str | None = None
    scm_connection_id: str | None = None
    settings: WikiSettings | None = None


class WikiResponse(APIStruct, kw_only=True):
    """A wiki."""

    wiki: Wiki | None = None
