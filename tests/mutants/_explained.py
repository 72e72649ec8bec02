"""Mutants that no test needs to detect, with the reasons.

A row names the function, a piece of the changed line that the module does not have, and the reason.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Row(NamedTuple):
    """One explained mutant, or several that change the same place."""

    module: str
    function: str
    piece: str
    reason: str


VERDICT = "It only differs from done and failed, and type checkers hold that it is one of three."

EXPLAINED: tuple[Row, ...] = (
    Row("orq/_wait_flow.py", "Wait.state", "'XXopenXX'", VERDICT),
    Row("orq/_wait_flow.py", "Wait.state", "'OPEN'", VERDICT),
    Row("orq/_wait_flow.py", "waiting", "'XXopenXX'", VERDICT),
    Row("orq/_wait_flow.py", "waiting", "'OPEN'", VERDICT),
    Row("orq/_engine/flow.py", "call", "observed or True", "Without observers it comes to the same, at a cost."),
    Row("orq/_engine/secrecy.py", "blanked_cause", "'XX\\nXX'.join", "The text is only compared with itself, blanked."),
    Row("orq/_webhook_signing.py", "_text", "ensure_ascii=None", "Only its truth counts."),
    Row("orq/_webhook_signing.py", "_number", "-6 < point <= 1", "The branch before takes 1."),
    Row("orq/_bulk_plan.py", "Gate.__init__", "(1.0, 0, 0)", "It is read only after a refusal, which sets it."),
    Row("orq/_bulk_plan.py", "Job.__init__", "self.started = None", "`start` sets it before it is read."),
    Row("orq/_bulk_plan.py", "Job.__init__", "self.started = 1.0", "`start` sets it before it is read."),
    Row("orq/_bulk_plan.py", "Job.__init__", "'XXXX')", "The key is read only if `take` has set it."),
    Row("orq/_bulk_plan.py", "Schedule.finish", "self._passed - 1, now", "Only whether it has changed counts."),
    Row("orq/_bulk_plan.py", "Schedule.finish", "self._passed + 2, now", "Only whether it has changed counts."),
    Row("orq/options.py", "RequestOptions._check", "if type(None) is not dict", "A dict becomes an equal dict."),
    Row("orq/_headers.py", "Headers.merged", "if removed and False else", "Nothing can be taken from an empty set."),
    Row("orq/_headers.py", "Headers.plain", "if type(None) is str", "Text stays as it is. The condition saves time."),
    Row("orq/_headers.py", "shown_text", "re.split('(?<=[: ])', whole)[0]", "The first part is the same."),
    Row("orq/_headers.py", "shown_text", "maxsplit=2", "The first part is the same."),
    Row("orq/_headers.py", "Headers.__reduce__", "is None and False", "A copy without secrets to blank is equal."),
    Row("orq/_engine/caller_types.py", "_by_pydantic", "validate_json(None)", "The second way reads the same, slower."),
    Row(
        "orq/_engine/requested_answers.py",
        "_text",
        "get('content-type', 'XXXX')",
        "No charset is found in it either.",
    ),
    Row("orq/_engine/requested_answers.py", "_text", "get('CONTENT-TYPE', '')", "The names of headers have no case."),
    Row("orq/errors.py", "OrqError._said", "'field', None", "Only its truth counts."),
    Row(
        "orq/_headers.py",
        "Headers.__init__",
        "tuple[bytes, bytes]] = None",
        "It is read only in fields from the wire, which have it.",
    ),
    Row("orq/_headers.py", "Headers.merged", "if removed or True", "Nothing can be taken from an empty set."),
    Row(
        "orq/_headers.py",
        "Headers.check_since",
        "is before and False",
        "What did not change is not checked. The condition saves time.",
    ),
    Row("orq/_headers.py", "Headers.check_since", "_is_usual(None", "The slower check comes to the same."),
    Row("orq/_headers.py", "Headers.check_since", "_is_usual(name, None)", "The slower check comes to the same."),
    Row("orq/_headers.py", "Headers.request_id", "_read(self._raw, None)", "It reads more fields than are needed."),
    Row("orq/_headers.py", "Headers.request_id", "_read(self._raw) if", "It reads more fields than are needed."),
    Row("orq/_headers.py", "Headers.request_id", "if fields or True", "The condition saves time."),
    Row("orq/_headers.py", "Headers.plain", "is str and False", "Text stays as it is. The condition saves time."),
    Row("orq/_headers.py", "media_type", "'CONTENT-TYPE'", "The names of headers have no case."),
    Row("orq/_rate_limits.py", "rate_limits", "'date', None", "Neither is a date."),
    Row("orq/_rate_limits.py", "rate_limits", "fields.get('date'))", "Neither is a date."),
    Row("orq/_rate_limits.py", "rate_limits", "'date', 'XXXX'", "Neither is a date."),
    Row("orq/_rate_limits.py", "_of", "'XXXX').strip()", "Neither is a number."),
    Row("orq/_rate_limits.py", "_seconds", ", 10)", "Either hides the error of a sum of floats."),
    Row("orq/_pickling.py", "restore", "'message', None", "An error has a message."),
    Row("orq/_pickling.py", "restore", "get('message'), ", "An error has a message."),
    Row("orq/_pickling.py", "restore", "'message', 'XXXX'", "An error has a message."),
    Row("orq/_pickling.py", "restore", "'status_code', None", "Each error whose class follows from a status has one."),
    Row("orq/_pickling.py", "restore", "get('status_code'))", "Each error whose class follows from a status has one."),
    Row("orq/_pickling.py", "restore", "'status_code', 1", "Each error whose class follows from a status has one."),
    Row("orq/_pickling.py", "picklable", "'__module__', None", "Each class has a module."),
    Row("orq/_pickling.py", "picklable", "'__module__')", "Each class has a module."),
    Row("orq/_pickling.py", "picklable", "'__module__', 'XXXX'", "Each class has a module."),
    Row("orq/_pickling.py", "picklable", "PicklingError(None)", "It is caught a few lines below."),
    Row(
        "orq/_engine/caller_type_parts.py", "parts", "= None", "It only keeps the object, so that its id stays its own."
    ),
    Row("orq/_engine/caller_type_parts.py", "parts", "is_ours(None)", "A model of this package needs no look inside."),
    Row(
        "orq/_engine/caller_type_parts.py",
        "is_of_pydantic",
        "rpartition('.')[0] == 'pydantic'",
        "pydantic's public modules stand directly in it.",
    ),
    Row("orq/pagination.py", "items", "raises=None", "Only its truth counts."),
    Row(
        "orq/pagination.py",
        "_in_python_names",
        "__struct_fields__, strict=None",
        "msgspec gives both tuples the same length.",
    ),
    Row(
        "orq/pagination.py",
        "_in_python_names",
        "kind.__struct_fields__))",
        "msgspec gives both tuples the same length.",
    ),
    Row(
        "orq/pagination.py",
        "_in_python_names",
        "__struct_fields__, strict=False",
        "msgspec gives both tuples the same length.",
    ),
    Row(
        "orq/pagination.py",
        "_in_python_names",
        "and False else",
        "No field so far has the name that another has in the API.",
    ),
    Row("orq/_secrets.py", "_Sealed.close", "lambda: 0", "The result is not used."),
    Row(
        "orq/_engine/caller_type_parts.py",
        "build",
        "zip(inside, data, strict=None",
        "The condition compares the lengths.",
    ),
    Row("orq/_engine/caller_type_parts.py", "build", "zip(inside, data))", "The condition compares the lengths."),
    Row(
        "orq/_engine/caller_type_parts.py",
        "build",
        "zip(inside, data, strict=False",
        "The condition compares the lengths.",
    ),
    Row("orq/_engine/caller_type_parts.py", "_filled", "'__parameters__', None", "Only its truth counts."),
    Row(
        "orq/core.py", "_Core._make_plan", "'XXXX' if operation.method", "The flow reads the key of other methods only."
    ),
    Row("orq/core.py", "_Core._make_plan", "IDEMPOTENT and False", "The flow reads the key of other methods only."),
    Row(
        "orq/core.py",
        "_Core._make_plan",
        "settings.key is not None and False",
        "The flow prefers the key of the settings. The condition saves time.",
    ),
    Row("orq/_rate_limits.py", "_from_fields", "default=(1, None)", "Only the second item is used."),
    Row("orq/_pickling.py", "reduced", "max(protocol, 3)", "`object.__reduce_ex__` gives the same for 2 and 3."),
    Row("orq/_rate_limits.py", "_moment", "'XXZXX'", "Python 3.10 does not read a Z. Newer versions do."),
    Row("orq/_rate_limits.py", "_moment", "replace('z',", "Python 3.10 does not read a Z. Newer versions do."),
    Row("orq/_rate_limits.py", "_from_fields", "get(name, 'XXXX')", "A field without a number has no limits."),
    Row("orq/_printable.py", "one_line", "if len(text) < longest and", "The long way comes to the same line."),
    Row("orq/_wait_flow.py", "_pause", "asked >= low", "Where they are equal, both ways give the same pause."),
    Row(
        "orq/_wait_flow.py",
        "Wait.reasons",
        "if self.reason or True else []",
        "The path of no reason leads to the answer itself, which is no text. The condition says what is meant.",
    ),
    Row(
        "orq/_engine/settings.py",
        "call_settings",
        "if o.headers or True else headers",
        "A copy with no changes is equal. The condition saves the copy.",
    ),
    Row(
        "orq/_engine/failures.py",
        "_passed_limit",
        "one_line(failure.words, 401)",
        "Where the words of others are cut is a matter of taste: a test holds that they are cut.",
    ),
    Row(
        "orq/_engine/failures.py",
        "_passed_limit",
        "one_line(failure.words)",
        "As above.",
    ),
    Row(
        "orq/_engine/failures.py",
        "_about_key",
        "'AUTHORIZATION' in settings.headers",
        "The names of headers have no case.",
    ),
    Row(
        "orq/_engine/flow.py",
        "Attempt.deliver",
        "if problems or True else outcome",
        "A copy without problems is equal to the answer, which has none. The condition saves the copy.",
    ),
    Row(
        "orq/_engine/callbacks.py",
        "_accept_request",
        "if is_ours and False else",
        "Headers of ours were checked already, and a copy is equal. The condition saves time.",
    ),
    Row(
        "orq/_engine/flow.py",
        "Attempt.__init__",
        "self.blanker = None",
        "Until the headers are made, there is no secret to blank, and an error may do without a blanker.",
    ),
    Row(
        "orq/_engine/multipart.py",
        "parts",
        "value.__struct_encode_fields__, strict=False)",
        "msgspec gives both tuples the same length.",
    ),
)

STRING = re.compile(r"""(['"])((?:\\.|(?!\1).)*)\1""")


def is_wording(old: str, new: str) -> bool:
    """Return whether a mutant changes only the letters of a text of several words: tests hold what a message names."""
    before, after = ([found[2] for found in STRING.finditer(line)] for line in (old, new))
    if STRING.sub("''", old) != STRING.sub("''", new) or len(before) != len(after):
        return False
    changed = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    return bool(changed) and all(
        len(one.split()) > 2 and other.replace("XX", "").lower() == one.replace("XX", "").lower()
        for one, other in changed
    )


NOT_STRICT = re.compile(r", strict=(False|None)(?=\))")
TYPING_ONLY = re.compile(r"cast\([^,]+, ")
EMPTY_FLAG = re.compile(r"^((?:self\.\w+ = )+)False$")
ANY_CASE = {"utf-8", "latin-1", "ascii", "sha256", "inf", "-inf"}
"""Encodings, hashes and numbers, which Python reads in any case."""


def is_any_case(old: str, new: str) -> bool:
    """Return whether a mutant changes only the case of a name that Python reads in any case."""
    before, after = ([found[2] for found in STRING.finditer(line)] for line in (old, new))
    changed = [(one, other) for one, other in zip(before, after, strict=False) if one != other]
    same = STRING.sub("''", old) == STRING.sub("''", new)
    return same and bool(changed) and all(one in ANY_CASE and one == other.lower() for one, other in changed)


def reason_for(module: str, function: str, old: str, new: str) -> str | None:
    """Return why no test needs to notice a mutant, or None."""
    if is_wording(old, new):
        return "wording"
    if is_any_case(old, new):
        return "Python reads this name in any case."
    if NOT_STRICT.sub("", old) == NOT_STRICT.sub("", new):
        return "`zip` is not strict by default."
    if TYPING_ONLY.sub("cast(", old) == TYPING_ONLY.sub("cast(", new):
        return "`cast` does nothing with its first argument."
    if re.sub(r"(: [^=]+ \| None) = None$", r"\1 = ''", old) == new or EMPTY_FLAG.sub(r"\1None", old) == new:
        return "Only the truth of the attribute is used: type checkers hold its type."
    for row in EXPLAINED:
        if (row.module, row.function) == (module, function) and row.piece in new:
            return row.reason
    return None
