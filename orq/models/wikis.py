# @generated
"""Wikis."""

from ..types import APIStruct, DateTime


class WikiRepository(APIStruct, kw_only=True):
    """A repository of code, and where it is hosted."""

    provider: str | None = None
    """Host of the code, such as GitHub."""
    owner: str | None = None
    """User or organization that owns the repository."""
    name: str | None = None
    """Name of the repository, without its owner."""
    url: str | None = None
    """URL of the repository at its host."""
    default_branch: str | None = None
    """Branch used unless another is named."""


class WikiSettings(APIStruct, kw_only=True):
    """How a wiki is written and how often it is refreshed."""

    model: str | None = None
    """Model that writes the pages."""
    computer_template: str | None = None
    """Template of the machine on which the writing agent runs."""
    depth: str | None = None
    """How detailed the wiki is."""
    refresh_cadence: str | None = None
    """How often the wiki is refreshed by itself."""
    publish_to_repository: bool | None = None
    """Whether the pages are also written into the repository."""


class CreateWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.create`."""

    display_name: str | None = None
    """Name shown in the studio."""
    repository: WikiRepository | None = None
    """Repository that the wiki describes."""
    branch: str | None = None
    """Branch that the wiki describes."""
    scm_connection_id: str | None = None
    """Connection to the code host whose credentials read the repository."""
    settings: WikiSettings | None = None
    """How the wiki is written and how often it is refreshed."""
    import_existing: bool | None = None
    """Whether to import the wiki that the repository contains."""
    factory_id: str | None = None
    """Id of the factory that the wiki belongs to, if it belongs to one."""


class DeleteWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.delete`."""

    wiki_id: str
    """Id of the wiki to delete."""


class GetWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.get`."""

    wiki_id: str
    """Id of the wiki to fetch."""


class ListWikisRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.list`."""

    limit: int | None = None
    """Number of items in a page."""
    starting_after: str | None = None
    """`wiki_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`wiki_id` of the first item of the page after: this page ends before it."""
    repository_key: str | None = None
    """Lists only wikis of this repository."""
    branch: str | None = None
    """Lists only wikis of this branch."""
    factory_id: str | None = None
    """Lists only wikis with this `factory_id`."""


class Wiki(APIStruct, kw_only=True):
    """Pages that describe a repository, written by a model."""

    wiki_id: str | None = None
    """Identifies the wiki in other calls."""
    workspace_id: str | None = None
    """Workspace that owns the wiki."""
    created_by_id: str | None = None
    """Id of the user who made the wiki."""
    display_name: str | None = None
    """Name shown in the studio."""
    repository_key: str | None = None
    """Short name of the repository, by which `list` filters."""
    repository: WikiRepository | None = None
    """Repository that the wiki describes."""
    branch: str | None = None
    """Branch that the wiki describes."""
    scm_connection_id: str | None = None
    """Connection to the code host whose credentials read the repository."""
    settings: WikiSettings | None = None
    """How the wiki is written and how often it is refreshed."""
    loop_id: str | None = None
    """Id of the process that refreshes the wiki."""
    status: str | None = None
    """State of the wiki, such as whether a run is writing it."""
    current_run_id: str | None = None
    """Id of the run that writes the wiki now, if one does."""
    last_generated_commit: str | None = None
    """Commit that the pages describe."""
    last_generated_at: DateTime | None = None
    """When the pages were last written, in UTC."""
    page_count: int | None = None
    """Number of pages."""
    created_at: DateTime | None = None
    """When the wiki was made, in UTC."""
    updated_at: DateTime | None = None
    """When the wiki was last changed, in UTC."""
    factory_id: str | None = None
    """Id of the factory that the wiki belongs to, if it belongs to one."""


class ListWikisResponse(APIStruct, kw_only=True):
    """A page of wikis."""

    data: list[Wiki] | None = None
    """Wikis of this page."""
    has_more: bool | None = None
    """Whether more items follow this page."""


class UpdateWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.update`."""

    wiki_id: str
    """Id of the wiki to change."""
    display_name: str | None = None
    """New name shown in the studio."""
    scm_connection_id: str | None = None
    """Connection to the code host whose credentials read the repository."""
    settings: WikiSettings | None = None
    """How the wiki is written and how often it is refreshed."""


class WikiResponse(APIStruct, kw_only=True):
    """Answer with one wiki."""

    wiki: Wiki | None = None
    """The wiki, as it is after the call."""
