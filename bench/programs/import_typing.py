"""The floor of `import orq`: what it imports from the standard library."""

import typing

assert typing.TYPE_CHECKING is False
