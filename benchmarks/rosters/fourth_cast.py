"""The invented pupils of the fourth fresh half, whose names are in no other half."""

from __future__ import annotations

from benchmarks.rosters.fresh_cast import pupils_from

NAMES = {
    "us": (
        "Brielle|Haskins;Donovan|Ruckert;Aaliyah|Pettway;Knox|Lindgren;Mei-Lin|Tsang;"
        "Everett|O'Shaughnessy;Rosaura|Valdivia;Jalen|McNair;Harper|Bloomquist;Gideon|St. Clair"
    ),
    "us_mess": (
        "Ja'Kobe|Tillery;Mary Kate|DeWitt;Bao|Ly;Xochitl|de los Reyes;Logan|MacIntyre;"
        "Ana Sofia|Van Buren;Ty|Fitz-Hugh;D'Angelo|Purcell"
    ),
    "uk": (
        "Beatrix|Fanshawe;Olufemi|Akindele;Nerys|Llewellyn;Hamza|Sheikh;Wilf|Hargreaves;"
        "Isobel|Carr-Gomm;Finlay|McCrae;Aoife|O'Sullivan"
    ),
    "de": (
        "Ronja|Möllers;Levin|Kreß;Elif|Aydogan;Konrad|von der Heide;Svea|Überall;Matteo|Pfäffle;"
        "Clara Sophie|Lüdtke;Jörn|Österreicher"
    ),
    "nl": "Sterre|van der Wal;Mees|Brouwer;Amina|el Idrissi;Tijn|van 't Hoff;Guusje|Scholten;Olaf|ten Brink",
    "fr": (
        "Capucine|Delorme;Ismaël|Traoré;Margaux|de La Rochette;Timothée|L'Hermitte;"
        "Anaïs|Boyer-Lang;Malo|Guéguen"
    ),
    "it": (
        "Ludovica|Serra;Edoardo|Dal Pozzo;Vittoria|D'Alessandro;Elia|Caruso;Nicole|Lo Presti;Achille|Bonfanti"
    ),
    "cl": (
        "Candela|Bermúdez Roca;Vicente|Echeverría Lasa;Antonella|Valle Pons;Benjamín|Puig Soler;"
        "Noa|Carmona Yáñez;Saúl|Ñíguez Mesa"
    ),
    "pt": (
        "Matilde|Carvalhal;Afonso|Sequeira;Benedita|da Cunha;Duarte|Morgado;"
        "Leonor|Bettencourt;Salvador|Queirós"
    ),
    "da": "Sofie|Kjærgaard;Mikkel|Brøndum;Alberte|Skovgård;Bertram|Højlund;Nanna|Ørsted;Storm|Vestergaard",
    "tr": "Defne|Yıldırım;Kerem|Çakır;İrem|Şahin;Ömer Faruk|Güneş;Elif Naz|Aksoy;Yağız|Öztürk",
    "ro": "Ioana|Țurcanu;Andrei|Ștefănescu;Bianca|Mureșan;Vlad|Păun;Ilinca|Brâncuș;Rareș|Dumitrache",
    "au": (
        "Tahlia|Beaumont;Jarrah|Cooper-Nelson;Mietta|Giannopoulos;Duc|Huynh;Callan|McMahon;"
        "Sienna|O'Loughlin;Tane|Wihongi;Ishaan|Venkatesh"
    ),
    "intl": (
        "Noura|Al Suwaidi;Karim|Abou Zeid;Sakura|Tanabe;Elliot|von Platen;"
        "Fatima Zahra|Benjelloun;Ravi|Krishnamurthy"
    ),
    "ke": "Wanjiru|Kamau;Otieno|Odhiambo;Chebet|Kiprono;Achieng|Okoth;Mwangi|Njoroge;Makena|Gitonga",
    "he": "אלה|קפלן;איתמר|בר לב;נגה|שושן;עילאי|אלון;טליה|רוזנברג;אביב|מלכה",
    "uk_ua": "Софія|Бондаренко;Данило|Ковальчук;Єва|Мельник;Назар|Їжакевич;Соломія|Гнатюк;Ярема|Щур",
    "zh": "诗涵|赵;一鸣|周;思远|司马;若曦|徐;天宇|孙;语嫣|何",
}
pupils = pupils_from(NAMES)
