"""What schools of Poland, Czechia, Sweden, Norway and Brazil hand over."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import one
from benchmarks.rosters.eighth_cast import cut
from benchmarks.rosters.faces import face
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.papers import ldif


@case(
    "a directory of a Norwegian school owner with the norEdu schema (Feide: norEduPerson, "
    "eduPersonPrimaryAffiliation)"
)
def p34c_feide_katalog(folder: Folder) -> Truth:
    """Norway: LDIF with pictures inside, a school and a group that are no people.

    Birth numbers that are no library number.
    """
    people = [
        one("Áile Márjá", "Eira", "0074213", "5", "5A"),
        one("Kristoffer Johannes", "Tveitnes", "0074219", "5", "5A", goes="Kris"),
        one("Håkon", "Bø", "0074224", "5", "5B"),
        one("Mathilde", "Østby-Næss", "0074231", "5", "5B", photo=""),
        one("Abdirahman", "Warsame Nur", "0074245", "6", "6A"),
        one("Jørgen", "Sæther", "0074256", "6", "6A"),
        one("Ragnhild", "Aune Kvåle", "0001107", role="staff"),
    ]
    logins = cut("ailmar1|krijoh4|hakbo2|matost1|abdwar1|jorsat3|ragkva")
    people = [replace(who, more=(login,)) for who, login in zip(people, logins, strict=True)]
    base = "dc=solbakken,dc=example"
    entries: list[dict[str, str | bytes | list[str]]] = [
        {
            "dn": f"ou=solbakken,ou=organization,{base}",
            "objectClass": ["organizationalUnit", "norEduOrgUnit"],
            "ou": "Solbakken skole",
            "norEduOrgUnitUniqueIdentifier": "975000001",
        }
    ]
    for at, who in enumerate(people):
        given = who.goes or who.given
        entry: dict[str, str | bytes | list[str]] = {
            "dn": f"uid={logins[at]},ou=people,{base}",
            "objectClass": ["top", "inetOrgPerson", "eduPerson", "norEduPerson"],
            "uid": logins[at],
            "cn": who.full,
            "givenName": who.given,
            "sn": who.family,
            "displayName": f"{given} {who.family}",
            "norEduPersonLIN": who.number,
            "norEduPersonNIN": f"1{at}0516500{at}1",
            "eduPersonPrimaryAffiliation": "student" if who.role == "student" else "employee",
            "eduPersonPrincipalName": f"{logins[at]}@solbakken.example",
            "mail": f"{logins[at]}@skole.solbakken.example",
        }
        if who.room:
            entry["departmentNumber"] = who.room
        if who.photo:
            entry["jpegPhoto"] = face(who.photo)
        entries.append(entry)
    members = [f"uid={login},ou=people,{base}" for login in logins[:2]]
    group = {"dn": f"cn=5A,ou=groups,{base}", "objectClass": "groupOfNames", "cn": "5A", "member": members}
    folder.put("solbakken.ldif", ldif([*entries, group]))
    return Truth(people, allowed=("Solbakken skole", "solbakken"))
