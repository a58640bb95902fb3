"""Remarks beside people: who of them left, by the words of offices in many languages."""

from __future__ import annotations

import re

from namecards.core.normalize import fold
from namecards.importing.tables.headers import split_title, title_kind
from namecards.importing.tables.standing import MONTH, is_here
from namecards.importing.tables.words import folded

_REMARKS = folded(
    "note notes remark remarks comment comments bemerkung bemerkungen anmerkung observaciones remarque"
    " remarques opmerking opmerkingen uwagi poznámka huomautus megjegyzés anmärkning"
    " merknad 備考 备注 비고 備註 opm bem bemerk anm anmerkungen obs observación observações observação"
    " observation observations annotazioni note osservazioni uwaga poznámky poznamka poznámka huomautuksia"
    " lisätiedot megjegyzések anmärkningar merknader bemærkning bemærkninger athugasemd athugasemdir"
    " napomena napomene opomba opombe mențiuni observații забележка забележки примечание примечания"
    " примітка примітки παρατηρήσεις σημειώσεις açıklama açıklamalar not notlar הערות הערה ملاحظات"
    " ملاحظة หมายเหตุ keterangan ket catatan maoni ghi_chú remarksactiontaken oharrak nodiadau märkus"
    " märkused piezīmes pastabos shënime comentarios comentarii commentaires commentaire nota notas info"
    " memo 特記事項 说明 說明 特记事项"
)
_ENDS = ("notes", "remarks", "comments", "bemerkungen", "opmerkingen")
"""Ends of titles of remarks that are one word: "borrowernotes"."""
_LEFT = folded(
    "van_school verlaat_de_school leftschool left_the_school has_left has_left_school schule_verlassen"
    " hat_die_schule_verlassen schulabgang a_quitté_l_établissement a_quitté_l_école départ parti_le"
    " dejó_la_escuela dejó_el_colegio cambio_de_colegio cambio_de_escuela se_cambió_de_colegio"
    " mudou_de_escola saiu_da_escola ha_lasciato_la_scuola trasferimento t_o transferred_out moved_away"
    " moved_out"
    " moved_school moved_schools going_to_another_school gone_to_another_school off_roll no_longer_at_school"
    " zmiana_szkoły změna_školy zmena_školy iskolát_váltott bytt_skola byttet_skole skiftet_skole"
    " slutat_skolan flyttet_til flyttat_till vaihtanut_koulua okuldan_ayrıldı naklen_gitti сменил_школу"
    " змінив_школу 转学 轉學 退学 transferido_para transferida_para pindah_sekolah"
    " chuyển_trường thôi_học nghỉ_học bỏ_học dado_de_baja é_transferido"
    " traslado_de_centro μετεγγραφή drp dropped_out tc_taken tc_issued"
)
"""Beginnings of remarks that say of somebody who left, and perhaps when and where to."""
_PLACES = ("class", "homeroom", "section", "grade")
_CLASS = re.compile(r"\b\d{1,2} ?[^\W\d_]\b")
_LONGEST = 6
"""Words of the longest of them."""
_WHEN = folded("on as of since zum am seit le depuis el desde per op dal em ngày il от tarihinde dne dnia")


def tells_of_leaving(remark: str) -> bool:
    """Whether a remark says only that somebody left, and when: "withdrawn 10/3", not "exited ESL"."""
    remark = re.split(r"\s[-–—]\s|[,;:(]", remark.strip(" ()[]*"))[0]  # WITHDRAWN - going to The Grange
    words = [word for word in re.findall(r"[^\W\d_]+", remark.casefold()) if word not in _WHEN]
    begins = (fold(" ".join(words[:count])) for count in range(1, min(len(words), _LONGEST) + 1))
    if any(begin in _LEFT for begin in begins):
        is_place = _CLASS.search(remark) or any(title_kind(word) in _PLACES for word in words[1:])
        return not is_place
    if any(map(str.isdigit, remark)):
        words = [word for word in words if not MONTH.fullmatch(word)]
    is_out = words[1:] in (["out"], ["off"], ["away"], ["school"])
    text = words[0] if words and (len(words) == 1 or is_out) else ""
    known = len(text) > 3 and ("transf" not in text or is_out)
    return known and (is_here(text) is False or "".join(words) in ("movedaway", "movedout"))


def are_remarks(title: str) -> bool:
    """Whether a title is one of remarks."""
    return any(word in _REMARKS or word.endswith(_ENDS) for word in split_title(title))
