"""Reads `api/`, writes `orq/{funcs,models,params,sdk}` and `docs/reference`: facts -> plan -> text."""
