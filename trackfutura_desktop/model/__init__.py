"""Plain typed data and pure rules. Knows no Qt, no SQL and no HTTP."""
