# @generated
"""Skills."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, DateTime, Open, untagged


class CreateSkillByPath(APIStruct, kw_only=True):
    """A skill, placed by its path."""

    display_name: str
    path: str
    description: str | None = None
    tags: Sequence[str] | None = None
    project_id: str | None = None
    instructions: str | None = None


class CreateSkillByProject(APIStruct, kw_only=True):
    """A skill, placed by its project."""

    display_name: str
    project_id: str
    description: str | None = None
    tags: Sequence[str] | None = None
    path: str | None = None
    instructions: str | None = None


if TYPE_CHECKING:
    CreateSkillRequestBody: TypeAlias = Open[CreateSkillByPath | CreateSkillByProject]
else:
    CreateSkillRequestBody = untagged(
        "CreateSkillRequestBody",
        (CreateSkillByPath, ("path",)),
        (CreateSkillByProject, ("project_id",)),
    )
"""A skill to create: with `path` or with `project_id`."""


class CreateSkillRequest(APIStruct, kw_only=True):
    """What `skills_create` takes."""

    body: CreateSkillRequestBody


class DeleteSkillRequest(APIStruct, kw_only=True):
    """What `skills_delete` takes."""

    skill_id: str


class GetSkillRequest(APIStruct, kw_only=True):
    """What `skills_get` takes."""

    skill_id: str


class ListSkillsRequest(APIStruct, kw_only=True):
    """What `skills_list` takes."""

    limit: int | None = None
    """How many at most."""
    starting_after: str | None = None
    """The `skill_id` of an item: the page starts right after it."""
    ending_before: str | None = None
    """The `skill_id` of an item: the page ends right before it."""


class Skill(APIStruct, kw_only=True):
    """Instructions that agents can reuse."""

    skill_id: str
    display_name: str
    description: str
    tags: list[str]
    project_id: str
    path: str
    created_at: DateTime
    updated_at: DateTime
    created_by_id: str
    updated_by_id: str
    instructions: str
    version: str


class ListSkillsResponse(APIStruct, kw_only=True):
    """A page of skills."""

    object: str
    data: list[Skill]
    has_more: bool
    """Whether there are more beyond this page."""


class SkillResponse(APIStruct, kw_only=True):
    """A skill."""

    skill: Skill


class UpdateSkillRequest(APIStruct, kw_only=True):
    """What `skills_update` takes; what is not given stays as it is."""

    skill_id: str
    display_name: str | None = None
    description: str | None = None
    tags: Sequence[str] | None = None
    path: str | None = None
    instructions: str | None = None
    project_id: str | None = None
