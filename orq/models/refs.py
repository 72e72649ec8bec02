# @generated
"""Refs."""

from ..types import APIStruct


class IdRef(APIStruct, kw_only=True):
    """A reference by id."""

    id: str
    """Id of the object that is meant."""


class ModelIdRef(APIStruct, kw_only=True):
    """A reference to a model by its id."""

    model_id: str
    """Id of the model in the workspace."""


class NamedModel(APIStruct, kw_only=True):
    """A model, by name."""

    model: str
    """Name of the model, as `provider/model`, such as `openai/gpt-4o`."""
