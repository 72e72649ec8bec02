# @generated
"""Refs."""

from ..types import APIStruct


class IdRef(APIStruct, kw_only=True):
    """A reference by id."""

    id: str


class ModelIdRef(APIStruct, kw_only=True):
    """A reference to a model by its id."""

    model_id: str


class NamedModel(APIStruct, kw_only=True):
    """A model, by name."""

    model: str
    """As `provider/model`, such as `openai/gpt-4o`."""
