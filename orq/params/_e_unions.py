# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.evals import CreateEvalRequestBody
from ._e import CreateLLMEvalParam, CreateLLMJuryEvalParam, CreatePythonEvalParam

CreateEvalRequestBodyParam: TypeAlias = (
    CreatePythonEvalParam | CreateLLMEvalParam | CreateLLMJuryEvalParam | CreateEvalRequestBody
)
