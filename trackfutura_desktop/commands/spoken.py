"""The language of the window. It is installed before anything that holds texts is imported."""

import contextlib

from PySide6.QtCore import QLocale

from trackfutura_desktop import first_look, translations
from trackfutura_desktop.paths import DataFolder


def speak(*folders: DataFolder) -> None:
    """Speak the language of the settings, or that of the system; English where neither can be had.

    Args:
        folders: Where there may be settings; the first that name a language are followed.
    """
    named = (first_look.of(folder.settings).language for folder in folders)
    chosen = next(filter(None, named), "")
    with contextlib.suppress(OSError, ValueError):  # a damaged installation speaks English
        translations.use(chosen or of_system(QLocale.system().uiLanguages()), is_chosen=bool(chosen))


def of_system(wanted: list[str]) -> str:
    """The first language that we have of those a user reads, such as ``de-AT`` or ``zh-Hans-CN``."""
    for each in wanted:
        locale = QLocale(each)
        if locale.language() == QLocale.Language.English:
            return "en"
        if locale.language() == QLocale.Language.German:
            return "de"
        is_simplified = locale.script() == QLocale.Script.SimplifiedHanScript
        if locale.language() == QLocale.Language.Chinese and is_simplified:
            return "zh_CN"
    return "en"
