"""Cut a text into chunks.

Chunks without overlap join to the whole text, and no chunk changes the text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from .embedding import embed, similarity
from .tokens import Span, sentences, spans, token_spans

SEPARATORS = ("\n\n", "\n", ". ", "! ", "? ", " ", "")


class Cutter:
    """Cuts one text. `size` is the largest number of tokens in a chunk."""

    def __init__(self, text: str, size: int) -> None:
        self.text = text
        self.size = size
        self._tokens = token_spans(text)
        self._starts = [start for start, _ in self._tokens]

    def count(self, span: Span) -> int:
        """Return the number of tokens in a piece. A partial token counts."""
        return bisect_left(self._starts, span[1]) - self._first(span) if span[0] < span[1] else 0

    def by_tokens(self, overlap: int = 0) -> list[Span]:
        """Cut after each `size` tokens.

        A chunk starts with the last `overlap` tokens of the chunk before.
        """
        total, step = len(self._tokens), self.size - overlap
        firsts = range(0, max(total - overlap, 1), step) if total else ()
        return [(self._starts[first], self._tokens[min(first + self.size, total) - 1][1]) for first in firsts]

    def by_sentences(self, overlap: int = 0, least: int = 1) -> list[Span]:
        """Join whole sentences, at least `least` in a chunk.

        A chunk repeats the last sentences of the chunk before if they fit in `overlap` tokens.
        """
        pieces = self.fitting(sentences(self.text))
        chunks: list[list[Span]] = []
        for piece in pieces:
            if chunks and self._holds(chunks[-1], piece, least):
                chunks[-1].append(piece)
            else:
                chunks.append([*self._repeated(chunks[-1] if chunks else [], piece, overlap), piece])
        return [(chunk[0][0], chunk[-1][1]) for chunk in chunks]

    def by_separators(self, separators: Sequence[str] = SEPARATORS, least_characters: int = 1) -> list[Span]:
        """Cut at the first separator that occurs, and cut large parts at the next one.

        Small neighbours are joined.
        """
        whole = (0, len(self.text))
        return self.joined(self._split(whole, list(separators)), least_characters) if self.text else []

    def by_meaning(self, threshold: float | None, window: int = 1) -> list[Span]:
        """Join sentences while they are similar. The default threshold is the mean similarity."""
        pieces = self.fitting(sentences(self.text))
        if not pieces:
            return []
        alike = [self._likeness(pieces[max(0, at - window) : at], piece) for at, piece in enumerate(pieces) if at]
        least = threshold if threshold is not None else sum(alike) / max(len(alike), 1)
        groups = [[pieces[0]]]
        for piece, likeness in zip(pieces[1:], alike, strict=True):
            if likeness < least:
                groups.append([])
            groups[-1].append(piece)
        return [chunk for group in groups for chunk in self.joined(group)]

    def fitting(self, pieces: Iterable[Span]) -> list[Span]:
        """Cut the pieces that are too large after each `size` tokens."""
        return [part for piece in pieces for part in ([piece] if self.count(piece) <= self.size else self._cut(piece))]

    def joined(self, pieces: Iterable[Span], least_characters: int = 0) -> list[Span]:
        """Join neighbours while they fit.

        A chunk with fewer characters than `least_characters` joins the chunk before it if that fits.
        """
        chunks: list[Span] = []
        for piece in pieces:
            if chunks and self.count((chunks[-1][0], piece[1])) <= self.size:
                chunks[-1] = (chunks[-1][0], piece[1])
            elif chunks and (chunks[-1][1] - chunks[-1][0]) < least_characters and len(chunks) > 1:
                short = chunks.pop()
                before = chunks[-1]
                if self.count((before[0], short[1])) <= self.size:
                    chunks[-1] = (before[0], short[1])
                else:
                    chunks.append(short)
                chunks.append(piece)
            else:
                chunks.append(piece)
        return chunks

    def _cut(self, piece: Span) -> list[Span]:
        first, last = self._first(piece), bisect_left(self._starts, piece[1])
        places = [piece[0], *(self._starts[at] for at in range(first + self.size, last, self.size)), piece[1]]
        return list(pairwise(places))

    def _first(self, span: Span) -> int:
        """Return the index of the token in which a piece starts."""
        return bisect_right(self._starts, span[0]) - 1

    def _split(self, piece: Span, separators: list[str]) -> list[Span]:
        if self.count(piece) <= self.size:
            return [piece]
        while separators and (not separators[0] or separators[0] not in self.text[slice(*piece)]):
            separators = separators[1:]
        if not separators:
            return self._cut(piece)
        parts = self.text[slice(*piece)].split(separators[0])
        ends = list(accumulate((len(part) + len(separators[0]) for part in parts), initial=piece[0]))
        starts = [start for start in ends[:-1] if start < piece[1]]
        pieces = list(zip(starts, [*starts[1:], piece[1]], strict=True))
        return self.joined(part for each in pieces for part in self._split(each, separators[1:]))

    def _holds(self, chunk: list[Span], piece: Span, least: int) -> bool:
        return len(chunk) < least or self.count((chunk[0][0], piece[1])) <= self.size

    def _repeated(self, chunk: list[Span], piece: Span, overlap: int) -> list[Span]:
        kept: list[Span] = []
        for before in reversed(chunk if overlap else []):
            room = self.count((before[0], piece[0])) <= overlap and self.count((before[0], piece[1])) <= self.size
            if not room or len(kept) == len(chunk) - 1:
                break
            kept.insert(0, before)
        return kept

    def _likeness(self, before: list[Span], piece: Span) -> float:
        return similarity(embed(self.text[before[0][0] : before[-1][1]]), embed(self.text[slice(*piece)]))


def by_bytes(
    text: str,
    size: int,
    delimiters: str = "\n.?",
    *,
    pattern: str | None = None,
    prefix: bool = False,
    consecutive: bool = False,
    forward: bool = False,
) -> list[Span]:
    """Cut at the last delimiter within `size` bytes of UTF-8, or at `size`.

    No cut is inside a character.

    `prefix` leaves the delimiter to the next chunk. `consecutive` cuts before a whole run of delimiters. `forward`
    searches the next delimiter if none is within the size.
    """
    lengths = list(accumulate((len(char.encode("utf-8", "surrogatepass")) for char in text), initial=0))
    marks = {pattern} if pattern else set(delimiters)
    cuts = _places(text, marks, prefix=prefix, consecutive=consecutive)
    starts = [0]
    while lengths[-1] - lengths[starts[-1]] > size:
        at = starts[-1]
        limit = max(bisect_left(lengths, lengths[at] + size + 1) - 1, at + 1)
        behind = next((cut for cut in reversed(cuts[: bisect_left(cuts, limit + 1)]) if cut > at), None)
        ahead = cuts[bisect_left(cuts, limit + 1) :][:1] if forward else []
        starts.append(behind or (ahead[0] if ahead else limit))
    return spans(text, starts)


def _places(text: str, marks: set[str], *, prefix: bool, consecutive: bool) -> list[int]:
    """Return the places where the text may be cut."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark)
        while at >= 0:
            run = consecutive and text.startswith(mark, at - len(mark)) and at >= len(mark)
            if not run:
                found.append(at if prefix or consecutive else at + len(mark))
            at = text.find(mark, at + len(mark))
    return sorted(place for place in found if 0 < place < len(text))
