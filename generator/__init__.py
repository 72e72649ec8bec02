"""Generate `orq/{funcs,models,params,sdk}` and `docs/reference` from `api/`: facts, then a plan, then text."""
