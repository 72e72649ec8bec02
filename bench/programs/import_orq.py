"""Run `import orq` and nothing else."""

import typing

import orq

assert typing.TYPE_CHECKING is False and orq.__name__
