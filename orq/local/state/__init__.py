"""What the local server keeps: objects in SQLite, and the operations that any collection of them has."""
