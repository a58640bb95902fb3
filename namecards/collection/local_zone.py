"""The time zone of this computer with its summer time: a visit at nine in winter is at nine in June, too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """The system's zone; each moment has the offset of its own day, not that of today."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset at a local time."""
        return None if moment is None else _ask_system(moment.replace(tzinfo=None)).utcoffset()

    def dst(self, moment: datetime | None) -> None:
        """Return None: how much of the offset is summer time is not needed."""

    def tzname(self, moment: datetime | None) -> str | None:
        """Return the name of the offset at a local time."""
        return None if moment is None else _ask_system(moment.replace(tzinfo=None)).tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time; in the hour that comes twice, the right one."""
        local = _ask_system(moment.replace(tzinfo=UTC))
        here = local.replace(tzinfo=self)
        return here if here.utcoffset() == local.utcoffset() else here.replace(fold=1)


def _ask_system(moment: datetime) -> datetime:
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):  # before 1970 on Windows
        return moment.replace(tzinfo=UTC)
