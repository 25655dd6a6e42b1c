"""The window. Shows and asks; decides nothing."""
