"""Words that offices of several countries write above their columns, and what stands in other columns."""

# ruff: noqa: E501

from __future__ import annotations

FIELDS = ("given", "family", "full", "number", "grade", "room", "email", "goes")

TITLES = {
    "en": "First name|Last name|Student name|Student no.|Grade|Homeroom|E-mail|Preferred name",
    "uk": "Forename|Surname|Pupil name|Admission No|Year|Reg|School e-mail|Known as",
    "de": "Vorname|Familienname|Schüler/in|Schülernummer|Jahrgang|Klasse|E-Mail|Rufname",
    "fr": "Prénom de l'élève|Nom de l'élève|Nom et prénom|N° élève|Niveau|Classe|Courriel|Prénom usuel",
    "es": "Nombre del alumno|Apellidos del alumno|Alumno/a|N.º de expediente|Nivel|Grupo|Correo|Nombre preferido",
    "pt": "Nome próprio|Apelido|Nome do aluno|N.º de processo|Ano|Turma|E-mail|Nome social",
    "nl": "Voornaam|Achternaam|Naam leerling|Leerlingnr.|Leerjaar|Klas|E-mailadres|Roepnaam",
    "pl": "Imię ucznia|Nazwisko ucznia|Nazwisko i imię|Nr legitymacji|Poziom|Oddział|Adres e-mail|Zdrobnienie",
    "sv": "Förnamn|Efternamn|Elevens namn|Elevnummer|Årskurs|Klass|E-post|Tilltalsnamn",
    "it": "Nome|Cognome|Alunno|Matricola|Anno di corso|Classe|Posta elettronica|Nome preferito",
    "tr": "Adı|Soyadı|Öğrencinin adı soyadı|Öğrenci No|Sınıf düzeyi|Şube|E-posta|Takma ad",
    "hu": "Utónév|Vezetéknév|Tanuló neve|Tanulói azonosító|Évfolyam|Osztály|E-mail|Becenév",
    "da": "Fornavn|Efternavn|Elevens navn|Elevnr.|Klassetrin|Klasse|E-mail|Kaldenavn",
    "fi": "Etunimi|Sukunimi|Oppilaan nimi|Oppilasnumero|Vuosiluokka|Luokka|Sähköposti|Kutsumanimi",
    "ro": "Prenumele elevului|Numele elevului|Nume și prenume elev|Nr. matricol|Anul|Clasa|E-mail|Nume preferat",
    "cs": "Jméno|Příjmení|Jméno a příjmení žáka|Evidenční číslo|Ročník|Třída|E-mail|Přezdívka",
    "sr": "Име|Презиме|Презиме и име|Матични број|Разред|Одељење|Е-пошта|Надимак",
    "ja": "名|姓|氏名|学籍番号|学年|組|メール|呼び名",
    "zh": "名|姓|学生姓名|学号|年级|班级|邮箱|英文名",
    "ko": "이름|성|학생 성명|학번|학년|반|이메일|별명",
    "he": "שם פרטי|שם משפחה|שם התלמיד|מספר תלמיד|שכבה|כיתה|דואל|כינוי",
    "vi": "Tên|Họ và tên đệm|Họ và tên học sinh|Mã học sinh|Khối|Lớp|Email|Tên gọi",
    "th": "ชื่อ|นามสกุล|ชื่อ-สกุล|รหัสนักเรียน|ระดับชั้น|ห้อง|อีเมล|ชื่อเล่น",
    "uk_ua": "Ім'я|Прізвище|ПІБ учня|Номер особової справи|Рік навчання|Клас|Пошта|Звертання",
}
"""By language: the titles of `FIELDS`, as schools of the country write them."""

OFFICE = {
    "given": "Fore name (s)|Vorn.|Prén.|Child's 1st name|Nm usage|Given nm|FN|Legal given|Stu First|Nombre(s)",
    "family": "Sur name|Fam.name|Nm élève|Child's last name|Family nm|LN|Legal family|Stu Last|Ape|Zuname/Nachname",
    "full": "Who|Child|Kid|Learner|Name of child|Nm complet|Namen|Stu Nm|Personal|The student|Teilnehmer/-in|Entry",
    "number": "Learner ref|Our ref|Ref.|Stu Key|Ausweis|Kenn-Nr.|Cod. alu.|Lib card|Borrower|Nr|Account|Reg. #",
    "grade": "Yr Gp|Lvl|Gr.|Jg.|Niv.|Stufe 26/27|Gd|NC|Year of study|Curr grd",
    "room": "Cl.|HR|Tut Grp|Kl.|Gpe|Base|Set 26/27|Stammkl.|Div.|Form grp",
    "email": "Mail|Contact|Login|Acct|O365|Google",
    "goes": "Called|Likes|Nick|Goes by|Says|aka",
}
"""An office's own titles: cut short, of two languages, or saying nearly nothing."""

ABBREVIATED = "STU_FST_NM|STU_LST_NM|STU_FULL_NM|STU_NBR|GRD_LVL_CD|HMRM_CD|STU_EML_ADDR|STU_PREF_NM"
ASKED = (
    "What is your first name?|What is your last name?|What is your full name?|What is your student number?"
    "|Which grade are you in?|Which class are you in?|What is your school e-mail?|What do you like to be called?"
)
GROUPED = "First|Last|Name|Number|Grade|Class|E-mail|Called"
"""The second of two rows of titles."""

NAMES = (
    "Rosemary Kettle|Abel Stanhope|Ingrid Falk|Pedro Villar|Nadine Osterloh|Gwen Parry|Omar Siddique|Colette Brun"
    "|Hal Winters|Jovana Perić|Selma Aksoy|Bert Hoogland|Tamara Lisi|Uwe Brandis|Moira Keane|Raúl Espino"
)
"""Names of parents, doctors and teachers."""
