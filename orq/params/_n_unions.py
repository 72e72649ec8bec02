# @generated

from __future__ import annotations

from typing import TypeAlias

from ..models.notifiers import CreateNotifierRequestBody
from ._n import CreateEmailNotifierRequestParam, CreateSlackNotifierRequestParam, CreateWebhookNotifierRequestParam

CreateNotifierRequestBodyParam: TypeAlias = (
    CreateEmailNotifierRequestParam
    | CreateSlackNotifierRequestParam
    | CreateWebhookNotifierRequestParam
    | CreateNotifierRequestBody
)
