# @generated

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from ..types import SequenceNotStr


class CreateProjectRequestParam(TypedDict):
    name: str
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]


class DeleteProjectRequestParam(TypedDict):
    project_id: str


class GetProjectRequestParam(TypedDict):
    project_id: str


class ListProjectsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class UpdateProjectRequestParam(TypedDict):
    project_id: str
    name: NotRequired[str | None]
    teams: NotRequired[SequenceNotStr[str] | None]
    description: NotRequired[str | None]
