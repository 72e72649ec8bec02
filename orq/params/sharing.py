# @generated

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from ..models.sharing import SharingSelectedProjects
from ..types import SequenceNotStr


class SharingSelectedProjectsParam(TypedDict):
    project_ids: NotRequired[SequenceNotStr[str] | None]


class SharingParam(TypedDict):
    all_projects: NotRequired[Mapping[str, Any] | None]
    selected: NotRequired[SharingSelectedProjects | SharingSelectedProjectsParam | None]
    allow_version_pin: NotRequired[bool | None]
    allow_fork: NotRequired[bool | None]
    auto_grant_new_projects: NotRequired[bool | None]
