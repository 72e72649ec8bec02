"""Reads `api/`, writes `orq/funcs`, `orq/models`, `orq/params` and `orq/sdk`: facts -> plan -> text."""
