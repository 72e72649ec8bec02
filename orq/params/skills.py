# @generated

from __future__ import annotations

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from ..models.skills import CreateSkillRequestBody
from ..types import SequenceNotStr


class CreateSkillByPathParam(TypedDict):
    display_name: str
    path: str
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    project_id: NotRequired[str | None]
    instructions: NotRequired[str | None]


class CreateSkillByProjectParam(TypedDict):
    display_name: str
    project_id: str
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    path: NotRequired[str | None]
    instructions: NotRequired[str | None]


CreateSkillRequestBodyParam: TypeAlias = CreateSkillByPathParam | CreateSkillByProjectParam | CreateSkillRequestBody


class CreateSkillRequestParam(TypedDict):
    body: CreateSkillRequestBodyParam


class DeleteSkillRequestParam(TypedDict):
    skill_id: str


class GetSkillRequestParam(TypedDict):
    skill_id: str


class ListSkillsRequestParam(TypedDict):
    limit: NotRequired[int | None]
    starting_after: NotRequired[str | None]
    ending_before: NotRequired[str | None]


class UpdateSkillRequestParam(TypedDict):
    skill_id: str
    display_name: NotRequired[str | None]
    description: NotRequired[str | None]
    tags: NotRequired[SequenceNotStr[str] | None]
    path: NotRequired[str | None]
    instructions: NotRequired[str | None]
    project_id: NotRequired[str | None]
