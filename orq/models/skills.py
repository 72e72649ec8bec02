# @generated
"""Skills."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..types import APIStruct, DateTime, Open, untagged


class CreateSkillByPath(APIStruct, kw_only=True):
    """Skill to create, placed by its `path`."""

    display_name: str
    """Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`."""
    path: str
    """Project and folders of the skill, such as `Default/skills`."""
    description: str | None = None
    """What the skill is for: agents read it to choose one."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter skills."""
    project_id: str | None = None
    """Project that owns the skill. Default: the project that `path` names."""
    instructions: str | None = None
    """Text that an agent follows when it uses the skill; it can be added later."""


class CreateSkillByProject(APIStruct, kw_only=True):
    """Skill to create, placed by its `project_id`."""

    display_name: str
    """Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`."""
    project_id: str
    """Project that owns the skill."""
    description: str | None = None
    """What the skill is for: agents read it to choose one."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter skills."""
    path: str | None = None
    """Project and folders of the skill, such as `Default/skills`."""
    instructions: str | None = None
    """Text that an agent follows when it uses the skill; it can be added later."""


if TYPE_CHECKING:
    CreateSkillRequestBody: TypeAlias = Open[CreateSkillByPath | CreateSkillByProject]
else:
    CreateSkillRequestBody = untagged(
        "CreateSkillRequestBody",
        (CreateSkillByPath, ("path",)),
        (CreateSkillByProject, ("project_id",)),
    )
"""Skill to create: with `path` or with `project_id`."""


class CreateSkillRequest(APIStruct, kw_only=True):
    """Parameters of `skills.create`."""

    body: CreateSkillRequestBody


class DeleteSkillRequest(APIStruct, kw_only=True):
    """Parameters of `skills.delete`."""

    skill_id: str
    """Id of the skill to delete."""


class GetSkillRequest(APIStruct, kw_only=True):
    """Parameters of `skills.get`."""

    skill_id: str
    """Id or display name of the skill to fetch."""


class ListSkillsRequest(APIStruct, kw_only=True):
    """Parameters of `skills.list`."""

    limit: int | None = None
    """Number of items in a page, 1 to 200. Default: 25."""
    starting_after: str | None = None
    """`skill_id` of the last item of the page before: the next page begins after it."""
    ending_before: str | None = None
    """`skill_id` of the first item of the page after: this page ends before it."""


class Skill(APIStruct, kw_only=True):
    """Instructions that several agents can use."""

    skill_id: str
    """Identifies the skill in other calls."""
    display_name: str
    """Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`."""
    description: str
    """What the skill is for: agents read it to choose one."""
    tags: list[str]
    """Labels by which you group and filter skills."""
    project_id: str
    """Project that owns the skill."""
    path: str
    """Project and folders of the skill, such as `Default/skills`."""
    created_at: DateTime
    """When the skill was made, in UTC."""
    updated_at: DateTime
    """When the skill was last changed, in UTC."""
    created_by_id: str
    """Id of the user who made the skill."""
    updated_by_id: str
    """Id of the user who last changed the skill."""
    instructions: str
    """Text that an agent follows when it uses the skill."""
    version: str
    """Semantic version of the skill, such as `1.0.0`."""


class ListSkillsResponse(APIStruct, kw_only=True):
    """A page of skills."""

    object: str
    """Kind of this object: always `list`."""
    data: list[Skill]
    """Skills of this page, the newest first."""
    has_more: bool
    """Whether more items follow this page."""


class SkillResponse(APIStruct, kw_only=True):
    """Answer that holds one skill."""

    skill: Skill
    """The skill, as it is stored now."""


class UpdateSkillRequest(APIStruct, kw_only=True):
    """Parameters of `skills.update`; what is not given stays as it is."""

    skill_id: str
    """Id of the skill to change."""
    display_name: str | None = None
    """Name of the skill, unique in the workspace: a letter, then letters, digits, `_`, `-`."""
    description: str | None = None
    """What the skill is for: agents read it to choose one."""
    tags: Sequence[str] | None = None
    """Labels by which you group and filter skills."""
    path: str | None = None
    """Project and folders into which the skill moves."""
    instructions: str | None = None
    """Text that an agent follows when it uses the skill."""
    project_id: str | None = None
    """Project into which the skill moves."""
