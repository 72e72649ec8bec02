"""Unpack the tree of another version.

It is a commit or tag of this repository, a wheel, an sdist or a folder.
"""

from __future__ import annotations

import io
import subprocess
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


class NotFoundError(Exception):
    """There is no such version."""


def unpack(old: str, folder: Path) -> Path:
    """Return the folder with the package `orq` of a version.

    `folder` is an empty one for unpacking.
    """
    path = Path(old)
    if path.is_dir():
        found = [path]
    else:
        try:
            if path.suffix == ".whl":
                zipfile.ZipFile(path).extractall(folder)
            elif path.name.endswith(".tar.gz"):
                with tarfile.open(path) as archive:
                    archive.extractall(folder, filter="data")
            else:
                _of_commit(old, folder)
        except (OSError, zipfile.BadZipFile, tarfile.TarError) as error:
            raise NotFoundError(f"{old} cannot be read: {error}.") from None
        found = [folder, *folder.iterdir()]
    for one in found:
        if (one / "orq" / "__init__.py").exists():
            return one
    raise NotFoundError(f"{old} does not contain the package orq.")


def _of_commit(name: str, folder: Path) -> None:
    done = subprocess.run(["git", "archive", name, "orq"], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise NotFoundError(f"{name} is not a wheel, sdist, folder, commit or tag: {done.stderr.decode().strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")


def last_tag(before: str = "") -> str | None:
    """Return the newest release tag before this commit, other than `before`, or None."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", f"--exclude={before}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() or None
