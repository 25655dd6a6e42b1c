"""What's this: a short explanation of what is unusual, with Shift+F1 and a click."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from trackfutura_desktop.language import tr

Subject = Literal[
    "budget",
    "completeness",
    "deadline",
    "drift",
    "hops",
    "limit",
    "media",
    "reception",
    "reuse",
    "timeline",
    "waiting",
]

TEXTS: dict[Subject, str] = {
    "budget": tr(
        "How many calls to Bright Data may be under way now. All windows and commands on this data folder "
        "share one budget. Each answer that there were too many calls halves the pace for some minutes; "
        "after eight of them in a row calls stop for a while (the breaker), long before Bright Data would "
        "block the account."
    ),
    "completeness": tr(
        "Every input of the run has exactly one outcome: with records, with errors only, missing, or still "
        "waited for. The numbers add up to all inputs. Click one of them to see which inputs it counts."
    ),
    "deadline": tr(
        "Bright Data keeps results for a limited time. This says until when what is not here yet can be "
        "fetched; it is asked for by itself before then, as long as this application runs now and then."
    ),
    "drift": tr(
        "Fields that this application did not know when it was made. They are kept in the raw record, where "
        "each can become a column; many of them at once mean that the platform or Bright Data changed its "
        "format."
    ),
    "hops": tr(
        "A marked delivery was sent to the public address and followed. Each line is one hop on its way: "
        "the first one that says no is where it got lost."
    ),
    "limit": tr(
        "A run that might pass the limit is held and says why, until you let it go on. What is spent this "
        "month counts, and the most that may yet come of what is under way."
    ),
    "media": tr(
        "Links to pictures and films die within hours or days. They are loaded only when you ask for it, or "
        "saved before they die if the settings say so. The platform's own server then sees your address."
    ),
    "reception": tr(
        "Whether webhooks reach this computer. Without a public address results are fetched from Bright "
        "Data instead; nothing is lost, it only takes a little longer."
    ),
    "reuse": tr(
        "What earlier runs have brought already with the same settings. Whatever is left out here is not "
        "asked for again and not paid for again; the earlier records stay where they are."
    ),
    "timeline": tr(
        "What happened to this request, step by step: stored here, sent, accepted by Bright Data, collected "
        "there, delivered, ingested, and verified against Bright Data's own count."
    ),
    "waiting": tr(
        "Deliveries that are stored and wait to be taken in. They survive an end of the application."
    ),
}


def explain(widget: QWidget, subject: Subject) -> None:
    """Give a widget its explanation."""
    widget.setWhatsThis(TEXTS[subject])
