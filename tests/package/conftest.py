"""Build the wheel once for this folder, and install it in separate environments."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def wheel_of(source: Path, folder: Path) -> Path:
    """Build a wheel of a tree or an sdist."""
    pip("wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(folder), str(source))
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wheel_of(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment that has the wheel, and borrows what it depends on."""
    place = tmp_path_factory.mktemp("fresh")
    venv.create(place, with_pip=False)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip("--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    library = Path(sysconfig.get_path("purelib", vars={"base": str(place), "platbase": str(place)}))
    # This tree is not borrowed, as a path in a .pth file brings no .pth file in.
    (library / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    return python


@pytest.fixture
def folder(wheel: Path, tmp_path: Path) -> Path:
    """Return a folder that the wheel was installed into, as for a zip."""
    return installed(wheel, tmp_path / "app")


def installed(wheel: Path, target: Path) -> Path:
    """Install a wheel into a folder."""
    pip("install", "--no-deps", "--no-index", "--no-compile", "--target", str(target), str(wheel))
    return target
