"""The clock of the computer: a wrong date would put off every name that is answered."""

from __future__ import annotations

from datetime import datetime, timedelta

from namecards.core.days import format_moment

OWN_SLACK = timedelta(minutes=5)
"""How far this computer's last answer may lie ahead of its clock."""
SLACK = timedelta(days=1)
"""The same for another computer's, whose clock may differ a little."""
LONG_AGO = timedelta(days=365)


def clock_doubt(now: datetime, newest: datetime | None, own_newest: datetime | None) -> str:
    """Say why the date may be wrong; empty if nothing speaks against it.

    `newest` is the moment of the last answer, `own_newest` of the last one on this computer.
    """
    limits = ((newest, SLACK), (own_newest, OWN_SLACK))
    ahead = [last for last, slack in limits if last and last > now + slack]
    if ahead:
        why = f"but there is an answer of {format_moment(max(ahead), now)}, which is still to come"
    elif newest and now > newest + LONG_AGO:
        why = f"and the last answer is of {format_moment(newest, now)}, more than a year ago"
    else:
        return ""
    return (
        f"This computer's clock says {format_moment(now, now)}, {why}. If the clock is wrong, press Esc and "
        "set it first. With a wrong date, names would come back much too late or too early."
    )
