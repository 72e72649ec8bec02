# @generated
"""The methods of `Orq` and `AsyncOrq`: a module per namespace, each method a call of one function."""
