"""Find the media type of content by its first bytes, else by its file name.

The table is our own, since `mimetypes` differs between machines and has other names for sound.
"""

from __future__ import annotations

FIRST_BYTES = 64
"""The number of bytes that are enough to find the type."""

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"fLaC", "audio/flac"),
    (b"OggS", "audio/ogg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_RIFF = {b"WAVE": "audio/wav", b"WEBP": "image/webp"}
_BRANDS = {b"M4A ": "audio/mp4", b"avif": "image/avif", b"heic": "image/heic", b"qt  ": "video/quicktime"}
_NAMES = {
    "image/png": "png",
    "image/jpeg": "jpg jpeg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/bmp": "bmp",
    "image/tiff": "tif tiff",
    "image/avif": "avif",
    "image/heic": "heic",
    "image/svg+xml": "svg",
    "audio/mpeg": "mp3 mpga",
    "audio/wav": "wav",
    "audio/flac": "flac",
    "audio/ogg": "ogg opus oga",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "video/mp4": "mp4",
    "video/webm": "webm",
    "video/quicktime": "mov",
    "application/pdf": "pdf",
    "application/json": "json",
    "application/jsonl": "jsonl ndjson",
    "application/yaml": "yaml yml",
    "application/toml": "toml",
    "application/xml": "xml",
    "application/zip": "zip",
    "application/gzip": "gz",
    "application/rtf": "rtf",
    "application/msword": "doc",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
    "text/plain": "txt log text",
    "text/markdown": "md markdown",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "text/html": "html htm",
    "text/css": "css",
    "text/javascript": "js mjs",
    "text/x-python": "py",
    "text/x-typescript": "ts tsx",
}
_BY_NAME = {ending: media for media, endings in _NAMES.items() for ending in endings.split()}


def media_type_of(content: bytes, name: str | None = None) -> str | None:
    """Return the media type of content, given its first bytes. They count more than the name."""
    return _by_content(content) or (_BY_NAME.get(name.rpartition(".")[2].lower()) if name else None)


def _by_content(content: bytes) -> str | None:
    for start, media in _STARTS:
        if content.startswith(start):
            return media
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], "video/mp4")
    # This is the sync word of an MP3 frame.
    if content[:1] == b"\xff" and len(content) > 1 and content[1] & 0xE6 == 0xE2:
        return "audio/mpeg"
    return None
