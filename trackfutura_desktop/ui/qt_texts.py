"""What Qt says by itself, such as the buttons of its dialogs and the names of months, in our language."""

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import language
from trackfutura_desktop.ui import words


@contextlib.contextmanager
def in_our_language(application: QApplication) -> Iterator[None]:
    """Let Qt speak the language that is installed, and write numbers and dates as we do."""
    before = QLocale()
    QLocale.setDefault(words.locale())
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.installed()}", folder):  # there is none for English
        application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        QLocale.setDefault(before)
