"""Cases for type checkers: traced functions keep their types.

This file is never run. `results.py` explains the marks.
"""

# pyright: strict

from collections.abc import AsyncIterator, Iterator

from typing_extensions import assert_type

from orq import AsyncOrq, AsyncOrqCore, Orq, OrqCore
from orq.otel import setup, traced


@traced
def plain(city: str, days: int = 1) -> list[str]:
    return [city] * days


@traced(name="later", type="tool", capture_input=True, redact=str)
async def later(city: str) -> bytes:
    return city.encode()


@traced
def words() -> Iterator[str]:
    yield "a"


@traced()
async def words_later() -> AsyncIterator[str]:
    yield "a"


class Shop:
    @traced
    def stock(self, item: str) -> int:
        return len(item)

    @classmethod
    @traced(type="retrieval")
    def find(cls, item: str) -> "Shop":
        return cls()


async def calls(shop: Shop) -> None:
    assert_type(plain("Paris", days=2), list[str])
    assert_type(await later("Paris"), bytes)
    assert_type(list(words()), list[str])
    assert_type([word async for word in words_later()], list[str])
    assert_type(shop.stock("tea"), int)
    assert_type(Shop.find("tea"), Shop)
    plain(3)  # expect: mypy, pyright, ty, pyrefly
    await later(city=3)  # expect: mypy, pyright, ty, pyrefly
    shop.stock()  # expect: mypy, pyright, ty, pyrefly


traced(type="chain")  # expect: mypy, pyright, ty, pyrefly
traced("name")  # expect: mypy, pyright, ty, pyrefly


def clients(client: Orq, later: AsyncOrq, core: OrqCore, core_later: AsyncOrqCore) -> None:
    for each in (client, later, core, core_later):
        assert_type(setup(each, service_name="shop", capture_content=True).force_flush(2.5), bool)
    with setup(client) as export:
        export.shutdown()
    setup("client")  # expect: mypy, pyright, ty, pyrefly
