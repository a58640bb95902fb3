"""Read the lists in one file by its content: endings may lie. A new kind of file is a branch of `_read`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from html import unescape

from namecards.core.errors import CannotRead, NamecardsError, NoList
from namecards.importing.candidate import DISC, FORM, Candidate, PeopleList
from namecards.importing.clues import Clues
from namecards.importing.columns.fixed_formats import decode_titles, read_map
from namecards.importing.files.entries import Entry, Source
from namecards.importing.formats.encodings import decode
from namecards.importing.formats.packages import open_package
from namecards.importing.formats.refused import refuse_no_list
from namecards.importing.formats.text_tables import read_text, rows_of, without_leaders
from namecards.importing.formats.workbooks import PACKED, Table, is_workbook, read_workbook
from namecards.importing.left_out import LeftOut
from namecards.importing.lists.around import sentences_around, texts_beside
from namecards.importing.lists.by_number import read_numbered, split_relatives
from namecards.importing.lists.classes import across_classes, add_class_of_sheet
from namecards.importing.lists.copies import keep_current
from namecards.importing.lists.crossed_out import mention_crossed_out
from namecards.importing.lists.groups_in_classes import beside_groups
from namecards.importing.lists.lines_of_text import PAGE, TextLines, lines_of_text, written_lines
from namecards.importing.lists.lost_names import Text, rows_of_lines
from namecards.importing.lists.merge import join
from namecards.importing.lists.pictured_sheets import page_of_sheets, with_more_faces
from namecards.importing.lists.pictures import faces_or_list, match_attached, match_inside, more_telling
from namecards.importing.lists.sheets import (
    lines_of_all,
    mention_texts,
    overviews_beside,
    parts_of_sheets,
    read_sheets,
    sheets_left_out,
    titles_of_sheets,
)
from namecards.importing.lists.told_around import lines_with_names, tell_by_sentences
from namecards.importing.lists.which_files import is_of_office
from namecards.importing.lists.whole_list import apply_list_name, has_guessed_names
from namecards.importing.mapping import NO_COLUMNS, RememberedColumns
from namecards.importing.matching.photos import is_picture
from namecards.importing.pages.documents import is_document, notes_of_document, open_document
from namecards.importing.pages.html_tables import has_table, split_page, tables_with_titles
from namecards.importing.pages.html_tree import parse
from namecards.importing.pages.limits import DocumentContent
from namecards.importing.pages.slides import is_presentation, read_slides
from namecards.importing.photo_rosters.html_page import is_mhtml, open_packed, open_page, read_page
from namecards.importing.photo_rosters.printed import read_printed
from namecards.importing.photo_rosters.roster import open_pdf
from namecards.importing.places.alike import names_of_alike
from namecards.importing.printed_lists.printed_text import text_of_pages
from namecards.importing.row import Row
from namecards.importing.rows.beside_names import add_legends
from namecards.importing.rows.cards import lines_of, people_of_cards
from namecards.importing.rows.labelled_rows import form_of_one, table_of_labelled
from namecards.importing.shapes import calendars, ldif, mails, markup, vcards
from namecards.importing.shapes.numbered_columns import unfold_numbered
from namecards.importing.shapes.objects import is_json, rows_of_json, rows_of_objects
from namecards.importing.shapes.prose import is_prose, rows_of_prose, without_sentences
from namecards.importing.shapes.typed_markup import without_markup
from namecards.importing.tables.read_table import read_table
from namecards.importing.tables.records import candidates
from namecards.importing.text import clean
from namecards.importing.typed_lists.entries_beside import entries_in_one_column
from namecards.importing.typed_lists.joined_lines import join_cut_lines
from namecards.importing.typed_lists.picture_lines import part_picture_lines

_COLUMNS_OF_A_LIST = ("ids", "family", "grade", "homeroom", "role")
"""Fields that two sheets must both have, or both lack, to be one list."""
_TITLE = re.compile("<title[^>]*>([^<]*)</title>", re.IGNORECASE)
_PAGES = (".html", ".htm", ".xhtml", ".mhtml", ".mht")


class FileReader:
    """Reads the files of a source, with facts about columns and people."""

    def __init__(self, source: Source, remembered: RememberedColumns, clues: Clues) -> None:
        self._source, self._remembered, self._clues = source, remembered, clues
        self._pictures = [entry.name for entry in source.entries if entry.is_picture]
        self.people: Sequence[Candidate] = ()
        """People on other lists, whose numbers may be in a table without names."""
        self.texts: list[Text] = []
        """All that was read, to find the names that became nobody."""

    def read(self, entry: Entry) -> Iterable[PeopleList]:
        """Return the lists in a file; CannotRead or NoList says why there is none."""
        name, data = clean(entry.name), self._source.read(entry.name)
        return mention_crossed_out(tell_by_sentences(list(self._read(entry.name, name, data))), name, data)

    def lines(self, entry: Entry) -> TextLines:
        """Return the lines of a mail, a text, a document or a PDF, without greetings."""
        return lines_of_text(self._source, entry)

    def _read(self, path: str, name: str, data: bytes) -> Iterable[PeopleList]:
        refuse_no_list(name, data)
        if vcards.is_vcard(data):
            return [vcards.read_vcards(name, data)]
        if b"%PDF-" in data[:1024]:  # other bytes may come before the mark
            return self._pdf(name, open_pdf(name, data))
        if calendars.is_calendar(data):
            return [self.read_rows(name, *calendars.rows_of_calendar(name, data))]
        if ldif.is_ldif(data):
            return [self._with_pictures(name, *ldif.read_ldif(name, data))]
        if is_workbook(data):
            return self._package(path, name, data)
        if mails.is_mail(data) and not is_mhtml(data):
            return self._mail(path, name, data)
        if path.casefold().endswith(_PAGES) or PAGE.match(data[:4000]) or is_mhtml(data):
            return self._page(name, *open_page(path, data, self._source))
        if markup.is_xml(data):
            root = markup.parse(name, data)
            if sheets := markup.sheets_of(name, root):
                return self._sheets(name, sheets)
            return [self._with_pictures(name, *rows_of_objects(name, markup.objects_of(root), "XML"))]
        if is_picture(data) and b"\0" in data[:64]:
            raise NoList(name, "it is a picture.")
        return self._plain(name, *read_text(name, data))

    def _pdf(self, name: str, content: DocumentContent) -> Iterable[PeopleList]:
        self.texts.append(rows_of_lines(text_of_pages(content.pages).splitlines()))

        def read_table(rows: Sequence[Row], inside: Source | None = None) -> Iterable[PeopleList]:
            return self._sheets(name, [Table("", tuple(rows), ())], inside)

        return read_printed(name, content, self._remembered, read_table, partial(self._plain, name))

    def _package(self, path: str, name: str, data: bytes) -> Iterable[PeopleList]:
        """Read a workbook, a table of dBase, a document of Word or Writer as a page, or slides."""
        if not data.startswith(PACKED):
            return self._sheets(name, *read_workbook(name, data))
        package = open_package(name, data)
        if is_document(package):
            first, *more = self._page(name, *open_document(package))
            return [first.saying(left_out=notes_of_document(package)), *more]
        if is_presentation(package):
            return self._pdf(name, read_slides(package))
        tables, inside = read_workbook(name, data)
        listed = partial(self._sheets, name, tables, inside)
        if not (page := page_of_sheets(tables, inside.names)):
            return listed()
        faces = partial(read_page, name, parse(page), inside.read, self._remembered, has_menus=False)
        remarks = [remark for table in tables for remark in table.remarks]
        return with_more_faces(listed, lambda: faces().saying(*remarks))

    def _page(self, name: str, text: str, find: Callable[[str], bytes | None]) -> Iterable[PeopleList]:
        """Read the faces on a page, else its tables, else the names in its text."""
        tables, lines = split_page(top := parse(text))
        self.texts.append(rows_of_lines(lines))
        named = tuple(clean(unescape(one)) for one in _TITLE.findall(text))
        faces = partial(read_page, name, top, find, self._remembered, has_menus=bool(named))
        written = partial(self._read_written, name, named, tables, lines)
        return faces_or_list(faces, written, lambda: has_table(top))

    def _read_written(
        self, name: str, named: Sequence[str], tables: Sequence[Table], lines: Sequence[str]
    ) -> Iterable[PeopleList]:
        """Read the tables on a page, else the names in its `lines` beside them; `named` is its title."""
        error = NoList(name, "it has no names.")
        tables = [replace(table, rows=tuple(add_legends(table.rows, lines))) for table in tables]
        in_cells = "\n".join(cell for table in tables for row in table.rows for cell in row.cells)
        for some in filter(None, (tables_with_titles(tables), tables)):
            try:
                first, *more = self._sheets(name, some, titled=True)
            except NoList as why:
                error = more_telling(why, error)
                continue
            beside = (line for line in lines if line not in in_cells)
            left_out = texts_beside(beside, first.candidates, [one.name for one in some], bool(named))
            return [replace(one, around=(*named, *lines)) for one in (first.saying(left_out=left_out), *more)]
        text, deleted = without_markup("\n".join(lines))
        rows, others = (c, []) if (c := people_of_cards(lines_of(text))) else rows_of_prose(text)
        with suppress(NoList):
            found = self.read_rows(name, rows or rows_of(name, without_leaders(text)), [*others, *deleted])
            return [replace(found, around=tuple(named))]
        raise error

    def _mail(self, path: str, name: str, data: bytes) -> Iterable[PeopleList]:
        """Read all attachments of a mail, else its text; what is not read is named in a sentence."""
        error: NamecardsError = NoList(name, "it is a mail without a list. Save what is attached to it.")
        message, unread = mails.open_mail(name, data), list[str]()
        lists, left_out = list[PeopleList](), list[LeftOut]()

        def runs_together(part: tuple[str, bytes]) -> bool:  # as the cells of a table in plain text
            is_page = PAGE.match(part[1][:4000])
            return part[0] == name and not (is_page and has_table(parse(decode(*part).text)))

        for inner, content in sorted(mails.parts_of_mail(name, message), key=runs_together):
            is_page = inner == name and bool(PAGE.match(content[:4000]))
            if lists and inner == name:  # plain and as a page
                lines = written_lines(decode(name, content).text, is_page)
                self.texts.append(rows_of_lines(lines))
                people = [one for each in lists for one in each.candidates]
                left_out += lines_with_names(lines, people) or [LeftOut("text", name)]
                break
            try:
                if is_page:
                    read = self._page(name, decode(name, content).text, open_packed(name, data)[1])
                else:
                    read = self._read(path, clean(inner), content)
                found = [one for one in read if one.candidates]
            except NamecardsError as why:
                error = why
                is_lost = isinstance(why, CannotRead) and is_of_office(inner)
                unread += [str(why).replace("Nothing was changed.", "It was left out.")] if is_lost else []
                left_out += [LeftOut("file", clean(inner))] if inner != name and not is_lost else []
                continue
            lists += found
            if found and inner == name:
                break
        if not lists:
            raise error
        left_out += sentences_around(lists)
        lists = [replace(one, around=(*one.around, clean(mails.subject_of(message)))) for one in lists]
        lists = match_attached(lists, mails.pictures_of_mail(name, message))
        return [lists[0].saying(*unread, left_out=left_out), *lists[1:]]

    def _plain(self, name: str, text: str, remark: str = "") -> Iterable[PeopleList]:
        bare, deleted = without_markup(text)
        for one in dict.fromkeys((text, text := mails.plain_text(bare))):  # joined lines may hide a name
            self.texts.append(rows_of_lines(one.splitlines()))
        text, of_pictures = part_picture_lines(unfold_numbered(text), self._pictures)
        remarks = tuple(filter(None, (remark, of_pictures)))
        if is_json(text):
            return [self._with_pictures(name, *rows_of_json(name, text))]
        if links := read_map(name, text, self._clues.pictures):
            return [PeopleList(name, (), remarks, links=links)]
        if cards := people_of_cards(lines_of(text)):
            return self._sheets(name, [Table("", tuple(cards), remarks)])
        rows, below = mails.split_closing(join_cut_lines(rows_of(name, text)))
        if (folded := entries_in_one_column(rows)) is not rows:
            rows, text = folded, "\n".join(cell for row in folded for cell in row.cells)
        if is_prose(text, rows) and table_of_labelled(rows)[0] is rows:
            quoted = '"' in text and all(len(row.cells) == 1 for row in rows)
            if (prose := rows_of_prose("\n".join(row.cells[0] for row in rows) if quoted else text))[0]:
                found = self.read_rows(name, *prose, is_prose=True).saying(*remarks, left_out=deleted)
                return [replace(found, around=mails.subjects_in(text))]
            rows, sentences = without_sentences(rows)
            below += sentences
        first, *more = self._sheets(name, [Table("", tuple(decode_titles(rows)), remarks)])
        return [first.saying(left_out=[*below, *deleted]), *more]

    def _with_pictures(
        self, name: str, rows: Sequence[Row], others: Sequence[LeftOut], inside: Source
    ) -> PeopleList:
        return match_inside(self.read_rows(name, rows, others), inside)

    def read_rows(
        self,
        name: str,
        rows: Sequence[Row],
        others: Sequence[LeftOut] = (),
        more: RememberedColumns = NO_COLUMNS,
        is_prose: bool = False,
    ) -> PeopleList:
        """Read a table; `others` are beside it in its file, and `more` sheets help to read its columns."""
        known, clues = {**more, **self._remembered}, self._clues._replace(is_prose=is_prose)
        if numbered := read_numbered(name, rows, self.people, known, clues):
            return numbered.saying(left_out=others)
        read = read_table(name, rows, known, clues)
        people, unclear = candidates(name, read.records, read.order, read.order_open, read.columns)
        disc = any(record.first("folder") and record.first("photo") for record in read.records)
        form = DISC if disc else FORM if form_of_one(rows) else ""
        found = PeopleList(name, people, (*unclear, *read.remarks), read.columns, format=form)
        return found.saying(left_out=(*read.left_out, *others))

    def _sheets(
        self, name: str, tables: Sequence[Table], inside: Source | None = None, titled: bool = False
    ) -> Iterable[PeopleList]:
        """Join the sheets with the same fields; without a column of classes, a titled sheet is a class."""
        self.texts += [[row.cells for row in table.rows] for table in tables]
        tables = [replace(one, rows=tuple(entries_in_one_column(one.rows))) for one in tables]
        tables, left_out = parts_of_sheets(tables)
        every, errors = read_sheets(self, name, tables)
        current, found = keep_current(every, self._clues.today), dict[object, list[PeopleList]]()
        read = current.kept
        people, relatives = split_relatives(one for _, one in sorted(read.items()))
        overviews, across = overviews_beside(people), across_classes(people)
        left_out += sheets_left_out(name, tables, every, relatives, overviews)
        titles = titles_of_sheets(tables, read)
        names, shared = names_of_alike(titles), lines_of_all(tables[at] for at in read)
        for at, one in sorted((at, one) for at, one in read.items() if one not in (*relatives, *overviews)):
            if (title := titles[at]) and (titled or len(tables) > 1) and one not in across:
                one = apply_list_name(one, title) if len(tables) > 1 else one
                if not one.have_left:  # Left in June 2027
                    name_of_all = names.get(title, "")
                    one = beside_groups(one, partial(add_class_of_sheet, title=title, name=name_of_all))
            fields = frozenset(f for c in one.candidates for f in _COLUMNS_OF_A_LIST if getattr(c, f))
            one = replace(mention_texts(one, tables[at], name), around=(title, *shared))
            found.setdefault((fields, has_guessed_names(one)), []).append(one)
        if not found:
            blank = next((table.blank for table in tables if table.blank), "")
            raise errors[0] if errors and not blank else NoList(name, blank or "it is empty.")
        lists = [match_inside(join(name, group), inside) for group in found.values()]
        return [lists[0].saying(*current.said, left_out=[*left_out, *current.left_out]), *lists[1:]]
