"""The version of this package. It is written here only."""

__version__ = "0.1.0"
