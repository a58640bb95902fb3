"""The invented pupils of the third fresh half, whose names are in no other half."""

from __future__ import annotations

from benchmarks.rosters.fresh_cast import pupils_from

NAMES = {
    "us": (
        "Imani|Vasquez;Holden|Prescott;Tamsin|McKenna;Darius|Underwood;Juniper|Sandoval;"
        "Wesley|Albright;Noelani|Kahale;Preston|Guthrie;Camille|Devereaux;Ezekiel|Stroud"
    ),
    "us_mess": (
        "Keegan|O'Rourke;Shayla|McBride;Lourdes|Del Toro;Mary Beth|Yates;Te'Andra|Hollis;"
        "Thor|Ek-Larsen;An|Vo;Rafael|San Miguel"
    ),
    "uk": (
        "Florence|Bickerstaff;Kwabena|Amponsah;Elowen|Trevithick;Zahra|Mirza;Archie|Wolstenholme;"
        "Efa|Pryce-Jones;Ruaridh|MacAskill;Sinead|O'Hanlon"
    ),
    "de": (
        "Merle|Küppers;Arvid|Groß;Selin|Yücel;Friedo|Bräuer;Lotta|Süßmilch;Jannes|Ahlers;"
        "Thea|Nägele;Ole|Füllkrug"
    ),
    "nl": (
        "Mirthe|van Leeuwen;Teun|Dijkstra;Yara|El Amrani;Joep|van der Ploeg;Silke|Hoekstra;Floris|de Bruijn"
    ),
    "be": ("Ninke|Verstraete;Robbe|Van Damme;Amber|D'Haene;Warre|Goossens;Marthe|De Clercq;Ilyas|Bouazza"),
    "sk": "Nela|Hudáková;Samuel|Kováčik;Timea|Ďuricová;Šimon|Ľupták;Viktória|Žilková;Tadeáš|Hronský",
    "es": (
        "Alba|Otero Quiñones;Gael|Montalbán Riera;Aroa|Iglesias Cobo;Biel|Ferrer Coll;"
        "Leire|Urrutia Sanz;Nicolás|de la Fuente Parra"
    ),
    "hu": "Réka|Szabó;Bence|Horváth;Lilla|Gyöngyösi;Ádám|Kőszegi;Dorka|Fülöp;Zétény|Barta",
    "is": (
        "Birta Líf|Jónsdóttir;Þórður|Magnússon;Hekla|Sigurðardóttir;Ísak Örn|Guðmundsson;"
        "Æsa|Einarsdóttir;Kári|Stefánsson"
    ),
    "au": (
        "Matilda|Warburton;Lachlan|Ferguson-Hay;Kirra|Yunupingu;Huong|Pham;Fraser|McPhee;"
        "Indiana|Bellchambers;Arjun|Sundaram"
    ),
    "uae": "Layan|Al Mansoori;Omar|Haddad;Hessa|Al Ketbi;Yannick|Boucher;Mariam|Khalil;Dev|Malhotra",
    "tw": "佳穎|鍾;冠廷|蔡;怡君|許;承翰|洪;思妤|郭;柏宇|曾",
    "th": "ณัฐวุฒิ|ศรีสุข;พิมพ์ชนก|ทองดี;ธนกร|แสงจันทร์;กัญญา|บุญมี;ภูมิ|วงศ์ไทย;ชลธิชา|ใจดี",
    "vi": "Minh Anh|Trần;Gia Bảo|Nguyễn;Khánh Linh|Đặng;Quốc Huy|Vũ;Thảo Vy|Bùi;Đức|Hồ",
    "mx": (
        "Ximena Guadalupe|Hernández Cruz;Emiliano|Ávila Treviño;Regina|Zamora Lugo;"
        "José Ángel|Nava Ceballos;Renata|Mondragón Peralta;Santiago|Quiroz Ibarra"
    ),
    "ng": (
        "Chidera Grace|Okafor-Eze;Babatunde|Adebayo;Halima|Yusuf-Bello;Ebuka|Nwosu;"
        "Folasade|Ogunleye;Musa|Danjuma"
    ),
    "il": "ליה|אוחיון;אלון|גולדשטיין;הדר|בן דוד;יובל|סבג;רותם|ניסים;עומר|חדאד",
    "ph": (
        "Juan Miguel|Bautista;Althea|Villanueva;Jericho|Dimaculangan;Princess Mae|Macaraeg;"
        "Rhian|De Guzman;Kristoffer|Abalos"
    ),
}
pupils = pupils_from(NAMES)
