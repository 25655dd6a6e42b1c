"""What Qt says by itself, such as the names of months, in our language, and how it writes numbers."""

import contextlib
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from trackfutura_desktop import language

_ENGLISH = "en_GB"  # with 24 hours


@cache
def locale() -> QLocale:
    """The user's locale; that of the language where the user chose another one than the system speaks.

    Where the system names none (LANG=C), English with separators and 24 hours.
    """
    system, spoken = QLocale.system(), QLocale(language.installed())
    if language.is_chosen() and system.language() != spoken.language():
        return QLocale(_ENGLISH) if spoken.language() == QLocale.Language.English else spoken
    return QLocale(_ENGLISH) if system.language() is QLocale.Language.C else system


@contextlib.contextmanager
def in_our_language(application: QApplication) -> Iterator[None]:
    """Let Qt speak the language that is installed, and write numbers and dates as we do."""
    before = QLocale()
    QLocale.setDefault(locale())
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.installed()}", folder):  # there is none for English
        application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)
        QLocale.setDefault(before)
