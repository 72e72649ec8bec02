# @generated

from __future__ import annotations

from typing_extensions import TypedDict


class IdRefParam(TypedDict):
    id: str


class ModelIdRefParam(TypedDict):
    model_id: str


class NamedModelParam(TypedDict):
    model: str
