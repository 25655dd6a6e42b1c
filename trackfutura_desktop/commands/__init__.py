"""The commands of ``trackfutura``, one module each."""
