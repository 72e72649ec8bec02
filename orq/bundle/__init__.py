"""What of this package a program needs, so that a bundle carries that and no more.

PyInstaller finds it by itself, by the entry point `pyinstaller40`. For a folder made by `pip install --target`:

    python -m orq.bundle FOLDER PROGRAM...
"""

from __future__ import annotations

from pathlib import Path


def get_hook_dirs() -> list[str]:
    """Return where PyInstaller finds `hook-orq.py`."""
    return [str(Path(__file__).parent)]
