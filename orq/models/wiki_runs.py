# @generated
"""Wiki runs."""

from ..types import APIStruct, DateTime


class InspectRepositoryWikiRequest(APIStruct, kw_only=True):
    """What `wikis_inspect_repository` takes."""

    scm_connection_id: str | None = None
    repository_url: str | None = None
    branch: str | None = None


class InspectRepositoryWikiResponse(APIStruct, kw_only=True):
    """Whether a repository has a wiki, and how large."""

    available: bool | None = None
    page_count: int | None = None


class ListWikiRunsRequest(APIStruct, kw_only=True):
    """What `wikis_list_runs` takes."""

    wiki_id: str
    limit: int | None = None


class WikiRunStats(APIStruct, kw_only=True):
    """What a run wrote."""

    page_count: int | None = None
    section_count: int | None = None
    mermaid_count: int | None = None
    bytes: str | None = None


class WikiRun(APIStruct, kw_only=True):
    """A run that wrote a wiki."""

    run_id: str | None = None
    workspace_id: str | None = None
    wiki_id: str | None = None
    agent_session_id: str | None = None
    agent_session_run_id: str | None = None
    kind: str | None = None
    trigger: str | None = None
    pull_request_url: str | None = None
    base_commit: str | None = None
    head_commit: str | None = None
    status: str | None = None
    error: str | None = None
    stats: WikiRunStats | None = None
    started: DateTime | None = None
    finished: DateTime | None = None


class ListWikiRunsResponse(APIStruct, kw_only=True):
    """The runs that wrote a wiki."""

    data: list[WikiRun] | None = None


class RefreshWikiRequest(APIStruct, kw_only=True):
    """What `wikis_refresh` takes."""

    wiki_id: str
    full: bool | None = None


class RefreshWikiResponse(APIStruct, kw_only=True):
    """The run that was started."""

    run: WikiRun | None = None
