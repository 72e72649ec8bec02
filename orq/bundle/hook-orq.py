"""PyInstaller runs this for every program that imports orq."""  # noqa: N999 - the name that it looks for

from orq.bundle.prune import hook

__all__ = ["hook"]
