"""Test reading a package of the vendor by its syntax, without importing it."""

from __future__ import annotations

import ast
import random
import sys
import zipfile
from pathlib import Path

import pytest

from tests.upstream import _tiny_package as tiny
from upstream import read_package as package
from upstream.compare import compare
from upstream.form import (
    ANY,
    Answer,
    Body,
    Field,
    Many,
    Map,
    Named,
    Nullable,
    Object,
    Operation,
    Parameter,
    Scalar,
    SourceError,
    Type,
    Union,
    UpstreamApi,
    Values,
)
from upstream.read_package import is_package, read_package

TEXT = Scalar("string")
JSON, EVENTS = "application/json", "text/event-stream"

OPERATIONS = (
    Operation(
        method="POST",
        path="/v2/shelves/{shelf_id}/books",
        name="shelves.books.add",
        parameters=(
            Parameter("shelf_id", "path", TEXT, True),
            Parameter("dry", "query", Scalar("boolean"), False, False),
        ),
        bodies=(Body(JSON, Named("BookInput")),),
        body_required=True,
        answers=(
            Answer("200", (Body(JSON, Named("Book")), Body(EVENTS, Named("BookEvent")))),
            Answer("404", (Body(JSON, Named("MissingData")),)),
        ),
    ),
    Operation(
        method="PUT",
        path="/v2/covers",
        name="shelves.books.cover",
        bodies=(Body("multipart/form-data", Named("CoverInput")),),
        answers=(Answer("200", (Body("*", Scalar("file")),)), Answer("204")),
        deprecated=True,
    ),
)

TYPES: dict[str, Type] = {
    "Genre": Values(("novel", "poem")),
    "BookInput": Object(
        (
            Field("title", TEXT, True),
            Field("genre", Named("Genre"), False, "novel"),
            Field("in", Nullable(TEXT), False),
        )
    ),
    "Paper": Object((Field("kind", Values(("paper",)), True), Field("pages", Scalar("integer"), False))),
    "Screen": Object(
        (
            Field("kind", Values(("screen",)), True),
            Field("made", Scalar("string", "date-time"), False),
            Field("screen_id", TEXT, False),
        )
    ),
    "Form": Union((Named("Paper"), Named("Screen")), "kind"),
    "Stock": Union((Scalar("integer"), Many(Map(Scalar("number"))))),
    "Book": Object(
        (
            Field("title", Nullable(TEXT), True),
            Field("form", Named("Form"), True),
            Field("stock", Named("Stock"), True),
            Field("next", Named("Book"), False),
            Field("color", Named("Color"), False),
            Field("notes", Named("Notes"), False),
        ),
        open=True,
    ),
    "Color": Values(("red",), open=True),
    "Notes": Map(ANY),
    "BookEvent": Object((Field("data", Named("Book"), True),)),
    "MissingData": Object((Field("message", TEXT, True),)),
    "CoverInput": Object((Field("picture", Scalar("file"), True), Field("more", Many(Scalar("file")), False))),
}


@pytest.fixture
def api(tmp_path: Path) -> UpstreamApi:
    return read_package(str(tiny.as_folder(tmp_path)))


def test_operations_of_a_package_are_read(api: UpstreamApi) -> None:
    assert api.operations == OPERATIONS
    assert [one.streams for one in api.operations] == [True, False]


@pytest.mark.parametrize("name", TYPES)
def test_type_of_a_package_is_read(api: UpstreamApi, name: str) -> None:
    assert api.types[name] == TYPES[name]


def test_no_other_type_is_read(api: UpstreamApi) -> None:
    assert api.types.keys() == TYPES.keys()


def test_texts_of_the_vendor_are_separate(api: UpstreamApi) -> None:
    assert api.texts == {
        "POST /v2/shelves/{shelf_id}/books": "Put a book on a shelf.\n\nIt goes last.",
        "BookInput.title": "On the cover.",
        "Paper": "Printed.",
    }


def test_every_shape_of_a_package_is_the_same(
    tmp_path: Path, api: UpstreamApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = tiny.as_wheel(tmp_path / "tiny_sdk-1.2.3-py3-none-any.whl")
    sdist = tiny.as_sdist(tmp_path / "tiny_sdk-1.2.3.tar.gz")
    site = tmp_path / "site"
    tiny.as_folder(site)
    info = site / "tiny_sdk-1.2.3.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: tiny-sdk\nVersion: 1.2.3\n")
    (info / "RECORD").write_text("".join(f"tiny_sdk/{name},,\n" for name in tiny.FILES))
    monkeypatch.syspath_prepend(site)
    for source in (str(wheel), str(sdist), "tiny-sdk"):
        assert is_package(source)
        assert read_package(source) == api
    assert (api.source, api.version) == ("tiny-sdk 1.2.3", "1.2.3")
    assert "tiny_sdk" not in sys.modules


def test_other_files_than_packages_are_refused(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    document.write_text("{}")
    assert not is_package(str(document))
    assert not is_package("no-such-package")
    with pytest.raises(SourceError, match="neither a file, a folder, nor installed here"):
        read_package("no-such-package")
    with pytest.raises(SourceError, match=r"a folder with sdk\.py and models/"):
        read_package(str(tmp_path))
    wheel = tiny.as_wheel(tmp_path / "tiny.whl")
    for name, data in {
        "broken.whl": b"PK",
        "cut.whl": wheel.read_bytes()[:-100],
        "changed.whl": wheel.read_bytes().replace(b"BookInput", b"bookInput", 1),
        "broken.tar.gz": b"\x1f\x8b",
    }.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(SourceError, match=r"cannot be read|not a complete gzip file"):
            read_package(str(tmp_path / name))


MODEL = "class BookInput(BaseModel):\n    title: {}\n"
HOSTILE = [
    ("models/all.py", MODEL.format("__import__('os').getcwd()"), "is not a known annotation"),
    ("models/all.py", MODEL.format("Evil[str]"), "is not a known generic type"),
    ("models/all.py", MODEL.format("Elsewhere"), "does not define 'Elsewhere'"),
    ("models/all.py", "BookInput = Other\nOther = BookInput\n", "stands for itself"),
    ("models/all.py", "class B\u202eook:\n", "is not Python code"),
    ("models/all.py", MODEL.format("'List[str'"), "is not a known annotation"),
    ("models/all.py", MODEL.format("Literal[os.environ]"), "an enum has values that are not texts"),
    ("models/all.py", MODEL.format("Literal['a\\u202eb']"), "does not print"),
    ("models/all.py", MODEL.format("Annotated[str, pydantic.Field(alias='a\\u202eb')]"), "does not print"),
    ("models/all.py", MODEL.format("-" * 200_000 + "1"), "nested too deeply|no Python code|no annotation"),
    ("shelves.py", tiny.SHELVES.replace("/v2/covers", "/v2/../etc"), "must consist of segments"),
    ("shelves.py", tiny.SHELVES.replace('"POST"', "make()"), "a text is due"),
    ("shelves.py", "", "no method that calls the service"),
]


@pytest.mark.parametrize(("name", "text", "problem"), HOSTILE)
def test_hostile_package_is_refused(tmp_path: Path, name: str, text: str, problem: str) -> None:
    if name == "models/all.py":
        defined = tiny.MODELS.replace("class BookInput(BaseModel)", "class Before(BaseModel)")
        text = text if problem == "is not Python code" else defined + text
    with pytest.raises(SourceError, match=problem):
        read_package(str(tiny.as_folder(tmp_path, {**tiny.FILES, name: text})))


def damaged(text: str, chosen: random.Random) -> str:
    """Return the code with one argument or element less, or with something else in its place."""
    module = ast.parse(text)
    lists = [
        found
        for node in ast.walk(module)
        for name in ("args", "elts", "keywords", "body", "bases")
        if isinstance(found := getattr(node, name, None), list) and found
    ]
    parts = chosen.choice(lists)
    index = chosen.randrange(len(parts))
    other = chosen.choice(["x", "f()", "1", "None", "'a'", "a[b]", "[]", "()", "lambda: 0"])
    if chosen.random() < 0.5:
        del parts[index]
    elif isinstance(parts[index], ast.expr):
        parts[index] = ast.parse(other, mode="eval").body
    elif isinstance(parts[index], ast.keyword):
        parts[index].value = ast.parse(other, mode="eval").body
    return ast.unparse(module)


@pytest.mark.once
@pytest.mark.parametrize("name", ["models/all.py", "shelves.py", "sdk.py"])
def test_damaged_package_is_read_or_refused(tmp_path: Path, name: str) -> None:
    chosen = random.Random(name)
    refused = 0
    for _ in range(40):
        tiny.as_folder(tmp_path, {**tiny.FILES, name: damaged(tiny.FILES[name], chosen)})
        try:
            api = read_package(str(tmp_path))
            compare(api, api)
        except SourceError:
            refused += 1
    assert name == "sdk.py" or refused


@pytest.mark.parametrize(("limit", "value"), [("MAX_FILES", 3), ("MAX_FILE", 500), ("MAX_BYTES", 3000)])
def test_package_that_is_too_large_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(package, limit, value)
    with pytest.raises(SourceError, match="is larger than what is read"):
        read_package(str(tiny.as_wheel(tmp_path / "tiny.whl")))


def test_archive_is_not_unpacked_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_FILE", 1000)
    with zipfile.ZipFile(tmp_path / "bomb.whl", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("tiny_sdk/sdk.py", "#" * 50_000_000)
    with pytest.raises(SourceError, match="is larger than what is read"):
        read_package(str(tmp_path / "bomb.whl"))


def test_link_out_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_text("no Python code !")
    folder = tiny.as_folder(tmp_path / "site")
    try:
        (folder / "tiny_sdk" / "link.py").symlink_to(outside)
    except OSError:
        pytest.skip("links cannot be made here")
    assert read_package(str(folder)).operations == OPERATIONS
