"""The kinds of columns, and the titles that mean them. A column with any other title is not read: privacy.

To add a title: a word in the row of its kind, in lower case, with `_` for
        blanks. The order matters: if two
columns of a list have one kind, the one whose title comes first wins.
To add a kind of column: a name in `Field`, a row in `COLUMN_KINDS`, and what
        it does in `records.py`. With a
letter, the user can choose it on the Columns screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

# fmt: off
Field = Literal[
    "given", "family", "full", "name", "preferred", "middle", "suffix", "pronouns", "say", "id",
    "grade", "homeroom", "class", "section", "role", "status", "photo", "retake", "login", "folder", "size",
    "post", "particle", "family2", "code", "gone", "here", "remark", "exit", "seat",
    "may_photo", "no_photo", "may_print", "no_print", "may_notes", "no_notes",
]
# fmt: on


class ColumnKind(NamedTuple):
    """A kind of column."""

    letter: str
    """The key that chooses it on the Columns screen; empty if the program alone recognizes it."""
    label: str
    """Its name on the screen."""
    titles: str
    """Titles that mean it, the most telling first."""


# fmt: off
COLUMN_KINDS: Mapping[Field, ColumnKind] = {
    "given": ColumnKind("f", "first name", """
        first_name first სახელი given_name given forename f_name first_names legal_first_name
        legal_forename vname vorname vornamen prénom primer_nombre voornaam voornamen fornavn
        förnamn etunimi imię imiona jméno křestní_jméno keresztnév utónév prenume nome_próprio
        primeiro_nome ad adı isim имя ім’я όνομα שם_פרטי الاسم_الأول 名 first_n firstname1
        given_names forenames christian_name ime meno vardas vārds eesnimi fornafn enw_cyntaf ainm
        izena emri jina име tên ชื่อ نام 名字 prénoms primer_nom voorname
        fornavne etunimet křestní krstné_meno prenumele nama_depan eiginnafn nombre_de_pila"""),
    "family": ColumnKind("l", "last name", """
        last_name last გვარი cognom1
        family_name family surname l_name legal_last_name legal_surname nname
        apellido1 apellido_paterno paterno nachname familienname zuname langname nom_de_famille
        apellidos apellido primer_apellido cognome achternaam efternamn efternavn etternavn
        sukunimi nazwisko příjmení priezvisko vezetéknév családnév nume_de_familie sobrenome
        apelido apelidos soyad soyadı фамилия прізвище επώνυμο שם_משפחה اسم_العائلة اللقب النسب 姓 성
        last_n family_names surnames long_name legal_last prezime priimek pavardė uzvārds
        perekonnanimi perenimi eftirnafn mellan_och_efternamn cyfenw sloinne abizena abizenak
        mbiemri презиме овог эцгийн_нэр họ นามสกุล نام_خانوادگی उपनाम apelyido nom_usuel nom_de_naissance
        nom_élève
        cognoms cognom primer_cognom apellidos_alumno familjenamn slektsnavn jina_la_ukoo
        nom_d_usage último_nome geslachtsnaam numele nama_belakang
        họ_đệm họ_và_tên_đệm họ_và_đệm họ_lót họ_và_chữ_lót"""),
    "full": ColumnKind("w", "whole name", """
        full_name student_name students_name pupil_name learner_name patron_name display_name
        last_first last_name_first_name last_first_middle name_last_first name_first_last
        first_last first_and_last_name sortable_name student students pupil learner person schüler
        schülername élève alumno alumna nombre_completo nombre_y_apellidos apellidos_y_nombre
        nom_et_prénom nom_prénom nom_complet vor_und_nachname nom_prénoms nom_et_prénoms
        nombres_y_apellidos nome_completo nome_e_cognome cognome_e_nome volledige_naam
        fullständigt_namn imię_i_nazwisko nazwisko_i_imię jméno_a_příjmení příjmení_a_jméno
        teljes_név ad_soyad adı_soyadı фио ονοματεπώνυμο שם_מלא שם_התלמיד الاسم_الكامل اسم_الطالب
        氏名 児童氏名 生徒氏名 姓名 성명 nama nama_lengkap nama_siswa nama_murid nama_peserta_didik
        ime_i_prezime prezime_i_ime ime_in_priimek priimek_in_ime meno_a_priezvisko
        priezvisko_a_meno vardas_pavardė pavardė_vardas vārds_uzvārds uzvārds_vārds
        ees_ja_perekonnanimi nimi_ja_sukunimi suku_ja_etunimi nafn volle_naam cognoms_i_nom
        nom_i_cognoms izen_abizenak enw_llawn ainm_iomlán họ_và_tên họ_tên ชื่อ_นามสกุล ชื่อสกุล
        اسم_الطالبة اسم_التلميذ اسم_التلميذة 学生姓名 學生姓名 姓名_中文 小朋友姓名 학생명 학생이름
        ученик піб прізвище_ім’я_по_батькові фамилия_имя_отчество име_и_фамилия име_и_презиме
        презиме_и_име имена छात्र_का_नाम विद्यार्थी_का_नाम नाम pangalan jina_kamili emri_mbiemri
        emri_dhe_mbiemri nume_și_prenume numele_și_prenumele navn_elev
        user participant teilnehmer teilnehmende benutzer surname_and_initials elevens_navn
        elevens_namn
        barnets_namn alunno studente uczeń žák žiak tanuló öğrenci
        име_презиме_фамилия نام_و_نام_خانوادگی ছাত্রের_নাম vor_und_zuname 이름 elevnavn"""),
    "name": ColumnKind("", "", """
        name names 名前 nom nombre nombres nome naam navn namn nimi név neve nevek isim_soyisim nume
        όνομα_μαθητή שם الاسم"""),
    "preferred": ColumnKind("c", "goes by (preferred name)", """
        preferred_name preferred_first_name preferred_first first_name_preferred
        preferred_given_name preffered_given_name preferred_forename preferred chosen_name
        chosen_forename chosen_first_name nick_name nick known_as goes_by call_name usual_name
        usual_first_name usual_given_name usual_forename usual_first
        alternate_name short_name alias alias_name rufname spitzname prénom_usuel surnom apodo
        nombre_preferido roepnaam tilltalsnamn kutsumanimi nome_social nome_preferito kaldenavn
        noemnaam first_n_preferred preferred_first_n first_name_used name_used known_by used_name
        everyday_name common_name goes_by_name first_name_nickname english_name 英文名 暱稱
        tupunimi ruf_vorname
        known_as_name aka called calling_name prénom_d_usage display_first_name
        informal_name use_name kalles kalles_for"""),
    "middle": ColumnKind("m", "middle name", """
        middle_name middle_names middle mid_name m_name middle_initial mi legal_middle_name
        second_name zweiter_vorname deuxième_prénom segundo_nombre отчество mellomnavn mellemnavn
        mellannamn other_names other_given_names по_батькові бащино_име middle_n prénom2 drugo_ime
        drugie_imię weitere_vornamen autres_prénoms additional_names"""),
    "suffix": ColumnKind("j", "suffix (Jr., III)", "suffix name_suffix generation"),
    "pronouns": ColumnKind("o", "pronouns", """
        pronouns pronoun preferred_pronouns personal_pronouns gender_pronouns pronomen pronoms
        pronombres"""),
    "say": ColumnKind("p", "pronunciation", """
        pronunciation name_pronunciation pronounced pronounce say say_it how_to_say how_to_say_it
        how_to_say_name sounds_like phonetic phonetic_name phonetic_spelling aussprache
        prononciation pronunciación ふりがな フリガナ よみ よみがな 氏名_ふりがな 氏名_カナ
        カナ氏名"""),
    "id": ColumnKind("i", "number or barcode", """
        student_number student_id pupil_number learner_number learner_id number id_number
        admission_number adm_no local_id local_student_id lasid state_id state_student_id sasid
        ssid upn district_id district_student_id permanent_id perm_id sis_number sis_id sis_user_id
        other_id barcode patron_barcode library_barcode card_number library_card
        library_card_number kirjastokortti ბილეთის_ნომერი
        patron_id unique_id user_unique_id external_id identifier person_id
        employee_id staff_id id schülernummer schüler_nr matrikelnummer ausweisnummer matrícula
        número_de_alumno matricule numéro_élève adno oen adm_number admission stamnummer
        leerlingnummer llnr lln_nr elevnummer oppilasnumero numer_legitymacji ra expediente
        número_de_expediente nie_alumno codice_studente 学籍番号 学号 学生番号 학번 學號 生徒番号
        児童番号 학생번호 stu# stu_no pupil_no student_code pupil_code learner_code nis nisn nipd
        no_pendaftaran nombor_pendaftaran nis_nisn no_induk no_murid lrn
        lrn_number emis_number urn upi nsn mis_id stamnr leerlingnr
        elevnr schüler_id schülerkennzahl kennzahl_schüler identnr ident_nummer
        aktenzeichen_schüler número_estudiante rude id_escolar nº_id_escolar registro_académico
        legajo carnet carné código_alumno código_del_alumno código_del_estudiante número_de_control
        no_de_control nº_processo número_de_processo nº_mec matricola numero_di_matricola
        nr_legitymacji numer_ewidencyjny číslo_žáka evidenční_číslo číslo_študenta matični_broj
        evidencijski_broj oktatási_azonosító om_azonosító diákigazolvány_száma öğrenci_no okul_no
        okul_numarası номер_личного_дела личный_номер учётный_номер номер_учня αριθμός_μητρώου αμ
        מספר_תלמיד رقم_الطالب رقم_الطالبة الرقم_المدرسي الرقم_الأكاديمي شماره_دانش‌آموزی
        mã_học_sinh mã_hs mã_số_học_sinh รหัสนักเรียน เลขประจำตัว เลขประจำตัวนักเรียน छात्र_संख्या
        प्रवेश_क्रमांक admission_register_number sr_no_admission borrower_number borrower_id
        borrower_barcode patron_number lånekortnummer lånenummer lånekort bibliotekskort
        lesernummer leser_nr leserausweis leseausweis numéro_de_carte no_adhérent numéro_adhérent
        carte_lecteur ine
        stamboeknummer oppilasnro kennnummer unilogin_nr รหัสประจำตัว 学籍号 usi uln vsn srn lurits
        code_inep udise scholar_no student_key
        employee_number elenoet org_defined_id 全国学籍号 全國學籍號"""),
    "grade": ColumnKind("g", "grade", """
        grade grade_level current_grade_level gr grd grades year_group year_level year yr
        klassenstufe jahrgang jahrgangsstufe stufe niveau grado année leerjaar årskurs årgang série
        ano_escolar año nivel anno 学年 年 年级 학년 年級 nc_yr nc_year yr_gp yr_grp year_grp
        yr_level yrlvl gr_lvl grade_lvl current_grade curr_grade entry_grade student_grade
        year_of_study school_year_group form_year std standard kelas_tingkat tingkat tingkatan
        darjah graad jaarlaag trinn klassetrinn klassetrin klassesteg åk luokka_aste vuosiluokka
        luokkataso ročník évfolyam razred разред sınıf_düzeyi sınıf_seviyesi clasa_nivel maila
        blwyddyn bliain livello grado_escolar grado_académico niveau_scolaire libellé_niveau
        schulstufe klassenzug khối ชั้น ระดับชั้น शिक्षा_स्तर الصف الصف_الدراسي المرحلة پایه שכבה
        שכבת_גיל kidato darasa_la
        curs niv poziom anul årstrinn"""),
    "homeroom": ColumnKind("h", "homeroom or teacher", """
        home_room homeroom_name reg registration_form homeroom_teacher hr hrm hmrm homeroom_number
        advisory advisor adviser home_group home_base tutor_group tutor form form_group reg_group
        registration_group registration room room_number classroom classroom_teacher teacher
        teacher_name tchr klassenlehrer klassenlehrerin klassenraum salle aula mentor
        klassföreståndare tutoría professeur_principal whanau roll_group pastoral_group pastoral
        care_group base_group hr_teacher hroom homeroom_room hmrm_teacher homeroom_tchr
        first_period_teacher lead_teacher teacher_last_name teacher_last room_no
        klassenlehrkraft klassenvorstand klassenleitung
        groepsleerkracht kontaktlærer klasselærer klassenraum_nr luokanvalvoja
        luokanopettaja ryhmänohjaaja klassijuhataja
        wychowawca třídní_učitel třídní triedny_učiteľ osztályfőnök razrednik sınıf_öğretmeni
        классный_руководитель diriginte enseignant enseignante maître maîtresse profesor_jefe
        maestro maestra docente_titular coordinador_de_curso wali_kelas registration_group_name
        tutor_name form_tutor 担任 班主任 담임 class_teacher home_class roll_class salón
        sala"""),
    "class": ColumnKind("k", "class", """
        class კლასი batch batch_name class_name class_title classes course course_name course_title courses
        course_section_course_name group group_name groups cohort klasse kl_name set classe clase
        grupo curso kurs cours division klas klass klassen klassenbezeichnung gruppe gruppenname
        gruppebezeichnung unidad lerngruppe stammgruppe luokka klasa oddział třída trieda osztály
        stamgroep stamklas basisgroep turma sınıf sınıfı şube класс клас τάξη τμήμα כיתה الفصل 組
        クラス 班级 반 班級 班别 班別 rombel rombongan_belajar kelas klassenname stamklasse
        basisgruppe klassegruppe stamgruppe hovedgruppe undervisningsgruppe lesegruppe klasė
        klasa_oddział oddział_klasa razredni_odjel odjel oddelek odeljenje одељење odjeljenje clasa
        bekkur grup grup_classe taldea gela dosbarth ainm_an_ranga rang klasa_shkollore lớp tên_lớp
        ห้อง ห้องเรียน ชั้นเรียน कक्षा কক্ষ শ্রেণি வகுப்பு جماعت کلاس الشعبة الصف_والشعبة paralelo
        curso_paralelo classe_sezione classe_e_sezione libellé_classe classe_libellé groupe_repère
        division_libellé groupe groupe_classe lib_structure division_élève department_number set_name
        teaching_group formațiune
        registration_class home_class_name klassenkürzel klasse_kürzel class_group kl
        tutor_grp code_structure hold groep lesgroep grupp undervisningsgrupp ryhmä
        opetusryhmä
        csoport şubesi паралелка מקבילה ชั้น_ห้อง house_group band pod crew stammklasse"""),
    "section": ColumnKind("x", "section", """
        section section_name section_title sections section_number course_section
        course_section_section_number sección sec sec_name sezione
        division_letter letra stream arm class_arm mkondo วิชา_กลุ่ม"""),
    "role": ColumnKind("r", "role", """
        role user_role roles edu_person_primary_affiliation edu_person_affiliation patron_type
        user_type person_type type relationship relation category
        category_code patron_category borrower_category org_unit_path profil profile rolle rol
        tipo perfil hlutverk rooli rola szerep роль funktion"""),
    "status": ColumnKind("s", "status", """
        status availability available patron_status status_a_i_r
        enrollment_status enrolment_status current_status
        student_status stat active active_today is_active enabled_user enabled current estado estatus
        statut stato 状态 狀態 학적상태 학적 在籍状況 在读状态 学籍状态
        tình_trạng trạng_thái hali 状態 situação situación
        on_roll enrolled situation condición condição stav állapot статус durumu סטטוס الحالة"""),
    "photo": ColumnKind("t", "photo file name", """
        photo photo_file photo_file_name photo_name picture picture_file picture_name
        picture_file_name image image_name image_file image_file_name filename portrait foto bild
        frame frame_number frame_no bestandsnaam dateiname bilddatei filnavn filnamn nom_du_fichier
        nombre_de_archivo nome_do_arquivo nome_file"""),
    "retake": ColumnKind("", "", ""),
    "login": ColumnKind("", "", """
        username login sam_account_name user_principal_name login_id
        sis_login_id login_name user_login active_directory_match_id"""),
    "folder": ColumnKind("", "", "folder image_folder photo_folder picture_folder"),
    "size": ColumnKind("", "", "image_size"),
    "post": ColumnKind("", "", ""),
    "seat": ColumnKind("", "", """
        seat seat_number register_number katalognummer sitzplatz asiento nr_w_dzienniku
        číslo_v_třídním_výkazu 出席番号 番号 番 座号 座號 번호 n_lista nº_turma sıra sıra_no urut
        no_urut ลำดับ เลขที่ stt klassenbuchnummer"""),
    "particle": ColumnKind("", "", """
        tussenvoegsel tussenvoegsels voorvoegsel voorvoegsels tussenv tussenvoegs tussen voorv
        namensvorsatz vorsatzwort adelsprädikat partikel particule surname_prefix
        name_prefix_family
        namenszusatz voorvoeg adelstitel namenspräfix"""),
    "family2": ColumnKind("", "", """
        segundo_apellido apellido2 apellido_materno materno second_last_name second_surname
        segon_cognom cognom2 2_apellido 2º_apellido"""),
    "code": ColumnKind("", "", "enroll_status"),
    "gone": ColumnKind("", "", """
        suspended withdrawn inactive inactive_status_code disabled deleted archived left has_left
        leaver exited exit_code exit_reason exit_type exit_withdraw_type exit_withdrawal_type
        withdrawal_code withdrawal_reason tc_issued leaving_reason reason_for_leaving abgangsgrund
        motivo_de_baja"""),
    "here": ColumnKind("", "", ""),
    "remark": ColumnKind("", "", ""),
    "exit": ColumnKind("", "", """
        entlassdatum entlassung entlassungsdatum date_of_exit exit_day left_date
        date_of_leaving_school leaver_date leavers_date withdrew date_withdrawn departure_date
        end_date enrollment_end_date enrolment_end_date date_départ date_radiation date_fin
        datum_vertrek vertrekdatum uitschrijfdatum uitschrijvingsdatum austritt_am abgang_am
        afgangsdato fratrædelsesdato sluttdato utflyttad eropäivä data_odejścia data_wypisu
        datum_odchodu ukončení_docházky kilépés_dátuma çıkış_tarihi ayrılış_tarihi дата_выбытия
        datum_ispisa data_de_saída data_de_transferência data_saída fecha_de_retiro fecha_retiro
        data_ritiro data_di_uscita 転出日 退学日 exit_date date_exited withdrawal_date
        withdraw_date leave_date leaving_date date_left date_of_leaving dol austrittsdatum austritt
        abgangsdatum abgang date_sortie date_de_sortie fecha_de_baja fecha_baja data_uscita
        datum_uitschrijving data_wypisania slutdatum
        exit left_on last_day last_date_attended last_day_attended enrollment_end enrolment_end
        enrolled_to enrolled_until"""),
    "may_photo": ColumnKind("a", "photo allowed (yes/no)", """
        photo_consent photo_permission photo_release photo_allowed photo_ok photos_allowed
        photograph_consent photography_consent image_consent image_permission consent_photo
        consent_to_photos picture_consent fotoerlaubnis fotoeinwilligung fotofreigabe
        einwilligung_foto bildrechte droit_à_l_image droits_à_l_image droit_image
        autorisation_photo autorisation_photos autorización_foto autorización_fotos
        autorización_de_imagen derechos_de_imagen consentimiento_foto autorização_de_imagem
        autorização_foto consenso_foto liberatoria_foto toestemming_foto fototoestemming
        toestemming_beeldmateriaal fototillstånd fototillatelse fototilladelse zgoda_na_wizerunek
        valokuvauslupa"""),
    "no_photo": ColumnKind("", "", """
        no_photo no_photos photo_opt_out photo_refused photo_restriction
        do_not_photograph fotoverbot kein_foto keine_fotos pas_de_photo sin_foto geen_foto"""),
    "may_print": ColumnKind("b", "may be printed (yes/no)", """
        print_consent media_release media_consent media_permission publication_consent
        publicity_consent publicity_release directory_consent may_publish medienfreigabe
        veröffentlichung_erlaubt"""),
    "no_print": ColumnKind("", "", """
        directory_opt_out directory_information_opt_out ferpa_opt_out media_opt_out
        publicity_opt_out do_not_publish do_not_print never_print no_print"""),
    "may_notes": ColumnKind("e", "notes allowed (yes/no)", "notes_consent notes_allowed"),
    "no_notes": ColumnKind("", "", "no_notes"),
}
# fmt: on
