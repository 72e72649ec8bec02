"""Test the checks of `scripts/release` on a clone. `tests/package` tests what it builds."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.versions.readme import install_problems, repository, with_whole_links
from scripts.versions.sources import ROOT
from scripts.versions.version_numbers import current

pytestmark = pytest.mark.once


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def cloned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release") / "clone"
    git(ROOT, "clone", "--quiet", "--no-tags", "--depth", "1", ROOT.as_uri(), str(folder))
    git(folder, "branch", "cloned")
    return folder


@pytest.fixture
def clone(cloned: Path) -> Iterator[Path]:
    """Give a clone without changes, whatever the tests before did to it."""
    yield cloned
    git(cloned, "reset", "--quiet", "--hard", "cloned")
    git(cloned, "clean", "--quiet", "--force", "-d")


def release(clone: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(clone), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "scripts.versions.release", *arguments]
    return subprocess.run(command, cwd=clone, env=env, capture_output=True, text=True, check=False, timeout=60)


def test_uncommitted_changes_are_refused(clone: Path) -> None:
    (clone / "orq" / "_new.py").write_text("")
    done = release(clone)
    assert done.returncode == 1
    assert "Commit these first:\n?? orq/_new.py" in done.stderr


def test_a_tag_is_that_of_the_version(clone: Path) -> None:
    done = release(clone, "--tag", "v99.0.0")
    assert done.returncode == 1
    assert f"The tag is v99.0.0, but orq/_version.py has the version {current()}." in done.stderr


def test_a_version_is_released_once(clone: Path) -> None:
    git(clone, "tag", f"v{current()}")
    done = release(clone)
    git(clone, "tag", "--delete", f"v{current()}")
    assert done.returncode == 1
    assert f"v{current()} is already released" in done.stderr


def test_a_tag_is_on_a_commit_of_main(clone: Path) -> None:
    tag = f"v{current()}"
    git(clone, "update-ref", "refs/remotes/origin/main", "HEAD")
    assert "is on a commit that main does not have" not in release(clone, "--tag", tag).stderr
    git(clone, "commit", "--quiet", "--allow-empty", "--message", "Aside")
    done = release(clone, "--tag", tag)
    assert done.returncode == 1
    assert f"{tag} is on a commit that main does not have" in done.stderr


def test_a_release_needs_project_urls(clone: Path) -> None:
    named = repository((clone / "pyproject.toml").read_text("utf-8"))
    wants = "pyproject.toml has no [project.urls]" in release(clone).stderr
    assert wants == (named is None)
    assert (
        repository('[project.urls]\nHomepage = "https://a.b"\nRepository = "https://a.b/c/"\n\n[x]\n')
        == "https://a.b/c"
    )
    assert repository('[project.urls]\n[other]\nRepository = "https://a.b/c"\n') is None


def test_readme_links_are_absolute_on_pypi() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    text = with_whole_links(readme, "https://a.b/c", "v1.2.3")
    prose = "".join(text.split("```")[::2])
    targets = re.findall(r"\]\(([^)]*)\)", prose)
    assert len(targets) > 10
    assert [target for target in targets if not target.startswith("https://")] == []
    local = [re.sub(r"^https://a\.b/c/(blob|raw)/v1\.2\.3/", "", target) for target in targets if "a.b/c/" in target]
    assert [name for name in local if not (ROOT / name.partition("#")[0]).exists()] == []
    assert text.split("```")[1::2] == readme.split("```")[1::2]
    assert with_whole_links("![a](b.png) [`x[0]`](c.md#d) [e](#f)", "https://a.b", "v1") == (
        "![a](https://a.b/raw/v1/b.png) [`x[0]`](https://a.b/blob/v1/c.md#d) [e](#f)"
    )


def test_notes_are_gathered_and_must_be_committed(clone: Path) -> None:
    (clone / "changes" / "+one.added.md").write_text("One can be done.", "utf-8")
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "--message", "One")
    assert release(clone, "--notes").returncode == 0
    text = (clone / "CHANGELOG.md").read_text("utf-8")
    assert "- One can be done." in text
    assert "unreleased" not in text.partition(f"## [{current()}]")[2].partition("\n")[0]
    assert [file.name for file in (clone / "changes").iterdir()] == ["README.md"]
    readme = (clone / "README.md").read_text("utf-8")
    assert [*install_problems(readme)] == []
    assert "pip install orq-sdk " in readme
    assert "Commit these first" in release(clone).stderr
