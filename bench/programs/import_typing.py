"""Import what `import orq` imports from the standard library, as a lower bound."""

import typing

assert typing.TYPE_CHECKING is False
