"""A small package in the form of the vendor's generated packages."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

VERSION = '__title__: str = "tiny-sdk"\n__version__: str = "1.2.3"\nraise SystemExit("the package was run")\n'

CLIENT = """
from .basesdk import BaseSDK
from .sdkconfiguration import SDKConfiguration

class Tiny(BaseSDK):
    shelves: "Shelves"

    def __init__(self):
        BaseSDK.__init__(self, SDKConfiguration())
"""

SHELVES = '''
class Shelves(BaseSDK):
    books: Books

class Books(BaseSDK):
    def add(self, *, shelf_id: str, title: str, retries=UNSET) -> models.Book:
        r"""Put a book on a shelf.

        It goes last.

        :param shelf_id: Where.
        """
        request = models.AddBookRequest(shelf_id=shelf_id, book=models.BookInput(title=title))
        req = self._build_request(
            method="POST",
            path="/v2/shelves/{shelf_id}/books",
            request=request,
            request_body_required=True,
            get_serialized_body=lambda: utils.serialize_request_body(
                request.book, False, False, "json", models.BookInput
            ),
        )
        response_data: Any = None
        if utils.match_response(http_res, "200", "application/json"):
            return unmarshal_json_response(models.Book, http_res)
        if utils.match_response(http_res, "200", "text/event-stream"):
            return eventstreaming.EventStream(
                http_res, lambda raw: unmarshal_json_response(models.BookEvent, http_res, raw), sentinel="[DONE]"
            )
        if utils.match_response(http_res, ["404", "4XX"], "application/json"):
            raise models.Missing(unmarshal_json_response(models.MissingData, http_res), http_res)
        raise models.DefaultError("Unexpected response received", http_res)

    async def add_async(self, *, shelf_id: str) -> models.Book:
        req = self._build_request_async(method="POST", path="/v2/shelves/{shelf_id}/books")

    @deprecated("Use another.")
    def cover(self, *, request: models.CoverInput) -> httpx.Response:
        request = utils.unmarshal(request, models.CoverInput)
        req = self._build_request(
            method="PUT",
            path="/v2/covers",
            request=request,
            request_body_required=False,
            get_serialized_body=lambda: utils.serialize_request_body(
                request, False, True, "multipart", Optional[models.CoverInput]
            ),
        )
        if utils.match_response(http_res, "200", "*"):
            return http_res
        if utils.match_response(http_res, "204", "*"):
            return
'''

MODELS = '''
from __future__ import annotations

Genre = Literal["novel", "poem",]
"""What kind of book it is."""

class BookInputTypedDict(TypedDict):
    title: str
    genre: NotRequired[Genre]

class BookInput(BaseModel):
    title: str
    r"""On the cover."""

    genre: Optional[Genre] = "novel"

    in_: Annotated[OptionalNullable[str], pydantic.Field(alias="in")] = UNSET

class PaperTypedDict(TypedDict):
    kind: Literal["paper"]

class Paper(BaseModel):
    r"""Printed."""

    KIND: Annotated[
        Annotated[Literal["paper"], AfterValidator(validate_const("paper"))], pydantic.Field(alias="kind")
    ] = "paper"

    pages: Optional[int] = None

class Screen(BaseModel):
    kind: Literal["paper", "screen"]

    made: Optional[datetime] = parse_datetime("2026-01-01T00:00:00Z")

    screen_id: Optional[str] = "screen_01M5WYJZF2GPP2MKNWPAAZH1PJ"

FormTypedDict = TypeAliasType("FormTypedDict", Union[PaperTypedDict, Screen])

Form = Annotated[
    Union[Annotated[Paper, Tag("paper")], Annotated[Screen, Tag("screen")]],
    Discriminator(lambda m: get_discriminator(m, "KIND", "kind")),
]

Stock = TypeAliasType("Stock", Union[int, List[Dict[str, float]]])

class Book(BaseModel):
    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: Dict[str, Any] = pydantic.Field(init=False)

    title: Nullable[str]

    form: Form

    stock: Stock

    next: Optional[Book] = None

    color: Optional[Color] = None

    notes: Optional[Notes] = None

class Color(str, Enum, metaclass=utils.OpenEnumMeta):
    RED = "red"

class Notes(BaseModel):
    pass

class BookEvent(BaseModel):
    data: Book

class MissingData(BaseModel):
    message: str

class Missing(DefaultError):
    data: MissingData

class AddBookRequest(BaseModel):
    shelf_id: Annotated[str, FieldMetadata(path=PathParamMetadata(style="simple", explode=False))]

    dry: Annotated[Optional[bool], FieldMetadata(query=QueryParamMetadata(style="form", explode=True))] = False

    book: Annotated[BookInput, FieldMetadata(request=RequestMetadata(media_type="application/json"))]

class Picture(BaseModel):
    content: Annotated[Union[bytes, IO[bytes], io.IOBase], pydantic.Field(alias="")]

class CoverInput(BaseModel):
    picture: Annotated[Picture, FieldMetadata(multipart=MultipartFormMetadata(file=True))]

    more: Annotated[Optional[List[Picture]], FieldMetadata(multipart=MultipartFormMetadata(file=True))] = None
'''

FILES = {
    "_version.py": VERSION,
    "sdk.py": CLIENT,
    "shelves.py": SHELVES,
    "models/__init__.py": "from .all import *\n",
    "models/all.py": MODELS,
}


def as_folder(folder: Path, files: dict[str, str] = FILES) -> Path:
    """Write the package into a folder, as an installation does."""
    for name, text in files.items():
        path = folder / "tiny_sdk" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def as_wheel(path: Path) -> Path:
    """Write the package as a wheel."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in FILES.items():
            archive.writestr(f"tiny_sdk/{name}", text)
    return path


def as_sdist(path: Path) -> Path:
    """Write the package as an sdist."""
    with tarfile.open(path, "w:gz") as archive:
        for name, text in FILES.items():
            member = tarfile.TarInfo(f"tiny-sdk-1.2.3/src/tiny_sdk/{name}")
            member.size = len(text.encode())
            archive.addfile(member, io.BytesIO(text.encode()))
    return path
