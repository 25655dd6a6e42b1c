"""The short style sheet: what a palette alone cannot say about Fusion widgets."""

from trackfutura_desktop import paths
from trackfutura_desktop.ui.tokens import HEAD_HEIGHT, RADIUS, SMALL_PIXELS, TITLE_PIXELS, Tokens

# Roles are dynamic properties that ui.widgets sets: role, tone, surface.
_TEMPLATE = """
QWidget[surface="canvas"] {{ background: {canvas}; }}
QWidget[surface="pane"] {{ background: {surface}; }}
QWidget[surface="bar"] {{ background: {surface}; border: 0; border-bottom: 1px solid {line}; }}
QWidget[surface="foot"] {{ background: {surface}; border: 0; border-top: 1px solid {line}; }}
QWidget[surface="rail"] {{ background: {surface}; border: 0; border-right: 1px solid {line}; }}
QWidget[surface="notice"] {{ background: {warning_soft}; border: 0; border-bottom: 1px solid {line}; }}
QWidget[surface="news"] {{ background: {accent_soft}; border: 0; border-bottom: 1px solid {line}; }}
QWidget[surface="reason"] {{ background: {warning_soft}; border: 0; border-radius: {radius}px; }}
QFrame[surface="head"] {{ background: {head}; border: 0; border-top: 1px solid {line};
  border-bottom: 1px solid {line}; }}
QWidget[found="true"] {{ background: {accent_soft}; border-radius: 6px; }}
QFrame[surface="rule"] {{ background: {line}; border: 0; }}
QFrame[surface="card"] {{ background: {surface}; border: 1px solid {line}; border-radius: {radius}px; }}

QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="small"] {{ color: {muted}; font-size: {small}px; }}
QLabel[role="error"] {{ color: {bad}; font-size: {small}px; }}
QLabel[role="figure"] {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="code"] {{ font-family: monospace; font-size: {small}px; }}

QPushButton, QToolButton[role="button"] {{ background: {surface}; color: {text}; border: 1px solid {line};
  border-radius: {radius}px; padding: 0 12px; min-height: 28px; }}
QPushButton:hover, QToolButton[role="button"]:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton[role="button"]:pressed {{ background: {accent_soft}; }}
QPushButton:focus, QToolButton[role="button"]:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {muted}; background: {canvas}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent};
  font-weight: 600; }}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{ background: {accent_hover};
  border-color: {accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {text}; padding: 0 11px; min-height: 26px; }}
QPushButton[role="primary"]:disabled {{ background: {hover}; color: {muted}; border-color: {line}; }}
QPushButton[role="danger"] {{ color: {bad}; }}
QPushButton[role="danger"]:disabled {{ color: {muted}; }}
QPushButton[role="quiet"], QToolButton[role="quiet"] {{ background: transparent;
  border: 1px solid transparent; border-radius: 6px; padding: 0 8px; min-height: 24px; color: {muted}; }}
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover {{ background: {hover}; color: {text}; }}
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus {{ border-color: {accent}; }}
QPushButton[role="switch"] {{ background: transparent; color: {muted}; border: 1px solid transparent;
  border-radius: 6px; padding: 0 8px; min-height: 22px; font-size: {small}px; }}
QPushButton[role="switch"]:hover {{ background: {hover}; }}
QPushButton[role="switch"]:checked {{ background: {hover}; color: {text}; border-color: {line}; }}
QPushButton[role="switch"]:focus {{ border-color: {accent}; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QPushButton[role="link"] {{ background: transparent; border: 1px solid transparent; padding: 0;
  min-height: 20px; color: {accent}; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-bottom-color: {accent}; border-radius: 0; }}
QPushButton[role="rail"] {{ background: transparent; color: {muted}; border: 1px solid transparent;
  border-radius: {radius}px; padding: 0 10px; min-height: 32px; text-align: left; }}
QPushButton[role="rail"][alone="true"] {{ padding: 0; text-align: center; }}
QPushButton[role="rail"]:hover {{ background: {hover}; }}
QPushButton[role="rail"]:checked {{ background: {accent_soft}; color: {accent}; font-weight: 600; }}
QPushButton[role="rail"]:focus {{ border-color: {accent}; }}

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{ background: {surface}; color: {text};
  border: 1px solid {line}; border-radius: 6px; padding: 0 8px; min-height: 28px; }}
QPlainTextEdit, QTextEdit {{ padding: 4px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
  border-color: {accent}; }}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"] {{
  border-color: {bad}; }}
QPlainTextEdit[role="code"] {{ font-family: monospace; font-size: {small}px; border: 0; border-radius: 0; }}

QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{ width: 14px; height: 14px; border: 1px solid {muted};
  border-radius: 4px; background: {surface}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{ background: {accent};
  border-color: {accent}; image: url("{check}"); }}
QAbstractItemView::indicator {{ width: 11px; height: 11px; border-radius: 3px; }}
QCheckBox::indicator:focus {{ border: 2px solid {text}; width: 12px; height: 12px; }}
QCheckBox::indicator:disabled {{ border-color: {line}; }}

QTextEdit[role="flow"] {{ border: 0; padding: 0; min-height: 0; background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QAbstractItemView {{ background: {surface}; border: 0; outline: 0; gridline-color: {line}; }}
QTreeView::item, QTableView::item, QListView::item {{ border: 0; padding: 0; }}
QHeaderView {{ background: {head}; border: 0; }}
QTableCornerButton::section {{ background: {head}; border: 0; }}

QTabWidget::pane {{ border: 0; border-top: 1px solid {line}; background: {surface}; }}
QTabBar {{ background: {surface}; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 0 12px; min-height: {tab_height}px;
  border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {accent}; }}

QSplitter::handle {{ background: {line}; }}
QScrollArea {{ background: {surface}; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 16px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent_soft}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QDialog {{ background: {surface}; }}
QProgressBar {{ background: {line}; border: 0; border-radius: 2px; max-height: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 2px; }}
"""


def style_sheet(colours: Tokens) -> str:
    """The style sheet in these colours."""
    return _TEMPLATE.format(
        canvas=colours.canvas,
        surface=colours.surface,
        line=colours.line,
        text=colours.text,
        muted=colours.muted,
        hover=colours.hover,
        head=colours.head,
        accent=colours.accent,
        accent_soft=colours.accent_soft,
        accent_hover="#93ADFF" if colours.is_dark else "#2650D4",
        on_accent=colours.on_accent,
        bad=colours.bad,
        warning_soft=colours.warning_soft,
        handle="#3A4250" if colours.is_dark else "#C9CFD8",
        # Fusion draws the box darker than its ground, which nobody sees on a dark one
        check=(paths.resources() / "icons" / f"tick-{'dark' if colours.is_dark else 'light'}.svg").as_posix(),
        radius=RADIUS,
        small=SMALL_PIXELS,
        title=TITLE_PIXELS,
        tab_height=HEAD_HEIGHT - 2,
    )
