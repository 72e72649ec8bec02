"""Test the naming rules for every public name."""

from __future__ import annotations

import builtins
import inspect
import keyword
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest

from generator.names import ACRONYMS
from tests.package._names import members, modules, things, vocabulary, words

pytestmark = pytest.mark.once

OUR_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
        alive asset authentication awaited bad blocking builder builtin callable callback capability case cassette
        collected compacted conflict core crud definition denied deny dict err example httpx join mcp media member
        middleware namespace namespaced non observer openai orq paginated parse parsed point removal render reply
        screenshot settle setup signals steps str struct toggle traced unprocessable unrecognized unset untagged upsert
        validation variation
        claim seen unknown unverified
        """,
    )
)
"""Words of names that no text of `api/` has. A new one is added once a dictionary of English or of Python has it."""

TAKEN = frozenset({"bool", "dict", "float", "int", "list", "self", "str", "options"})
"""Besides keywords: names that a field or a parameter cannot have, as they mean something else where it stands."""


def one_name_is_one_thing() -> Iterator[str]:
    """`orq.RetryConfig` and a model `RetryConfig` would be mistaken for each other."""
    for name, found in things().items():
        if len({id(thing) for thing in found.values()}) > 1:
            yield f"{name} is another thing in each of {', '.join(found)}"


def names_differ_by_more_than_a_digit_or_case() -> Iterator[str]:
    alike: dict[str, set[str]] = defaultdict(set)
    for name in things():
        alike[re.sub(r"[\d_]", "", name).lower()].add(name)
    for names in alike.values():
        classes = {name for name in names if name[0].isupper()}
        if len(classes) > 1 or len(names - classes) > 1:
            yield f"{', '.join(sorted(names))} differ by case, digits or underscores alone"


def every_word_is_in_the_dictionary() -> Iterator[str]:
    """A misspelt plural (`Keies`, `Statuss`) stands in no text about the service."""
    known = vocabulary() | OUR_WORDS
    spoken = [(name, name) for name in things()]
    spoken += [
        (f"{where}.{name}", name) for where, names in members().items() if where.startswith("sdk.") for name in names
    ]
    for where, name in spoken:
        for word in words(name):
            if not word.isdigit() and word.lower() not in known:
                yield f"{where}: {word!r} is no word of api/, and none of OUR_WORDS"


def no_word_stands_twice_in_a_row() -> Iterator[str]:
    """`IdentityParamParam`, `ChatRequestRequest`, `OrqParamsParam`."""
    for name in things():
        stems = [word.lower().removesuffix("s") for word in words(name)]
        if any(one == two for one, two in pairwise(stems)):
            yield f"{name} says a word twice"


def param_is_for_dict_types_alone() -> Iterator[str]:
    for module, names in modules().items():
        for name in names:
            if module == "orq.params":
                if not name.endswith("Param"):
                    yield f"{module}.{name} does not end in Param"
            elif {"Param", "Params"} & set(words(name)):
                yield f"{module}.{name} has the word that tells the types of orq.params"


def acronyms_are_capitals() -> Iterator[str]:
    for name in things():
        for word in words(name):
            if name[0].isupper() and word.upper() in ACRONYMS and word != word.upper():
                yield f"{name}: {word} is {word.upper()} elsewhere"


def a_word_has_one_spelling() -> Iterator[str]:
    """`OpenAI` and `Openai`, `OAuth` and `Oauth`. Classes of `orq.sdk` follow the attributes: `client.websearch`."""
    spelt: dict[str, set[str]] = defaultdict(set)
    for name in things():
        if name[0].isupper() and not name.isupper() and not name.endswith("Namespace"):
            parts = words(name)
            for length in (1, 2):
                for start in range(len(parts) - length + 1):
                    text = "".join(parts[start : start + length])
                    spelt[text.lower()].add(text)
    for spellings in spelt.values():
        if len(spellings) > 1:
            yield f"{', '.join(sorted(spellings))} are one word"


def an_underscore_at_the_end_is_demanded_by_python() -> Iterator[str]:
    for where, names in members().items():
        for name in names:
            bare = name.removesuffix("_")
            if name != bare and not keyword.iskeyword(bare) and bare not in TAKEN:
                yield f"{where}: {name} could be {bare}{' (a builtin may be shadowed)' * hasattr(builtins, bare)}"


def one_thing_has_one_name() -> Iterator[str]:
    for module, names in modules().items():
        found: dict[int, list[str]] = defaultdict(list)
        for name in names:
            thing = things()[name][module]
            if (inspect.isclass(thing) or inspect.isfunction(thing)) and thing.__module__.startswith("orq."):
                found[id(thing)].append(name)
        for same in found.values():
            if len(same) > 1:
                yield f"{module}: {', '.join(same)} are one thing"


RULES: list[Callable[[], Iterator[str]]] = [
    one_name_is_one_thing,
    one_thing_has_one_name,
    names_differ_by_more_than_a_digit_or_case,
    every_word_is_in_the_dictionary,
    no_word_stands_twice_in_a_row,
    param_is_for_dict_types_alone,
    acronyms_are_capitals,
    a_word_has_one_spelling,
    an_underscore_at_the_end_is_demanded_by_python,
]


@pytest.mark.once
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__.replace("_", " "))
def test_every_public_name_keeps_the_rule(rule: Callable[[], Iterator[str]]) -> None:
    assert list(rule()) == []


@pytest.mark.once
def test_the_rules_see_all_public_names() -> None:
    """The rules would also pass for an empty list of names."""
    assert {"orq", "orq.models", "orq.params", "orq.funcs", "orq.errors", "orq.testing", "orq.local"} <= set(modules())
    assert len(things()) > 3000
    assert {"Orq", "Conversation", "ConversationMessage", "agents_list", "RateLimitError", "MockOrq"} <= set(things())
    assert "limit" in members()["sdk.agents.list()"]
