"""Handlers of operations that do more than store objects, in tables named `HANDLERS`."""
