"""Test the settings of `serve`: flags, a file and Python, and their errors.

The names are the same everywhere.
"""

from __future__ import annotations

import inspect
import json
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen, run

import pytest

from orq.cli.serve_options import BY_NAME
from orq.local import LocalOrq
from orq.local.settings import Settings

ROOT = Path(__file__).parents[3]
SERVE = [sys.executable, "-W", "error", "-m", "orq", "serve"]
ENVIRONMENT = {"PYTHONPATH": str(ROOT)}
NO_FLAG = {
    "remember",
    "remember_bytes",
    "try_out",
    "wrap",
    "upstream_key",
}  # these can only be set in programs. A key in a file could be committed by mistake

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib")


class Served:
    """A server, and at its end what it said."""

    url = told = ""


@contextmanager
def serving(folder: Path, *arguments: str) -> Iterator[Served]:
    process = Popen(
        [*SERVE, "--port", "0", *arguments], cwd=folder, env=ENVIRONMENT, stdout=PIPE, stderr=PIPE, encoding="utf-8"
    )
    server = Served()
    try:
        assert process.stdout is not None
        server.url = process.stdout.readline().strip()
        yield server
    finally:
        process.terminate()
        _, server.told = process.communicate(timeout=10)


def test_the_names_are_the_same_as_flags_in_a_file_and_in_python() -> None:
    taken = set(inspect.signature(LocalOrq.__init__).parameters) - {"self"}
    assert taken - NO_FLAG == set(BY_NAME)
    assert taken - {"wrap"} == set(Settings.__struct_fields__)
    defaults = {name: value.default for name, value in inspect.signature(LocalOrq.__init__).parameters.items()}
    assert {name: defaults[name] for name in Settings.__struct_fields__} == {
        name: getattr(Settings(), name) for name in Settings.__struct_fields__
    }


def test_a_project_file_sets_the_server_and_a_flag_overrides_it(tmp_path: Path) -> None:
    (tmp_path / "seed.json").write_text(json.dumps({"datasets": [{"display_name": "Seeded"}]}))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.orq.serve]\nfail-rate = 1\nfail_status = 599\nseed = "seed.json"\ndata = "state.db"\nkey = "k"\n'
    )
    with serving(tmp_path, "--fail-status", "418", "--fail-rate", "0", "--rate-limit", "9/hour") as server:
        asked = urllib.request.Request(server.url + "/v2/datasets", headers={"authorization": "Bearer k"})
        with urllib.request.urlopen(asked, timeout=10) as answer:
            assert json.load(answer)["data"][0]["display_name"] == "Seeded"
            assert answer.headers["x-ratelimit-remaining-requests"] == "8"
    assert (tmp_path / "state.db").exists()
    assert "It accepts only its own key." in server.told
    assert "Stored objects are kept in the file state.db." in server.told
    assert "fail-rate 0.0, fail-status 418, rate-limit 9/hour" in server.told
    assert "Settings are read from pyproject.toml." in server.told


def test_a_file_of_its_own_has_paths_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.orq.serve]\nnonsense = 1\n")  # this file is then not read
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "serve.toml").write_text('data = "state.db"\nallow-origin = "http://localhost:5173"\n')
    with serving(tmp_path, "--config", "sub/serve.toml") as server:
        assert (tmp_path / "sub" / "state.db").exists()
    assert "allow-origin http://localhost:5173" in server.told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "[tool.orq.serve]\nfail_rat = 1",
            "pyproject.toml has the setting 'fail_rat', which serve does not have. Did you mean fail_rate?",
        ),
        ("[tool.orq.serve]\nzzz = 1", "has the setting 'zzz', which serve does not have. The settings are port, data,"),
        ('[tool.orq.serve]\nport = "1"', "port in pyproject.toml must be a whole number, not '1'"),
        ("[tool.orq.serve]\nport = true", "port in pyproject.toml must be a whole number"),
        ("[tool.orq.serve]\nallow_origin = [1]", "allow_origin in pyproject.toml must be a text or a list"),
        ('[tool.orq.serve]\ntenant-by = "x"', "tenant-by in pyproject.toml must be key or header, not 'x'"),
        ('[tool.orq.serve]\nupstream_key = "sk"', "has the setting 'upstream_key'"),
        ("[tool.orq.serve]\nfail_rate = 2", "fail_rate must be a number from 0 to 1"),
        ("[tool.orq.serve", "pyproject.toml is not TOML"),
        ("[tool.orq]\nserve = 1", "tool.orq.serve in pyproject.toml must be a table"),
    ],
    ids=lambda value: value.splitlines()[-1],
)
def test_a_wrong_setting_in_a_file_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    done = run(SERVE, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_a_project_without_settings_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n')
    with serving(tmp_path) as server:
        assert server.url
    assert "in memory until the server ends" in server.told


def test_a_missing_settings_file_is_an_error(tmp_path: Path) -> None:
    asked = [*SERVE, "--config", "none.toml"]
    done = run(asked, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 2
    assert "The file 'none.toml' of --config cannot be read: No such file or directory" in done.stderr


def test_a_strict_server_lists_uncovered_operations_at_its_end(tmp_path: Path) -> None:
    with serving(tmp_path, "--strict") as server:
        asked = urllib.request.Request(server.url + "/v2/api-keys/capabilities", headers={"authorization": "Bearer k"})
        with pytest.raises(urllib.error.HTTPError, match="501"):
            urllib.request.urlopen(asked, timeout=10)
    assert "not covered, and refused:\n  api_keys_" in server.told
    assert "Traceback" not in server.told
