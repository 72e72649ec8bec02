"""Store objects in SQLite, and run the operations that all collections share."""
