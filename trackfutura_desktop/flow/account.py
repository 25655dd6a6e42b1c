"""Asking Bright Data whether the key works."""

import msgspec

from trackfutura_desktop.errors import UserError
from trackfutura_desktop.flow.workspace import Workspace
from trackfutura_desktop.language import sentences, tr


class AccountReport(msgspec.Struct, frozen=True):
    """What Bright Data says of the account; ``balance`` in US dollars, None where the key may not see it."""

    sentence: str
    is_good: bool
    balance: float | None = None


async def check_account(workspace: Workspace) -> AccountReport:
    """Ask for the state of the account. Never raises: what goes wrong is the report."""
    try:
        status = await workspace.bright_data.status()
        balance = await workspace.bright_data.balance()
    except UserError as error:
        return AccountReport(sentences(error.sentence, error.remedy), is_good=False)
    if not status.can_make_requests:
        return AccountReport(
            tr(
                "The key is known, but the account cannot make requests: {reason}.",
                reason=status.reason or status.status,
            ),
            is_good=False,
        )
    amount = None if balance is None else balance.balance
    return AccountReport(tr("The key works and the account can make requests."), is_good=True, balance=amount)
