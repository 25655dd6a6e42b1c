"""The SQLite database. The only package that knows SQL."""
