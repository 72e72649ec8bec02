"""Generate `orq/{funcs,models,params,sdk}` and `docs/reference` from `api/`.

The steps are facts, then a plan, then text.
"""
