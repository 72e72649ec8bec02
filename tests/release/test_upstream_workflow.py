"""Test the weekly pull request: its commands, with git and a fake `gh`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.versions.sources import ROOT
from tests.release.test_release import git

pytestmark = pytest.mark.once

JOBS: dict[str, Any] = yaml.safe_load((ROOT / ".github/workflows/upstream.yml").read_text("utf-8"))["jobs"]
GH = """#!/bin/sh
echo "$*" >>"$GH_LOG"
case "$1 $2" in "pr list") echo "$OPEN_NUMBER" ;; esac
"""


def step(job: str, name: str) -> dict[str, Any]:
    (found,) = (one for one in JOBS[job]["steps"] if one.get("name") == name)
    assert isinstance(found, dict)
    return found


class Week:
    """One run of the workflow, with a clone for each job."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.origin, self.log = folder, folder / "origin.git", folder / "gh.log"
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.origin))
        work = self.clone("first")
        for folder_of_facts in ("api", "docs/reference", "orq"):
            (work / folder_of_facts).mkdir(parents=True)
            (work / folder_of_facts / "old.json").write_text("{}\n")
        git(work, "add", "--all")
        git(work, "commit", "--quiet", "--message", "First")
        git(work, "push", "--quiet", "origin", "HEAD:main")
        (folder / "bin").mkdir()
        (folder / "bin" / "gh").write_text(GH)
        (folder / "bin" / "gh").chmod(0o755)
        (folder / "report.md").write_text("# What differs\n")

    def clone(self, name: str) -> Path:
        git(self.folder, "clone", "--quiet", str(self.origin), name)
        return self.folder / name

    def run(self, job: str, name: str, work: Path, number: str = "") -> str:
        """Run a step as the forge does; return what it prints."""
        found = step(job, name)
        env = {key: value for key, value in found.get("env", {}).items() if "${{" not in value}
        env |= {"RUNNER_TEMP": str(self.folder), "GITHUB_OUTPUT": str(self.folder / "output")}
        env |= {"GH_LOG": str(self.log), "OPEN_NUMBER": number, "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}
        command = ["bash", "-e", "-c", found["run"]]
        done = subprocess.run(command, cwd=work, env=os.environ | env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def propose(self, name: str, number: str, changes: dict[str, str]) -> str:
        """Change files, pack them and propose them, in two clones as the two jobs do."""
        work = self.clone(f"{name}-compare")
        for path, text in changes.items():
            (work / path).parent.mkdir(parents=True, exist_ok=True)
            (work / path).write_text(text)
        if (work / ".github").exists():  # as if the first job had written it
            git(work, "add", ".github")
        self.run("compare", "pack", work)
        self.log.unlink(missing_ok=True)
        return self.run("propose", "open a pull request", self.clone(f"{name}-propose"), number)

    def branch(self, path: str) -> str:
        command = ["git", "show", f"upstream/news:{path}"]
        return subprocess.run(command, cwd=self.origin, capture_output=True, text=True, check=False).stdout


def test_new_files_are_proposed_and_work_of_others_is_kept(tmp_path: Path) -> None:
    week = Week(tmp_path)
    week.propose(
        "one", "", {"api/old.json": "1\n", "orq/funcs/_new.py": "new\n", ".github/workflows/x.yml": "on: {}\n"}
    )
    assert (tmp_path / "output").read_text() == "differs=yes\n"
    assert [week.branch("api/old.json"), week.branch("orq/funcs/_new.py")] == ["1\n", "new\n"]
    assert week.branch(".github/workflows/x.yml") == ""
    assert "pr create --head upstream/news" in week.log.read_text()

    week.propose("two", "7", {"api/old.json": "2\n"})  # the open pull request has no commits by others
    assert week.branch("api/old.json") == "2\n"
    assert "pr edit 7 " in week.log.read_text()
    assert "pr create" not in week.log.read_text()

    reviewed = week.clone("reviewed")
    git(reviewed, "switch", "--quiet", "upstream/news")
    (reviewed / "api" / "old.json").write_text("reviewed\n")
    git(reviewed, "commit", "--quiet", "--all", "--message", "Name it")
    git(reviewed, "push", "--quiet", "origin", "upstream/news")
    assert "Someone works on pull request 7" in week.propose("three", "7", {"api/old.json": "3\n"})
    assert week.branch("api/old.json") == "reviewed\n"


def test_no_pull_request_without_changes(tmp_path: Path) -> None:
    week = Week(tmp_path)
    week.run("compare", "pack", week.clone("same"))
    assert not (tmp_path / "output").exists()
    assert JOBS["propose"]["if"] == "needs.compare.outputs.differs == 'yes'"
