"""Read and write the fuzzer's inputs: a file for each property.

An input is one line, in hexadecimal.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"


def load(name: str) -> list[bytes]:
    """Return the inputs kept for a property; none if there is no file."""
    path = FOLDER / f"{name}.txt"
    return [bytes.fromhex(line) for line in path.read_text().split()] if path.exists() else []


def save(name: str, inputs: list[bytes]) -> None:
    """Keep inputs, each once, in an order of their own, so that a run that finds nothing changes nothing."""
    if inputs:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{name}.txt").write_text("".join(f"{line.hex()}\n" for line in sorted(set(inputs))))
