"""Read the settings of `serve` from pyproject.toml or the file of `--config`.

In pyproject.toml they are in `[tool.orq.serve]`.
"""

from __future__ import annotations

import difflib
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError
from .serve_options import BY_NAME, ServeOption

PROJECT = Path("pyproject.toml")
_TABLE = "tool.orq.serve"


def read_settings(config: str | None) -> tuple[dict[str, Any], Path | None]:
    """Return the settings of a file, and the file.

    Without `config`, the file is the pyproject.toml of the current folder, if it has such settings.
    """
    if config is not None:
        path = Path(config)
        data = _read(path)
        return _checked(_table(data, path, whole=True), path), path
    try:
        has_some = b"orq" in PROJECT.read_bytes()
    except OSError:
        return {}, None
    found = _table(_read(PROJECT), PROJECT, whole=False) if has_some else {}
    return (_checked(found, PROJECT), PROJECT) if found else ({}, None)


def _read(path: Path) -> dict[str, Any]:
    toml = _parser(path)
    try:
        found: dict[str, Any] = toml.loads(path.read_text("utf-8"))
    except OSError as error:
        raise ConfigurationError(f"The file {str(path)!r} of --config cannot be read: {error.strerror}.") from error
    except ValueError as error:  # Invalid TOML and text that is not UTF-8 both raise ValueError.
        raise ConfigurationError(f"{path} is not TOML: {error}.") from error
    return found


def _parser(path: Path) -> Any:
    for name in ("tomllib", "tomli"):  # Python 3.11 and newer have tomllib.
        with suppress(ImportError):
            return import_module(name)
    hint = "Settings in a file need Python 3.11 or newer, or: pip install tomli. Flags work without them."
    raise ConfigurationError(f"{path} cannot be read. {hint}")


def _table(data: dict[str, Any], path: Path, *, whole: bool) -> dict[str, Any]:
    """Return the table of the settings. A file of `--config` may itself be that table (`whole`)."""
    found: Any = data
    for name in _TABLE.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    if found is None:
        return data if whole else {}
    if not isinstance(found, dict):
        raise ConfigurationError(f"{_TABLE} in {path} must be a table.")
    return found


def _checked(given: dict[str, Any], path: Path) -> dict[str, Any]:
    return dict(_one(name, value, path) for name, value in given.items())


def _one(written: str, value: Any, path: Path) -> tuple[str, Any]:
    name = written.replace("-", "_")
    option = BY_NAME.get(name)
    if option is None:
        near = difflib.get_close_matches(name, BY_NAME, 1)
        hint = f"Did you mean {near[0]}?" if near else f"The settings are {', '.join(BY_NAME)}."
        raise ConfigurationError(f"{path} has the setting {written!r}, which serve does not have. {hint}")
    if not _fits(option, value):
        wanted = _WORDS[option.kind] + " or a list" * option.many
        raise ConfigurationError(f"{written} in {path} must be {wanted}, not {value!r}"[:300])
    if option.choices is not None and value not in option.choices:
        raise ConfigurationError(f"{written} in {path} must be {' or '.join(option.choices)}, not {value!r}"[:300])
    if option.is_path:
        value = str(path.parent / value)
    if option.many and isinstance(value, str):
        value = [value]
    return name, value


_WORDS = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


def _fits(option: ServeOption, value: Any) -> bool:
    if option.many and isinstance(value, list):
        return all(isinstance(one, str) for one in value)
    if option.name == "upstream_model" and isinstance(value, dict):
        return all(isinstance(one, str) for one in value.values())
    kinds = (int, float) if option.kind is float else option.kind
    return isinstance(value, kinds) and isinstance(value, bool) == (option.kind is bool)
