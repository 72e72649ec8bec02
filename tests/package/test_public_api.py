"""Test that public names only change with an entry in `changes/`.

They are compared with `public_api.txt`.

    python -m tests.package.test_public_api

writes the file anew. First add a file to `changes/` that describes the change.
"""

from __future__ import annotations

import difflib
import hashlib
import sys
from pathlib import Path

import pytest

from scripts.versions.notes import fragments
from tests.package._surface import ROOT, surface

LIST = Path(__file__).with_name("public_api.txt")
CHANGELOG = ROOT.parent / "CHANGELOG.md"
HOW = "tell it in changes/+TOPIC.KIND.md, then run: python -m tests.package.test_public_api"


def told() -> str:
    """Return what is told of changes: those of the next version, and those of all before."""
    texts = [file.name + file.read_text("utf-8") for file in fragments()]
    return "\n".join([*texts, CHANGELOG.read_text("utf-8")])


def mark() -> str:
    return f"# told: {hashlib.sha256(told().encode()).hexdigest()[:16]}"


def written() -> list[str]:
    return LIST.read_text("utf-8").splitlines()


def difference(now: list[str]) -> list[str]:
    lines = difflib.unified_diff(written()[1:], now, lineterm="", n=0)
    return [line for line in lines if not line.startswith(("---", "+++", "@@"))]


@pytest.mark.once
def test_no_public_name_changed_unannounced() -> None:
    changed = difference(surface())
    assert not changed, "\n".join([f"the public surface changed: {HOW}", *changed[:50]])


@pytest.mark.once
def test_the_list_has_public_names() -> None:
    names = "\n".join(written())
    for name in (
        "orq.Orq = orq.client.Orq",
        "orq.Orq, OrqCore.__init__(self, api_key: ",
        "orq.errors.RateLimitError(APIError)",
        "orq.funcs.conversations_create ",
        "orq.models.Conversation ",
        "orq.sdk.conversations.ConversationsNamespace.create ",
        "orq.pagination.items(",
        "orq.streaming.Stream.results(self)",
        "orq.testing.",
    ):
        assert name in names, name


def main() -> int:
    """Write the list, unless nothing is told of what changed."""
    now = surface()
    if LIST.exists() and difference(now) and written()[0] == mark():
        sys.stderr.write(
            f"{len(difference(now))} lines changed, and nothing more is told of changes than before: {HOW}\n"
        )
        return 1
    LIST.write_text("\n".join([mark(), *now, ""]), "utf-8")
    sys.stdout.write(f"{len(now)} lines in {LIST.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
