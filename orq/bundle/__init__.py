"""Find the modules of this package that a program needs, to make its bundle small.

PyInstaller uses it without settings, through the entry point `pyinstaller40`. For a folder of `pip install --target`,
run:

    python -m orq.bundle FOLDER PROGRAM...
"""

from __future__ import annotations

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """Return the folder in which PyInstaller finds `hook-orq.py`."""
    return [str(Path(__file__).parent)]
