"""Test the workflows: pinned actions, minimal permissions, and the right Python versions."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.versions.bounds import lowest, requirements
from scripts.versions.sources import ROOT

pytestmark = pytest.mark.once

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
USES = re.compile(r"^ *-? *uses: (\S+)(?: # (\S+))?$", re.MULTILINE)
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")

# The write permissions of each job, and their reasons.
RIGHTS = {
    ("docs", "publish"): {"pages", "id-token"},
    ("release", "build"): {"id-token", "attestations"},
    ("release", "pypi"): {"id-token"},
    ("release", "github"): {"contents"},
    ("upstream", "propose"): {"contents", "pull-requests"},
}


def read(file: Path) -> dict[Any, Any]:
    found = yaml.safe_load(file.read_text("utf-8"))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_has_no_rights_but_those_of_its_jobs(file: Path) -> None:
    workflow = read(file)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        writes = {right for right, value in job["permissions"].items() if value != "read"}
        assert writes == RIGHTS.get((file.stem, name), set()), name
        assert job["timeout-minutes"] <= 60, name
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False, name
            commands = step.get("run", "")
            assert "${{" not in commands, "values reach a shell through env"
            if re.search(r"(?<!\|)\|(?!\|)", re.sub(r"'[^']*'", "", commands)):
                assert step.get("shell") == "bash", "a failure before a pipe is seen by `shell: bash` alone"
    text = file.read_text("utf-8")
    assert "secrets." not in text
    assert "pull_request_target" not in text


def test_actions_are_pinned_by_commit_and_each_in_one_version() -> None:
    versions: dict[str, set[tuple[str, str]]] = {}
    for file in WORKFLOWS:
        for action, version in USES.findall(file.read_text("utf-8")):
            assert PINNED.fullmatch(action), action
            assert re.fullmatch(r"v\d+\.\d+\.\d+", version), action
            versions.setdefault(action.partition("@")[0], set()).add((action, version))
        assert len(USES.findall(file.read_text("utf-8"))) == file.read_text("utf-8").count("uses:")
    assert [name for name, found in versions.items() if len(found) != 1] == []


def test_the_checks_run_on_the_pythons_that_the_package_names() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    named = re.findall(r'"Programming Language :: Python :: (3\.\d+)"', text)
    matrix = read(GITHUB / "workflows" / "checks.yml")["jobs"]["tests"]["strategy"]["matrix"]
    assert matrix["python"] == named
    assert f'requires-python = ">={named[0]}"' in text
    assert {name.partition("-")[0] for name in matrix["system"]} == {"ubuntu", "macos", "windows"}


def test_commands_of_workflows_exist() -> None:
    for file in WORKFLOWS:
        for script in re.findall(r"\bscripts/(\w+)", file.read_text("utf-8")):
            assert (ROOT / "scripts" / script).exists(), f"{file.name}: scripts/{script}"


def test_every_upper_bound_has_a_reason() -> None:
    both = (*requirements("dependencies"), *requirements("aiohttp"))
    capped = [(one, why) for one, why in both if "<" in one]
    assert capped
    assert [one for one, why in capped if not why] == []


def test_the_lower_bounds_are_constraints() -> None:
    found = lowest()
    assert len(found) == len({one.partition("==")[0] for one in found}) >= 8
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9.]+", one) for one in found)
    assert all(">=" in one for one, _ in requirements("dependencies")), "each has a lower bound"


def test_forms_of_issues_ask_for_no_public_report_of_a_weakness() -> None:
    forms = [file for file in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if file.name != "config.yml"]
    assert all(read(file)["body"] for file in forms)
    assert read(GITHUB / "ISSUE_TEMPLATE" / "config.yml") == {"blank_issues_enabled": False}
    assert "Report a vulnerability" in (GITHUB / "ISSUE_TEMPLATE" / "bug.yml").read_text("utf-8")
