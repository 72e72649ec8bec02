"""`import orq`, and nothing more."""

import typing

import orq

assert typing.TYPE_CHECKING is False and orq.__name__
