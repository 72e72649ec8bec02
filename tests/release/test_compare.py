"""Test `scripts/breaking`: which changes between two sources of a package break programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.versions.compare import compare
from scripts.versions.sources import NotFoundError, unpack
from scripts.versions.surface import surface

pytestmark = pytest.mark.once

BEFORE = {
    "__init__.py": "from .client import Orq as Orq",
    "client.py": """
class Namespaces:
    pets: PetsNamespace
    if not TYPE_CHECKING:
        @cached_namespace
        def pets(self): ...
class Orq(Namespaces):
    def __init__(self, api_key: str | None = None, *, timeout: float = 1.0) -> None: ...
    def close(self) -> None: ...
    def _private(self) -> None: ...
    data = Elsewhere("Write .text.")
""",
    "errors.py": """
class OrqError(Exception): ...
class RateLimitError(OrqError): ...
""",
    "models/__init__.py": "from ._pets import Pet as Pet, PetKind as PetKind, Request as Request, Gone as Gone",
    "models/_pets.py": """
from typing import Annotated, ClassVar, Literal
PetKind = Open[Literal["cat", "dog"]]
class Request(APIStruct, kw_only=True):
    name: Annotated[str, NonEmpty]
    kind: PetKind | None = None
    age: int | str | None = None
class Pet(APIStruct, kw_only=True):
    id: str = field(name="_id")
    age: int | None = None
    note: str | None = field(name="x-note", default=None)
    default_name: str = field(name="default")
    tag: ClassVar[Literal["pet"]] = "pet"
class Gone(APIStruct): ...
""",
    "funcs/__init__.py": "from ._pets import pets_create as pets_create, pets_list as pets_list",
    "funcs/_pets.py": """
def pets_create(core: OrqCore, request: Request | RequestParam, *, options: Options | None = None) -> Result[Pet]: ...
def pets_list(core: OrqCore, page: int, size: int = 1) -> list[Pet] | None: ...
""",
    "cli/main.py": "def main() -> int: ...",
    "_inner.py": "def helper() -> int: ...",
}

# Replacements in files, and the lines of the report for each.
CHANGES = {
    "a private name goes": ("_inner.py", "def helper() -> int: ...", "", []),
    "a command changes": ("cli/main.py", "main()", "main(words: str)", []),
    "the words of a hint change": ("client.py", "Write .text.", "Write orq.to_dict(value).", []),
    "a private method goes": ("client.py", "    def _private(self) -> None: ...", "", []),
    "a method goes": (
        "client.py",
        "    def close(self) -> None: ...",
        "",
        ["breaking in: orq.client.Orq.close is gone"],
    ),
    "a namespace is of another type": (
        "client.py",
        "pets: PetsNamespace",
        "pets: AnimalsNamespace",
        [
            f"{effect}: orq.client.{holder}.pets {words}"
            for effect, words in (
                ("breaking in", "no longer takes `PetsNamespace`"),
                ("breaking out", "may be `AnimalsNamespace`"),
            )
            for holder in ("Namespaces", "Orq")
        ],
    ),
    "an attribute comes": (
        "client.py",
        "class Orq(Namespaces):\n",
        "class Orq(Namespaces):\n    url: str\n",
        ["addition: orq.client.Orq.url is new"],
    ),
    "a base goes": (
        "errors.py",
        "RateLimitError(OrqError)",
        "RateLimitError(Exception)",
        ["breaking out: orq.errors.RateLimitError is no longer a OrqError"],
    ),
    "a parameter goes": (
        "client.py",
        ", *, timeout: float = 1.0",
        "",
        ["breaking in: orq.client.Orq.__init__ no longer takes `timeout`"],
    ),
    "a parameter comes": (
        "client.py",
        "timeout: float = 1.0",
        "timeout: float = 1.0, proxy: str | None = None",
        ["addition: orq.client.Orq.__init__ takes `proxy`"],
    ),
    "a parameter must be given": (
        "client.py",
        "timeout: float = 1.0",
        "timeout: float",
        ["breaking in: orq.client.Orq.__init__ `timeout` must be given"],
    ),
    "a parameter takes less": (
        "client.py",
        "api_key: str | None = None",
        "api_key: str",
        [
            "breaking in: orq.client.Orq.__init__ `api_key` must be given",
            "breaking in: orq.client.Orq.__init__ `api_key` no longer takes `None`",
        ],
    ),
    "positions change": (
        "funcs/_pets.py",
        "page: int, size: int = 1",
        "size: int, page: int = 1",
        [
            "breaking in: orq.funcs.pets_list `size` must be given",
            "breaking in: orq.funcs.pets_list takes by position ['core', 'size', 'page'], was ['core', 'page', 'size']",
        ],
    ),
    "an answer is wider": (
        "funcs/_pets.py",
        "-> Result[Pet]",
        "-> Result[Pet] | None",
        ["breaking out: orq.funcs.pets_create may return `None`"],
    ),
    "an answer is narrower": ("funcs/_pets.py", "list[Pet] | None", "list[Pet]", []),
    "a type goes": ("models/__init__.py", ", Gone as Gone", "", ["breaking in: orq.models.Gone is gone"]),
    "a field of an answer goes": (
        "models/_pets.py",
        '    note: str | None = field(name="x-note", default=None)\n',
        "",
        ["breaking out: orq.models.Pet.note is gone"],
    ),
    "a field of an answer comes": (
        "models/_pets.py",
        "    age: int | None = None\n",
        "    age: int | None = None\n    weight: float\n",
        ["addition: orq.models.Pet.weight is new"],
    ),
    "a field of an answer is wider": (
        "models/_pets.py",
        "    age: int | None = None",
        "    age: int | float | None = None",
        ["breaking out: orq.models.Pet.age may be `float`"],
    ),
    "a field of a request comes": (
        "models/_pets.py",
        "    kind: PetKind | None = None\n",
        "    kind: PetKind | None = None\n    owner: str\n    food: str | None = None\n",
        [
            "breaking in: orq.models.Request.owner is new, and must be given",
            "addition: orq.models.Request.food is new",
        ],
    ),
    "a field of a request takes less": (
        "models/_pets.py",
        "age: int | str | None",
        "age: int | None",
        ["breaking in: orq.models.Request.age no longer takes `str`"],
    ),
    "a field of a request takes more": (
        "models/_pets.py",
        "name: Annotated[str, NonEmpty]",
        "name: Annotated[str | bytes, NonEmpty]",
        ["addition: orq.models.Request.name may be `bytes`"],
    ),
    "a value of an enumeration comes": (
        "models/_pets.py",
        '"cat", "dog"',
        '"cat", "dog", "bird"',
        ["addition: orq.models.PetKind may be `'bird'`"],
    ),
    "a value of an enumeration goes": (
        "models/_pets.py",
        '"cat", "dog"',
        '"cat"',
        ["breaking in: orq.models.PetKind no longer takes `'dog'`"],
    ),
}


def write(files: dict[str, str], folder: Path) -> Path:
    for name, text in files.items():
        file = folder / "orq" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_reported_with_its_meaning(name: str, tmp_path: Path) -> None:
    file, old, new, expected = CHANGES[name]
    assert old in BEFORE[file]
    before = surface(write(BEFORE, tmp_path / "before"))
    after = surface(write({**BEFORE, file: BEFORE[file].replace(old, new)}, tmp_path / "after"))
    assert [f"{change.effect}: {change.path} {change.words}" for change in compare(before, after)] == expected


def test_a_new_class_is_reported_once(tmp_path: Path) -> None:
    before = surface(write(BEFORE, tmp_path / "before"))
    more = {**BEFORE, "bulk.py": "class Run:\n    def stop(self) -> None: ...\n"}
    after = surface(write(more, tmp_path / "after"))
    assert [change.path for change in compare(before, after)] == ["orq.bulk.Run"]
    assert [change.path for change in compare(after, before)] == ["orq.bulk.Run"]


def test_unknown_versions_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="not a wheel, sdist, folder, commit or tag"):
        unpack("v99.0", tmp_path)
    with pytest.raises(NotFoundError, match="does not contain the package orq"):
        unpack(str(tmp_path), tmp_path)
    (tmp_path / "page.whl").write_text("<html>")
    for name in ("page.whl", "none.whl", "none.tar.gz"):
        with pytest.raises(NotFoundError, match=f"{name} cannot be read"):
            unpack(str(tmp_path / name), tmp_path)
