"""Handlers of operations with a wire form of their own, a module each. `HANDLERS` maps names to handlers."""
