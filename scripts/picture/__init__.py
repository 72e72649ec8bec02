"""Draw the pictures and tables of pages from the code: `python -m scripts.picture`."""
