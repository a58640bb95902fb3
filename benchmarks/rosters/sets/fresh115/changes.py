"""Lists imported before, then what people write: answers between questions, a memo, a letter, mails."""

from __future__ import annotations

from benchmarks.rosters.case import Truth, case
from benchmarks.rosters.cast import of_lines
from benchmarks.rosters.eighth_cast import any_parting, but
from benchmarks.rosters.folder import Folder
from benchmarks.rosters.sets.fresh69.office import Word
from benchmarks.rosters.sets.fresh93.kit import sent
from benchmarks.rosters.sets.fresh97.kit import same, wrapped
from benchmarks.rosters.sets.fresh105.kit import GONE, by_family


@case()
def q115_answers_between_the_questions(folder: Folder) -> Truth:
    """US: a CSV with IDs; in March a Vermont secretary answers each of the librarian's quoted questions."""
    base = of_lines(
        """Tucker|Benoit|30207|3|Room 8;Lily|Paquette|30215|3|Room 9;Kayleigh|Rowell|30222|3|Room 8
        Owen|Gadapee|30226|3|Room 9;Sadie|Bashaw|30231|3|Room 8;Elias|Couture|30238|3|Room 8
        Maddox|Farnham|30244|3|Room 9;June|Hathaway|30249|3|Room 9;Bishal|Rai|30253|3|Room 8
        Teagan|Stannard|30260|3|Room 9;Wyatt|Tatro|30266|3|Room 8;Molly|Wescott|30271|3|Room 9
        Amari|Jackson|30418||Room 8"""
    )
    old = but(base[:12], {1: {"room": "Room 8"}, 2: {"given": "Kaylie"}})
    titles = ["StudentID", "LastName", "FirstName", "Grade", "Homeroom"]
    rows = [[w.number, w.family, w.given, w.grade, w.room] for w in by_family(old)]
    folder.csv("1/third grade.csv", [titles, *rows])
    text = (
        "Hi Joanne, answers are in between. Pat\n\n"
        "On Tue, Mar 3, 2026 at 10:41 AM Library <library@millbrook.example> wrote:\n"
        "> Hi Pat, a few things about third grade before I print new cards.\n>\n"
        "> 1. Is Tucker Benoit still with us? He has two books out.\n\n"
        "No, Tucker Benoit moved to New Hampshire over break. His mom left the books in the office.\n\n"
        "> 2. Which room is Lily Paquette in now?\n\n"
        "Lily Paquette moved from Room 8 to Room 9.\n\n"
        "> 3. How do you spell Kaylie's first name?\n\n"
        "Kaylie Rowell should be Kayleigh Rowell.\n\n"
        "> 4. Anybody new?\n\n"
        "Yes! Amari Jackson started in Room 8 on Monday, student ID 30418.\n\n"
        "> 5. I haven't seen Owen Gadapee in two weeks.\n\n"
        "Owen has mono. He'll be back after town meeting week.\n\n"
        "> 6. Is Room 9 still coming on Thursdays?\n\n"
        "Yes, same time.\n"
    )
    head = (
        "Pat Delisle <pdelisle@millbrook.example>",
        "Re: third grade cards",
        "Tue, 3 Mar 2026 13:05:38 -0500",
    )
    folder.put("2/Re third grade cards.eml", sent(head, text))
    kept = same("Lily Paquette", "Kaylie Rowell > Kayleigh Rowell", "Owen Gadapee", "Wyatt Tatro")
    allowed = "third grade", "Re third grade cards", "third grade cards"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q115_internal_memo_on_jss_2(folder: Folder) -> Truth:
    """Nigeria: a workbook of JSS 2; in January a memo in Word, FROM and TO above, Word's own numbers."""
    base = of_lines(
        """Chukwuemeka|Nwosu|2204||JSS 2A;Ebiere|Douglas|2207||JSS 2A;Oluwatobiloba|Adeyemi|2211||JSS 2B
        Grace|Ekanem|2215||JSS 2B;Kelechi|Obi|2218||JSS 2A;Aminat|Bello|2221||JSS 2B
        Tamuno|George|2226||JSS 2A
        Ifeoma|Okeke|2230||JSS 2B;Musa|Danjuma|2233||JSS 2A;Osaze|Igbinedion|2239||JSS 2B
        Temitope|Ogunleye|2242||JSS 2A;Victor|Udoh|2248||JSS 2B;Ayomide|Bankole|2312||JSS 2B
        Halima|Sani|2315||JSS 2A"""
    )
    old = but(base[:12], {1: {"room": "JSS 2B"}, 2: {"given": "Oluwatobi"}, 3: {"family": "Etim"}})
    rows = [[int(w.number), w.family, w.given, w.room] for w in by_family(old)]
    titles = ["Adm. No.", "Surname", "Other Names", "Class"]
    folder.book("1/JSS 2 library.xlsx", {"JSS 2": [titles, *rows]})
    made = Word()
    made.line("CROWNFIELD COLLEGE, UYO – INTERNAL MEMO", "Heading1")
    made.lines(["FROM:\tVice Principal (Academics)", "TO:\tThe Librarian", "DATE:\t19th January, 2026"])
    made.line("SUBJECT:\tCHANGES IN JSS 2 FOR SECOND TERM")
    made.line("Please update your records with the following:")
    made.lines(
        [
            "Chukwuemeka Nwosu of JSS 2A has been withdrawn by his parents.",
            "Two new students were admitted this term: Ayomide Bankole into JSS 2B (Adm. No. 2312) and "
            "Halima Sani into JSS 2A (Adm. No. 2315).",
            "Ebiere Douglas has been moved from JSS 2B to JSS 2A.",
            "The name Oluwatobi Adeyemi should read Oluwatobiloba Adeyemi.",
            "Grace Etim is now Grace Ekanem.",
            "Kelechi Obi is in Abuja for the national quiz and will resume on 26th January.",
            "Students who have not paid for the library card should see the Bursar.",
        ],
        listed=True,
    )
    made.line("Thank you.\vMrs. I. Akpan")
    folder.put("2/Memo JSS 2.docx", made.done())
    kept = same(
        "Ebiere Douglas", "Oluwatobi Adeyemi > Oluwatobiloba Adeyemi", "Grace Etim > Grace Ekanem",
        "Kelechi Obi", "Aminat Bello",
    )  # fmt: skip
    allowed = "JSS 2", "JSS 2 library", "Memo JSS 2"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)


@case()
def q115_novedades_de_sexto(folder: Folder) -> Truth:
    """Colombia: a CSV of two courses; in April a letter in Word, a label before each: retiro, ingreso."""
    base = of_lines(
        """Santiago|Rincón Vargas|||601;Juan José|Beltrán Mora|||601;Yeimy Paola|Cuervo Pardo|||602
        Mariana|Sandoval Gil|||602;Kevin Andrés|Tovar Peña|||602;Salomé|Arango Ruiz|||601
        Nicolás|Buitrago Díaz|||601;Sara Valentina|Chaparro León|||602;Emmanuel|Forero Niño|||602
        Danna Sofía|Guzmán Rey|||601;Jerónimo|Hurtado Lara|||601;Luciana|Quiroga Melo|||602
        Luisa Fernanda|Ospina Cano|||602"""
    )
    was = {1: {"room": "602"}, 2: {"given": "Yeimi Paola"}, 3: {"family": "Duarte Gil"}}
    old = but(base[:12], was)
    rows = [[w.family, w.given, w.room] for w in by_family(old)]
    folder.csv("1/grado sexto.csv", [["Apellidos", "Nombres", "Curso"], *rows], ";", "utf-8-sig")
    made = Word()
    made.lines(["Ibagué, 14 de abril de 2026", "Señor\vÁlvaro Pineda\vBibliotecario\vCiudad", ""])
    made.line("Asunto: novedades de grado sexto")
    made.line("Cordial saludo. Le informo las novedades de matrícula del primer periodo:")
    made.lines(
        [
            "Retiro: Santiago Rincón Vargas, del 601, se trasladó a un colegio de Villavicencio.",
            "Ingreso: Luisa Fernanda Ospina Cano llega al curso 602, viene de Pereira.",
            "Cambio de curso: Juan José Beltrán Mora pasa del 602 al 601.",
            "Corrección: aparece Yeimi Paola Cuervo Pardo y según el documento es Yeimy Paola Cuervo Pardo.",
            "Cambio de apellido: Mariana Duarte Gil ahora es Mariana Sandoval Gil.",
            "Incapacidad: Kevin Andrés Tovar Peña está incapacitado hasta el 24 de abril.",
        ]
    )
    made.line("Las salidas pedagógicas de mayo se informarán en otra comunicación.")
    made.line("Atentamente,")
    made.line("Nubia Esperanza Cárdenas\vSecretaria académica")
    folder.put("2/Novedades sexto.docx", made.done())
    kept = same(
        "Juan José Beltrán Mora", "Yeimi Paola Cuervo Pardo > Yeimy Paola Cuervo Pardo",
        "Mariana Duarte Gil > Mariana Sandoval Gil", "Kevin Andrés Tovar Peña", "Salomé Arango Ruiz",
    )  # fmt: skip
    people = [any_parting(w) for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("grado sexto", "Novedades sexto"))


@case()
def q115_alteracoes_do_quinto_ano(folder: Folder) -> Truth:
    """Portugal: a CSV with card numbers; in February a mail, a dash and a semicolon for each change."""
    base = of_lines(
        """Rodrigo|Leal|20614||5.º A;Matilde|Serra|20619||5.º B;Tomás|Freire|20623||5.º A
        Beatriz|Nogueira Paiva|20628||5.º B;Carolina|Bento|20632||5.º A;Duarte|Abrantes|20637||5.º A
        Leonor|Bacelar|20641||5.º B;Gonçalo|Cardoso|20645||5.º B;Inês|Delgado|20650||5.º A
        Kelly|Tavares|20654||5.º A;Simão|Marçal|20659||5.º B;Yara|Sanhá|20663||5.º B
        Ivan|Kovalenko|20731||5.º B"""
    )
    old = but(base[:12], {1: {"room": "5.º A"}, 2: {"given": "Tomaz"}, 3: {"family": "Nogueira"}})
    rows = [[w.number, w.full, w.room] for w in sorted(old, key=lambda w: (w.room, w.given))]
    folder.csv("1/5.º ano.csv", [["N.º cartão", "Nome", "Turma"], *rows], ";", "cp1252")
    text = (
        "Bom dia, Helena,\n\nSeguem as alterações do 5.º ano desde o Natal, para a base de dados da "
        "biblioteca:\n\n"
        "– o aluno Rodrigo Leal (5.º A) foi transferido para uma escola de Leiria;\n"
        "– a Matilde Serra passou do 5.º A para o 5.º B;\n"
        "– entrou no 5.º B o aluno Ivan Kovalenko, com o cartão n.º 20731;\n"
        "– a Beatriz Nogueira passou a chamar-se Beatriz Nogueira Paiva;\n"
        "– onde se lê Tomaz Freire deve ler-se Tomás Freire;\n"
        "– a Carolina Bento foi operada e só regressa a 9 de março.\n\n"
        "Os restantes dados mantêm-se. A reunião de departamento passou para quinta-feira.\n\n"
        "Com os melhores cumprimentos,\n\nFátima Rebocho\nServiços Administrativos\n"
        "Agrupamento de Escolas do Vale da Azinheira\nTel. 255 555 014\n"
    )
    head = "Fátima Rebocho <secretaria@aeazinheira.example>", "5.º ano", "Wed, 11 Feb 2026 10:47:20 +0000"
    folder.put("2/Alterações 5.º ano.eml", sent(head, wrapped(text)))
    kept = same(
        "Matilde Serra", "Tomaz Freire > Tomás Freire", "Beatriz Nogueira > Beatriz Nogueira Paiva",
        "Carolina Bento", "Yara Sanhá",
    )  # fmt: skip
    people = [any_parting(w) if " " in w.family else w for w in but(base, {0: GONE})]
    return Truth(people, steps=("1", "2"), same=kept, allowed=("5.º ano", "Alterações 5.º ano"))


@case()
def q115_novice_iz_osmih_razredov(folder: Folder) -> Truth:
    """Slovenia: a workbook; in February the secretary's mail pasted with its head, short paragraphs."""
    base = of_lines(
        """Jan|Kotnik|||8. b;Nika|Zorko|||8. b;Mihail|Zupančič|||8. a;Tjaša|Vrhovnik|||8. a
        Miha|Rozman|||8. b;Ajda|Bregar|||8. a;Filip|Cerar|||8. a;Lana|Drobnič|||8. b;Enej|Furlan|||8. b
        Meta|Gorenc|||8. a;Aljaž|Hribernik|||8. b;Larisa|Mujić|||8. a;Bekim|Krasniqi|||8. a"""
    )
    old = but(base[:12], {1: {"room": "8. a"}, 2: {"given": "Mihael"}, 3: {"family": "Golob"}})
    rows = [[w.family, w.given, w.room] for w in sorted(old, key=lambda w: (w.room, w.family))]
    folder.book("1/osmi razredi.xlsx", {"List1": [["Priimek", "Ime", "Oddelek"], *rows]})
    folder.put(
        "2/osmi razredi novosti.txt",
        "Od: Tajništvo OŠ Brezje\nPoslano: sreda, 18. februar 2026 08:50\nZa: Knjižnica\n"
        "Zadeva: osmi razredi\n\n"
        "Pozdravljena, Alenka!\n\n"
        "V osmih je po počitnicah nekaj sprememb.\n\n"
        "Jan Kotnik (8. b) ni več na naši šoli, preselili so se v Maribor.\n\n"
        "V 8. a imamo novega učenca, to je Bekim Krasniqi.\n\n"
        "Nika Zorko se je prestavila iz 8. a v 8. b.\n\n"
        "Tjaša Golob se zdaj piše Tjaša Vrhovnik.\n\n"
        "Na seznamu je Mihael Zupančič, pravilno je Mihail Zupančič.\n\n"
        "Miha Rozman ima zlomljeno nogo in bo doma do sredine marca, gradivo mu pošljemo po sestri.\n\n"
        "Razredničarka 8. a je do konca leta Urša Pirnat.\n\n"
        "Lep dan,\nMarjeta Jug\ntajnica\n".replace("\n", "\r\n"),
    )
    kept = same(
        "Nika Zorko", "Mihael Zupančič > Mihail Zupančič", "Tjaša Golob > Tjaša Vrhovnik", "Miha Rozman",
        "Enej Furlan",
    )  # fmt: skip
    allowed = "osmi razredi", "List1", "osmi razredi novosti"
    return Truth(but(base, {0: GONE}), steps=("1", "2"), same=kept, allowed=allowed)
