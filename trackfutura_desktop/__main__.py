"""``python -m trackfutura_desktop`` is the command ``trackfutura``."""

import multiprocessing
import sys

from trackfutura_desktop.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a bundle the ingest process begins here, too
    sys.exit(main())
