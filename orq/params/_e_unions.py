# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.eval_changes import CreateEvalRequestBody
from ._e import CreateLLMEvalParam, CreateLLMJuryEvalParam, CreatePythonEvalParam

CreateEvalRequestBodyParam: TypeAlias = (
    CreatePythonEvalParam | CreateLLMEvalParam | CreateLLMJuryEvalParam | CreateEvalRequestBody
)
