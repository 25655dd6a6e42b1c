"""One module per thing a user can do. Knows no Qt, no SQL and no HTTP library."""
