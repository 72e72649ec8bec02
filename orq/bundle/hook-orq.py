"""PyInstaller finds this file by its name, and runs its `hook`."""  # noqa: N999 - the name that it looks for

from orq.bundle.prune import hook

__all__ = ["hook"]
