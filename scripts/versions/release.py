"""Check that this tree can be released.

Run it with `python -m scripts.versions.release [--notes

It only changes `dist/` and `build/`. The tag makes the release: `.github/workflows/release.yml` builds and publishes
it. `--notes` first gathers `changes/` in CHANGELOG.md. `--tag` is for that workflow, where the tag exists.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path

from .breaking import changes_since
from .notes import completed, fragments, note_problems, section
from .readme import install_problems, repository, with_whole_links
from .sources import ROOT, last_tag
from .version_numbers import current, version_problems

CHANGELOG = ROOT / "CHANGELOG.md"
DIST = ROOT / "dist"
BUILD = ROOT / "build"
SBOM = BUILD / "sbom.cdx.json"


class FailedError(Exception):
    """A step failed. The message is for the person who makes the release."""


def run(*command: str | Path, **env: str) -> str:
    """Run a command in this tree and return its output."""
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **env}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, command))}:\n{done.stdout}{done.stderr}")
    return done.stdout


def must_be_clean(tag: str | None) -> str:
    """Check that the commit contains everything that is released."""
    if changed := run("git", "status", "--porcelain"):
        raise FailedError(f"Commit these first:\n{changed}")
    return run("git", "rev-parse", "--short", "HEAD").strip()


def is_in_main(tag: str | None) -> str:
    """Check that a tag is on a commit of main, because its push publishes the release."""
    if tag is None:
        return "asked when there is a tag"
    try:
        run("git", "merge-base", "--is-ancestor", "HEAD", "origin/main")
    except FailedError as error:
        raise FailedError(
            f"{tag} is on a commit that main does not have. Merge it, and tag the commit of main.\n{error}"
        ) from None
    return "main has the commit"


def has_addresses(tag: str | None) -> str:
    """Check that pyproject.toml has the project's URLs, and that README's links can point there."""
    found = repository((ROOT / "pyproject.toml").read_text("utf-8"))
    if found is None:
        raise FailedError('pyproject.toml has no [project.urls] with a line: Repository = "https://..."')
    return found


def version_is_next(tag: str | None) -> str:
    """Check that the version is newer than the last release, and fits the changes since then."""
    version = current()
    if tag is None and run("git", "tag", "--list", f"v{version}"):
        raise FailedError(f"v{version} is already released. Change orq/_version.py.")
    if tag not in (None, f"v{version}"):
        raise FailedError(f"The tag is {tag}, but orq/_version.py has the version {version}.")
    last = last_tag(before=f"v{version}")
    changes = changes_since(last) if last else []
    breaking = sum(change.effect != "addition" for change in changes)
    fail_if(version_problems(version, last[1:] if last else None, breaking))
    return f"{version}, after {last or 'none'}: {breaking} breaking changes, {len(changes) - breaking} additions"


def notes_are_there(tag: str | None) -> str:
    """Check that CHANGELOG.md describes the version."""
    version, text = current(), CHANGELOG.read_text("utf-8")
    fail_if(note_problems(text, version, fragments()))
    date, notes = section(text, version) or ("", "")
    BUILD.mkdir(exist_ok=True)
    (BUILD / "notes.md").write_text(notes + "\n", "utf-8")
    return f"{len(notes.splitlines())} lines of {date}"


def readme_names_pypi(tag: str | None) -> str:
    """Check that README says how to install from PyPI, if there is a release."""
    fail_if(install_problems((ROOT / "README.md").read_text("utf-8")))
    return "README installs from PyPI"


def builds(tag: str | None) -> str:
    """Build the sdist, and the wheel from it. The same commit gives the same bytes."""
    shutil.rmtree(DIST, ignore_errors=True)
    epoch = run("git", "log", "-1", "--format=%ct").strip()
    readme, address = ROOT / "README.md", has_addresses(tag)
    text = readme.read_text("utf-8")
    try:
        readme.write_text(with_whole_links(text, address, f"v{current()}"), "utf-8")
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", DIST, SOURCE_DATE_EPOCH=epoch)
    finally:
        readme.write_text(text, "utf-8")
    run(sys.executable, "-m", "twine", "check", "--strict", *sorted(DIST.iterdir()))
    return ", ".join(f"{file.name} ({file.stat().st_size // 1000} kB)" for file in sorted(DIST.iterdir()))


def works_where_only_it_is(tag: str | None) -> str:
    """Install the wheel in a fresh environment, and run a user's program there.

    List the installed files.
    """
    (wheel,) = DIST.glob("*.whl")
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=False)
        python = Path(folder) / ("Scripts" if os.name == "nt" else "bin") / "python"
        run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", f"{wheel}[local]")
        run(python, "-I", "-W", "error", ROOT / "scripts" / "versions" / "smoke.py")
        BUILD.mkdir(exist_ok=True)
        run(sys.executable, "-m", "cyclonedx_py", "environment", python, "--output-file", SBOM)
    return f"what it needs is listed in {SBOM.relative_to(ROOT)}"


def fail_if(problems: Iterator[str]) -> None:
    """Raise all problems as one error, if there are any."""
    if text := "\n".join(problems):
        raise FailedError(text)


STEPS = {
    "clean tree": must_be_clean,
    "version": version_is_next,
    "main": is_in_main,
    "addresses": has_addresses,
    "notes": notes_are_there,
    "install": readme_names_pypi,
    "sdist and wheel": builds,
    "fresh install": works_where_only_it_is,
}


def write_notes() -> None:
    """Gather `changes/` in CHANGELOG.md under this version, with today's date.

    At the first release, the pages that say how to install change to PyPI.
    """
    version, today = current(), datetime.now(timezone.utc).date().isoformat()
    text = CHANGELOG.read_text("utf-8")
    build = [sys.executable, "-m", "towncrier", "build", "--version", version, "--date", today]
    if section(text, version) is None:
        run(*build, "--yes")
    else:  # The section was written by hand, as the first one, or gathered before.
        more = run(*build, "--draft").partition(f"## [{version}]")[2].partition("\n")[2].strip() if fragments() else ""
        CHANGELOG.write_text(completed(text, version, today, more), "utf-8")
        for file in fragments():
            file.unlink()
    run(sys.executable, "-m", "scripts.picture")


def main(arguments: Sequence[str]) -> int:
    """Run the steps, and print the next step."""
    parser = argparse.ArgumentParser(
        "scripts/release", description="Check that this tree can be released; tag nothing."
    )
    parser.add_argument(
        "--notes", action="store_true", help="Only gather changes/ in CHANGELOG.md, so that you can commit it."
    )
    parser.add_argument("--tag", help="Existing tag that is released.")
    given = parser.parse_args(arguments)
    try:
        if given.notes:
            write_notes()
            print("CHANGELOG.md is written, and how to install in README.md: read them, and commit them")
            return 0
        for name, step in STEPS.items():
            print(f"{name:<16} {step(given.tag)}", flush=True)
    except FailedError as error:
        print(f"not ready: {error}", file=sys.stderr)
        return 1
    if given.tag is None:
        version = current()
        print(f"ready. To release: git tag -s v{version} -m 'orq-sdk {version}' && git push origin v{version}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
