# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.skills import CreateSkillRequestBody
from ._s import CreateSkillByPathParam, CreateSkillByProjectParam

CreateSkillRequestBodyParam: TypeAlias = CreateSkillByPathParam | CreateSkillByProjectParam | CreateSkillRequestBody
