"""Sentences about what was mistyped in a command: what it is, and what to write.

Click's own speak of arguments, invalid values and integers, below a line of usage.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

import click


class PlainGroup(click.Group):
    """Offers the nearest command in place of one that there is not."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; raise `UsageError` for one that there is not."""
        typed = args[0]
        if not typed.startswith("-") and self.get_command(ctx, typed.casefold()) is None:
            near = _offer(get_close_matches(typed.casefold(), self.list_commands(ctx)))
            raise click.UsageError(f"There is no command “{typed}”.{near} {_help(ctx)}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write each command with its whole first paragraph; Click's own cuts it to a line."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl([(name, each.get_short_help_str(200)) for name, each in commands if each])


def explain(error: click.ClickException) -> str:
    """Return what was mistyped, and what to write, in plain words."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    match error:
        case click.MissingParameter(param=click.Parameter() as missing) if context:
            return f"{missing.make_metavar(context)} is missing. {_help(context)}"
        case click.NoSuchOption(option_name=name, possibilities=near):
            return f"There is no option {name}.{_offer(near or ())} {_help(context)}"
        case click.BadOptionUsage(option_name=name) if "requires" in error.message:
            return f"Write something after {name}."
        case click.BadParameter(param=click.Parameter() as refused):
            return f"{_refusal(error, refused)} {_help(context)}"
        case click.UsageError(message=message) if message.startswith("Got unexpected extra"):
            extra = message.partition("(")[2].removesuffix(")")
            return f"“{extra}” is too much. {_help(context)}"
    return error.format_message()


def _refusal(error: click.BadParameter, refused: click.Parameter) -> str:
    typed = error.message.partition(" is ")[0].strip("'")  # Click: 'x' is not one of …, 'x' is not a valid …
    if isinstance(refused.type, click.Choice):
        is_option = isinstance(refused, click.Option)
        what = f"{refused.opts[-1]} can't be “{typed}”." if is_option else f"There is no “{typed}”."
        return f"{what} Choose: {', '.join(map(str, refused.type.choices))}."
    if refused.type is click.INT:
        return f"“{typed}” is not a number."
    return error.format_message()


def _offer(near: Sequence[str]) -> str:
    return f" Did you mean {near[0]}?" if near else ""


def _help(context: click.Context | None) -> str:
    path = context.command_path.removeprefix(context.find_root().command_path) if context else ""
    return f"`namecards{path} --help` shows what you can type."
