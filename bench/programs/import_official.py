"""Run `import orq_ai_sdk` and nothing else."""

import typing

import orq_ai_sdk

assert typing.TYPE_CHECKING is False and orq_ai_sdk.__version__
