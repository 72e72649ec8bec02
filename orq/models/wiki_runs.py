# @generated
"""Wiki runs."""

from ..types import APIStruct, DateTime


class InspectRepositoryWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.inspect_repository`."""

    scm_connection_id: str | None = None
    """Connection to the code host whose credentials read the repository."""
    repository_url: str | None = None
    """URL of the repository to look into."""
    branch: str | None = None
    """Branch to look into."""


class InspectRepositoryWikiResponse(APIStruct, kw_only=True):
    """Whether a repository already has a wiki, and how large it is."""

    available: bool | None = None
    """Whether the repository has a wiki that can be imported."""
    page_count: int | None = None
    """Number of pages of that wiki."""


class ListWikiRunsRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.list_runs`."""

    wiki_id: str
    """Id of the wiki whose runs are listed."""
    limit: int | None = None
    """Maximum number of runs to return."""


class WikiRunStats(APIStruct, kw_only=True):
    """How much a run wrote."""

    page_count: int | None = None
    """Number of pages."""
    section_count: int | None = None
    """Number of sections."""
    mermaid_count: int | None = None
    """Number of Mermaid diagrams."""
    bytes: str | None = None
    """Size of the pages in bytes, as text."""


class WikiRun(APIStruct, kw_only=True):
    """A run that writes pages of a wiki."""

    run_id: str | None = None
    """Identifies the run; `get_page` takes it."""
    workspace_id: str | None = None
    """Workspace that owns the wiki."""
    wiki_id: str | None = None
    """Id of the wiki that the run writes."""
    agent_session_id: str | None = None
    """Id of the session of the agent that writes."""
    agent_session_run_id: str | None = None
    """Id of the agent's run within that session."""
    kind: str | None = None
    """Kind of run, such as one that writes all pages."""
    trigger: str | None = None
    """What started the run, such as a user or the schedule."""
    pull_request_url: str | None = None
    """URL of the pull request that publishes the pages, if there is one."""
    base_commit: str | None = None
    """Commit that the pages described before the run."""
    head_commit: str | None = None
    """Commit that the pages describe after the run."""
    status: str | None = None
    """State of the run."""
    error: str | None = None
    """Why the run failed, for people; empty if it did not."""
    stats: WikiRunStats | None = None
    """How much the run wrote."""
    started: DateTime | None = None
    """When the run began, in UTC."""
    finished: DateTime | None = None
    """When the run ended, in UTC; absent until then."""


class ListWikiRunsResponse(APIStruct, kw_only=True):
    """The runs that wrote the pages of a wiki."""

    data: list[WikiRun] | None = None
    """Runs, each with its state and what it wrote."""


class RefreshWikiRequest(APIStruct, kw_only=True):
    """Parameters of `wikis.refresh`."""

    wiki_id: str
    """Id of the wiki to bring up to date."""
    full: bool | None = None
    """Whether to rewrite all pages, not only those that changes of the repository concern."""


class RefreshWikiResponse(APIStruct, kw_only=True):
    """The run that brings a wiki up to date."""

    run: WikiRun | None = None
    """The run that was started."""
