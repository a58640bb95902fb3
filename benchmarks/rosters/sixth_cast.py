"""The invented pupils of the sixth and seventh fresh halves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benchmarks.rosters.cast import Who
from benchmarks.rosters.fifth_cast import anyhow
from benchmarks.rosters.fresh_cast import pupils_from

NAMES = {
    "us": (
        "Beatrix|Langdon;Jalen|Whitaker;Paloma|Villarreal;Hudson|Mayfield;Sunny|Acharya;Leopold|Krantz;"
        "Tamsin|Overby;Cruz|Montemayor;Harriet|Bledsoe;Dashiell|Ames;Noemi|Cavazos;Wesley|Tillman;"
        "Opal|Renfro;Gus|Nakai"
    ),
    "us_mess": (
        "Mary Kate|O'Rourke;Travis|McClung;Ana Lucia|De Los Reyes;Jaxon|St. Clair;Kiera|Vander Wal;"
        "LaToya|Simmons;"
        "Eli|Ben-David;Xochitl|Santillan;Rex|Fong;Juniper|Smith-Calloway;D'Angelo|Prewitt;Bo|Xiong"
    ),
    "ca": (
        "Gurnoor|Dhaliwal;Maeve|Thibodeau;Ethan|Kowalchuk;Aaliyah|Desroches;Callum|MacIsaac;"
        "Wren|Nanibush;"
        "Oluwatobi|Adesanya;Hannah|Friesen;Zayn|Qureshi;Sophie|Lachance-Reid"
    ),
    "qc": (
        "Rosalie|Bouchard;William|Gagné;Florence|Pelletier-Roy;Édouard|Côté;Maïka|Tremblay;"
        "Zachary|St-Onge;"
        "Jasmine|El Amrani;Loïc|Bérubé;Océane|D'Amours;Xavier|Lévesque"
    ),
    "sco": (
        "Eilidh|MacKinnon;Fraser|Galbraith;Isla|McConnachie;Struan|Auld;Zara|Hussain;"
        "Catriona|NicDhòmhnaill;"
        "Lewis|Farquharson;Orla|Docherty;Hamish|Ross-Innes;Skye|Buchanan"
    ),
    "uk": (
        "Clementine|Arkwright;Jude|Bassey;Anoushka|Rao;Barnaby|Fairweather;Efa|Llewelyn;Idris|Mahmood;"
        "Martha|Lovelace-Hart;Toby|O'Dwyer;Verity|Stansfield;Kit|Boateng;Lola|D'Arcy"
    ),
    "ie": (
        "Aoibhinn|Ní Cheallaigh;Cathal|Mac Mathúna;Muireann|Ó Súilleabháin;Daithí|Prendergast;"
        "Gráinne|O'Mahony;"
        "Ruadhán|Tierney;Oliwia|Zawadzka;Ciarán|De Paor;Síofra|Mulcahy;Jamie|Fitzsimons"
    ),
    "nz": (
        "Aria|Paewai;Nikau|Hohepa;Mele|Tuipulotu;Finn|Carmichael;Hinewai|Te Aho;Lachie|McGregor;"
        "Sina|Fa'amoe;"
        "Āwhina|Pōmare;Jordan|Singh-Walker;Manaia|Te Rangi"
    ),
    "au": (
        "Elke|Brockman;Darcy|Fitzgibbon;Ngoc Linh|Pham;Koa|Mundine;Saskia|Vlahos;Hamza|El-Masri;"
        "Tilly|O'Keeffe;"
        "Rohan|Wickramasinghe;Billie|McAllister;Jye|Thorne;Winnie|Achieng"
    ),
    "de": (
        "Hannes|Böttcher;Merle|Jürgensen;Yusuf|Aydin;Theresa|von der Heide;Konstantin|Weißenfels;"
        "Pauline|Süß;"
        "Fiete|Brügge;Amalia|Kowalski-Röhl;Levin|Schön;Änne|Häberle"
    ),
    "sax": (
        "Oskar|Hörnig;Lotta|Müßiggang;Richard|Zschoche;Frida|Nestler;Willi|Böhme;Minh Duc|Nguyen;"
        "Selma|Krauße;"
        "Arthur|Döbelt;Nele|Wünsche;Kurt|Lißner"
    ),
    "fr": (
        "Apolline|Brémond;Côme|de La Tour;Maëlys|Hervé;Ismaël|Ouedraogo;Capucine|L'Hostis;Timothée|Ségur;"
        "Sarah|Benhaïm;Gabin|Crépeau;Fleur-Marie|Özkan;Anatole|Naïm"
    ),
    "be": (
        "Lou|Vandenbroucke;Aurélien|Dehaene;Inaya|Bouzidi;Basile|Lhoest;Zélie|Quoilin;Noam|Mbuyi;"
        "Clarisse|Détienne;Sacha|Van Hamme;Élodie|Wauthélet"
    ),
    "nl": (
        "Fenne|van der Ploeg;Tijn|Dijkstra;Jasmijn|de Haan;Mees|van 't Hek;Yara|el Khattabi;Hugo|Brouwer;"
        "Liv|ten Cate;Boaz|Vermeulen;Pippa|van den Akker;Noud|Schouten;Elif|Yilmaz;Floris|in 't Veld"
    ),
    "es": (
        "Candela|Herrero Pozo;Izan|Ballesteros Gil;Ariadna|Cabañas Lozano;Nicolás|Del Olmo Ruiz;"
        "Triana|Peñalver Saiz;"
        "Unai|Echegaray Otxoa;Salma|Bennani;Rodrigo|Muñiz Cuesta;Jimena|Yáñez Roldán;Asier|Güemes Prada"
    ),
    "ext": (
        "Alba|Cordero Nogales;Rubén|Barquero Piñero;Inés María|Galán Sancho;Jesús|Mangas Núñez;"
        "Lourdes|Trejo;"
        "Adrián|Bermejo Cáceres;Noelia|Gordillo Señorán;Mario|Rastrojo Peña"
    ),
    "pt": (
        "Carlota|Bragança Neves;Tomé|Falcão;Mafalda|de Sousa Pires;Vasco|Antunes;"
        "Constança|Loureiro;Simão|Viegas;"
        "Iara|Tavares Correia;Dinis|Conceição;Ariana|Évora"
    ),
    "it": (
        "Gaia|Bellini;Leonardo|De Santis;Noemi|D'Amico;Francesco Pio|Lo Bianco;Rebecca|Cavallaro;"
        "Kevin|Hoxha;"
        "Maria Sole|Dall'Aglio;Brando|Niccolai;Azzurra|Perù;Diego|Fumagalli"
    ),
    "dk": (
        "Agnes|Thorup;Malthe|Bjerregård;Freja|Østergaard;Villads|Krogh;Ida Marie|Sørensen;Noah|Al-Jabari;"
        "Clara|Højgaard;Emil|Damsgaard;Asta|Rødgaard;Valdemar|Ægidius"
    ),
    "no": (
        "Ingrid|Bøe;Sverre|Haugland;Åsne|Sæther;Odin|Kvåle;Ylva|Nygård;Mohammed|Abdi;Tiril|Østby;"
        "Håkon|Fjeldstad"
    ),
    "si": (
        "Zala|Kovačič;Žan|Hribar;Neža|Črnčec;Jaka|Žagar;Lana|Šuštaršič;Tian|Zupančič;Ajda|Mlakar;"
        "Gašper|Bečan;"
        "Tjaša|Železnik"
    ),
    "ee": (
        "Mirtel|Õunapuu;Robin|Kärner;Liisbet|Põder;Oskar|Mägi;Darja|Ivanova;Hugo|Tšerepanov;"
        "Säde|Ülper;Kaur|Rebane"
    ),
    "bg": (
        "Калина|Стоянова;Борис|Желязков;Виктория|Щерева;Йордан|Ъглев;Преслава|Цанкова;Асен|Юруков;"
        "Дара|Чакърова;Мартин|Хаджиев"
    ),
    "br": (
        "Ana Clara|dos Santos Lima;Enzo Gabriel|Figueiredo;Isadora|Nogueira Prado;Luan|Conceição;"
        "Maria Eduarda|Sampaio;Ryan|de Oliveira Pinto;Sophia|Guimarães;Pietro|Bonfim;"
        "Heloísa|Xavier;Kauê|Tupinambá"
    ),
    "pe": (
        "Jhon Brayan|Quispe Mamani;Luz Clarita|Huamán Ccori;Piero|Zegarra Ñahui;Milagros|Chávez Inga;"
        "Yamile|Ticona Apaza;Renzo|De la Cruz Poma;Shirley|Ñaupari Solís;Fabrizio|Rojas Yupanqui"
    ),
    "ma": (
        "سلمى|بنجلون;ياسين|العلوي;هبة|الإدريسي;أنس|برادة;آية|التازي;عمران|أيت الحاج;ملاك|الزياني;"
        "ريان|بنعبد الله"
    ),
    "ir": (
        "آرش|کاظمی;نگار|رستمی;پارسا|یوسفی;هستی|چراغی;امیرعلی|گودرزی;ژینا|پورحسینی;مهدی|قاسم‌پور;"
        "ترانه|ذوالفقاری"
    ),
    "cn": "思琪|郭;子涵|罗;一诺|东方;晨曦|梁;家豪|宋;雅静|郑;泽宇|谢;语桐|许;文博|邓",
    "et": (
        "Bethlehem|Tesfaye Alemu;Dawit|Girma Bekele;Hanna|Mulugeta Desta;Yonas|Abebe Tadesse;"
        "Selam|Haile Wolde;"
        "Natnael|Kebede Assefa;Ruth|Solomon Negash;Abel|Getachew Worku"
    ),
    "id": (
        "Kirana|Maheswari;Surya|;Aditya|Wicaksono;Nabila|Azzahra Putri;Sutrisno|;Bagas|Nugraha;"
        "Melati|;Raka|Firmansyah"
    ),
    "lib": (
        "Iris|Castellanos;Malcolm|Yee;Delphine|Okoro;Sam|Van Houten;Aurora|Pettibone;"
        "Jonah|Reyes-Lund;Pearl|Szymanski;"
        "Quentin|Abara;Lucille|Trevino;Otis|McBride"
    ),
    "ch": (
        "Alessia|Wüthrich;Loris|Blättler;Smilla|Hürlimann;Gian-Luca|Caduff;Enya|Fässler;"
        "Timo|Bühlmann;Zoë|Nägeli;"
        "Rron|Krasniqi;Mia|Zgraggen;Levin|Jäggi"
    ),
    "gr": (
        "Αριάδνη|Καλογεροπούλου;Φίλιππος|Τζανετάκης;Μελίνα|Σωτηρίου;Ορέστης|Χριστοδούλου;Δάφνη|Γεωργιάδη;"
        "Ιάσονας|Μπούρας;Ηλέκτρα|Ζαφειρίου;Αχιλλέας|Ντόκος"
    ),
    "jp": "柊真|早川;莉緒|桜井;航平|野口;心結|松下;律|岩崎;彩葉|三宅;奏多|熊谷;紬|小野寺;隼人|辻",
    "pl": (
        "Blanka|Sobczak;Ksawery|Dąbek;Liliana|Żurawska;Tytus|Wierzbicki;Pola|Gruszka;Leon|Szczęsny;"
        "Iga|Maćkowiak;Olaf|Jędrzejczyk;Nela|Kaźmierczak"
    ),
    "cz": (
        "Anežka|Vlčková;Šimon|Hrubý;Viktorie|Křížová;Tobiáš|Ježek;Rozálie|Bartošová;Kryštof|Němec;"
        "Stella|Žáčková;Albert|Říha;Ema|Čápová"
    ),
    "fi": (
        "Lumia|Kaartinen;Väinö|Sipilä;Enni|Äikäs;Joona|Höylä;Pihla|Rönkkö;Elias|Mohamud;"
        "Aino-Maria|Tähtinen;Onni|Päätalo"
    ),
}
pupils = pupils_from(NAMES)


def whole_names(names: str, number: str = "", grade: str = "", room: str = "", step: int = 7) -> list[Who]:
    """People whose names nobody can part from the list alone, parted by semicolons; numbers go up."""
    head = number.rstrip("0123456789")
    first, wide = number[len(head) :], len(number) - len(head)
    return [
        anyhow(name.strip(), f"{head}{int(first) + at * step:0{wide}}" if first else "", grade, room)
        for at, name in enumerate(names.split(";"))
    ]


def parted(who: Who) -> Who:
    """With every parting of the name, which stands in one cell without a comma."""
    parts = who.full.split()
    ways = ((" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts) + 1))
    return replace(who, also=(*who.also, *ways))


def same_records(before: Iterable[Who], after: Iterable[Who]) -> list[tuple[str, str]]:
    """Who is who after a second list, each in the place of before."""
    return [(old.full, new.full) for old, new in zip(before, after, strict=True)]
