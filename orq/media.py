"""Put images, sound and files into messages: from a path, bytes, an open file, or a URL.

    from orq import Orq
    from orq.media import image

    with Orq() as client:
        answer = client.router.chat.completions.create(model="openai/gpt-4o", messages=[
            {"role": "user", "content": [{"type": "text", "text": "What is this?"}, image("cat.png")]},
        ])

Use `image`, `audio` and `file` for chat completions and deployments, `input_image`, `input_audio` and `input_file` for
responses, and `agent_file` for messages to agents. URLs are accepted for images and files, but not for sound.

The file at a path is read each time the message is sent. An open file is read immediately from its present position,
and stays open.
"""

from __future__ import annotations

import os
import re
from typing import IO, TYPE_CHECKING, Any, Union

from ._contents import Content
from ._lazy_annotations import lazy_annotations
from ._media_types import FIRST_BYTES, media_type_of
from .errors import ConfigurationError

if TYPE_CHECKING:
    from .models.chat_content import AudioContentPart, FileContentPart, ImageContentPart, InputAudio
    from .models.parts import FilePart
    from .models.response_content import InputAudioPart, InputFilePart, InputImagePart
    from .models.values import ImageDetail

__all__ = ["Content", "agent_file", "audio", "file", "image", "input_audio", "input_file", "input_image"]

Source = Union[str, "os.PathLike[str]", bytes, bytearray, memoryview, IO[bytes]]
"""A path, bytes, or an open binary file. For images and files also a URL: text that begins with a scheme."""

_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_A_KIND = {"image": "an image", "audio": "a sound"}
_LIKE = {"image": "image/png", "audio": "wav", "": "application/pdf"}
_FORMATS = {"audio/mpeg": "mp3", "audio/wav": "wav", "audio/mp4": "m4a"}


def image(source: Source, *, media_type: str | None = None, detail: ImageDetail | None = None) -> ImageContentPart:
    """Make the part of a chat message that holds an image.

    source: a path, bytes, an open binary file, or a URL. A URL is sent unchanged.
    media_type: the media type, such as `image/png`. By default it is found from the first bytes, or from the name.
    detail: the detail in which the model sees the image.

    Raises `ConfigurationError` if the media type cannot be found, or if it is not the type of an image.
    """
    from .models.chat_content import ImageContentPart, ImageURL

    url: Any = _url(source) or _content(source, media_type, "image")
    return ImageContentPart(image_url=ImageURL(url=url, detail=detail))


def audio(source: Source, *, format: str | None = None) -> AudioContentPart:
    """Make the part of a chat message that holds sound.

    source: a path, bytes, or an open binary file.
    format: the format, such as `"wav"` or `"mp3"`. By default it is found from the content, or from the name.

    Raises `ConfigurationError` if the format cannot be found, or if the content is not sound.
    """
    from .models.chat_content import AudioContentPart

    return AudioContentPart(input_audio=_sound(source, format))


def file(source: Source, *, media_type: str | None = None, filename: str | None = None) -> FileContentPart:
    """Make the part of a chat message that holds a file, such as a PDF.

    source: a path, bytes, an open binary file, or a URL. A URL is sent unchanged.
    media_type: the media type, such as `application/pdf`. By default it is found from the first bytes, or from the
        name.
    filename: the name that is sent to the model. By default it is the name of the path or of the open file.

    Raises `ConfigurationError` if the media type cannot be found.
    """
    from .models.chat_content import FileContent, FileContentPart

    if url := _url(source):
        return FileContentPart(file=FileContent(uri=url, mime_type=media_type, filename=filename))
    held = _content(source, media_type, None, filename)
    data: Any = held
    return FileContentPart(file=FileContent(file_data=data, filename=held.name))


def input_image(source: Source, *, media_type: str | None = None, detail: ImageDetail | None = None) -> InputImagePart:
    """Make the part of a message for responses that holds an image.

    The arguments are the same as in `image`.
    """
    from .models.response_content import InputImagePart

    url: Any = _url(source) or _content(source, media_type, "image")
    return InputImagePart(image_url=url, detail=detail)


def input_audio(source: Source, *, format: str | None = None) -> InputAudioPart:
    """Make the part of a message for responses that holds sound.

    The arguments are the same as in `audio`.
    """
    from .models.response_content import InputAudioPart

    return InputAudioPart(input_audio=_sound(source, format))


def input_file(source: Source, *, media_type: str | None = None, filename: str | None = None) -> InputFilePart:
    """Make the part of a message for responses that holds a file.

    The arguments are the same as in `file`.
    """
    from .models.response_content import InputFilePart

    if url := _url(source):
        return InputFilePart(file_url=url, mime_type=media_type, filename=filename)
    held = _content(source, media_type, None, filename)
    data: Any = held
    return InputFilePart(file_data=data, filename=held.name)


def agent_file(source: Source, *, media_type: str | None = None, filename: str | None = None) -> FilePart:
    """Make the part of a message to an agent that holds an image or a file.

    The arguments are as in `file`.
    """
    from .models.parts import FilePart, FileWithBytes, FileWithURI

    if url := _url(source):
        return FilePart(file=FileWithURI(uri=url, mime_type=media_type, name=filename))
    held = _content(source, media_type, None, filename, plain=True)
    data: Any = held
    return FilePart(file=FileWithBytes(bytes=data, mime_type=held.media_type, name=held.name))


def _sound(source: Source, format: str | None) -> InputAudio:
    from .models.chat_content import InputAudio

    held = _content(source, f"audio/{format}" if format else None, "audio", plain=True)
    data: Any = held
    return InputAudio(data=data, format=format or _FORMATS.get(held.media_type, held.media_type.partition("/")[2]))


def _url(source: Source) -> str | None:
    """Return the source if it is a URL or a data URI."""
    if isinstance(source, str) and (source[:5].lower() == "data:" or "://" in source[:16]):
        return source
    return None


def _content(
    source: Source, media_type: str | None, kind: str | None, filename: str | None = None, *, plain: bool = False
) -> Content:
    """Return the content with its media type. Of the file at a path, only the first bytes are read."""
    held, first, name = _held(source)
    name = filename or name
    told = "format=..." if kind == "audio" else "media_type=..."
    if media_type is not None and not _MEDIA_TYPE.fullmatch(media_type):
        given = media_type.removeprefix("audio/") if kind == "audio" else media_type
        raise ConfigurationError(f"{told[:-4]} must be like {_LIKE.get(kind or '')!r}, not {given!r}")
    if kind is not None and not first:
        raise ConfigurationError(f"{_shown(source)} is empty.")
    found = media_type or media_type_of(first, name)
    if found is None:
        raise ConfigurationError(
            f"{_shown(source)} has an unknown media type: neither its content nor its name shows it. Pass {told}."
        )
    if kind is not None and not found.startswith(f"{kind}/"):
        raise ConfigurationError(f"{_shown(source)} is {found}, not {_A_KIND[kind]}. Use file(...), or pass {told}.")
    return Content(held, found, name, plain)


def _held(source: Any) -> tuple[bytes | str, bytes, str | None]:
    """Return the bytes or the path, the first bytes, and the name."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        return bytes(source), bytes(source[:FIRST_BYTES]), None
    if isinstance(source, (str, os.PathLike)):
        path = os.fsdecode(source)
        try:
            with open(path, "rb") as opened:
                return path, opened.read(FIRST_BYTES), os.path.basename(path)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or error
            raise ConfigurationError(f"{_shown(source)} cannot be read: {why}.") from None
    if not callable(getattr(source, "read", None)):
        raise ConfigurationError(f"{_shown(source)} has no content. Pass a path, bytes, or an open binary file.")
    content = source.read()
    if not isinstance(content, (bytes, bytearray)):
        raise ConfigurationError(f"{_shown(source)} is open as text. Open it with mode 'rb'.")
    name = getattr(source, "name", None)
    named = os.path.basename(name) if isinstance(name, str) else None
    return bytes(content), bytes(content[:FIRST_BYTES]), named


def _shown(source: Any) -> str:
    """Return the path of a source, or the name of its type, for an error message."""
    if isinstance(source, (str, os.PathLike)):
        shown = os.fsdecode(source)
        return repr(shown if len(shown) <= 200 else f"{shown[:80]}...")
    return f"The source of type {type(source).__name__}"


lazy_annotations(__name__)
