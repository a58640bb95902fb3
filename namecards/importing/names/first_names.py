"""List common first names of many countries: they distinguish two columns of names where no title does.

They decide nothing else: a person with another name is read like everybody in the same column.
"""

from __future__ import annotations

import re
from pathlib import Path

from namecards.importing.words import fold_words

FIRST_NAMES = fold_words(
    """
    aaliyah aaron abdullah abigail adam adele adrian agnieszka agustina ahmed aiden aina aisha aitor
    alan alba albert alejandra alejandro aleksander alessandro alessia alex alexander alexandra
    alexandre alexandru alexis alfie alfredo ali alice alicia alina amara amelia amina aminata amir
    amy amélie ana anaïs anders andrea andreas andreea andrei andrew andrés ane angela anke anna anne
    annika anthony antje antonella antonia antonio archie ariadna arjun armando arthur arya asha
    ashley astrid aurora ava awa ayaan ayesha ayşe barbara bea beatrice beatriz ben benjamin bianca
    birgit björn bogdan brandon brayan brian brianna bruno bryan caleb callum camila camille carla
    carlos carmen carolina caroline catalina catarina catherine cecilia charles charlotte chiara chloe
    chloé christian christina christopher claire clara clément connor constanza cristian cristina daan
    daniel daniela danielle davi david davide dawid dayana deepak diana diego dilara dmitri dominik
    dylan edoardo eduardo edward eilidh elena eleni eli elias elif elijah elisa elizabeth ella elsa
    emeka emil emilia emiliano emilie emily emir emma emmanuel enrique enzo erik erin ernesto esra
    estefanía esther ethan eva evan evelyn fabian fatima fatma fatou federico felipe felix fergus
    fernanda filip filippo finlay finn florian francesca francesco francisco freya frida fritz gabriel
    gabriela gaia george georgia gianna ginevra giorgia giovanni gisela giulia giuseppe gonzalo grace
    greta guadalupe guillermo gustavo hamish hanna hannah hans harper harry hassan heike heinrich
    heinz heitor helena helga henri henrik henry hiroshi hugo ian ibrahim ibrahima ida ignacio igor
    iker imogen ines ingo ingrid inès ioana ionuț irina isaac isabel isabella isidora isla isobel
    itzel ivan jack jackson jacob jada jakub james jan jana jasmine jason javier jayden jean jenna
    jennifer jens jeremy jessica jesús jimena joana joaquín johanna john jon jonas jonathan jordan
    jordi jorge josef josefina joseph joshua josé joão juan jules julia julian julie juliette justin
    jörg jürgen kacper karen karim karin karl katarzyna katherine katie kayla keira kenji kevin kiara
    kim kirsten klara klaus kofi krzysztof kwame kyle lachlan laia lara larissa lars laura lauren
    lautaro layla lea leah lena leo leon leonardo leonie leonor letícia levi liam liesel lilly lily
    lina linda linh linnea lisa logan lola lorenzo lotte louis louise luca lucas luciana luciano lucy
    lucía luis luisa luka lukas luke luna léa léo maddison madison mads magnus maisie maja malte
    mamadou manon manuel manuela marco marcus margaret maria mariam mariana marie marina mario marta
    martin martina mary maría mason mateo mathilda mathis matilde matteo matthew matthias matías max
    maximilian maya maëlys mehmet mei melissa mercedes mia micaela michael michał michelle miguel
    mihai mila milagros milan mohamed mohammed molly monika monserrat moritz moussa muhammad murilo
    mustafa mónica nadia nahuel naomi natalia natalie nathan nayeli nele nerea nia niamh nicholas
    nicola nicolas nikolai nils nina noah noelle noemi noor nora océane oisín oksana ole olga oliver
    olivia omar oscar otto ousmane owen pablo paola patricia patrick paul paula paulina pauline pedro
    peter philip pia pierre pietro pilar piotr poppy priya rachel rafael rafaela rahul raj ramón
    rasmus ravi raúl rebecca regina renata rhys ricardo riccardo richard riley rita robert roberto
    rocío rodrigo ronja rory rosa rubén ruth ryan răzvan saanvi sabine sadie said salma salvatore sam
    samantha samir samuel sandra sanne saoirse sara sarah savannah sean sebastian selin sem serena
    sergei sergio shreya silke silvia siobhan sofia sofía sophia sophie stefan stella stephanie svea
    sven søren tara tariq tegan teresa thaís thea theo theodore thiago thomas thorsten tiago tilda
    till tim tobias tom tomas tomasz tommaso torsten tristan tyler ulrike uwe valentina valeria
    vanessa verónica victor victoria viktor vincent vincenzo viola violet vitória vlad wei wiebke
    william wyatt xavier ximena yara yasmin youssef yuki yusuf zachary zainab zara zeynep zoe zofia
    zuzanna álvaro ángel אביב אביגיל אבישי אביתר אגם אדם אופיר אופק אורי אוריה אורית אורן איה אייל
    אילון אילת איתי איתמר אלה אלון אליה אליעד אלעד אמיר אמרי אסף ארבל ארז ארי אריאל בניה בר גאיה גיא
    גל גלי דור דורון דן דנה דניאל הדס הודיה הילה הלל הראל זיו חן טליה יהודה יהונתן יהלי יואב יובל
    יונתן יעל יעלה יפה ירדן כפיר כרמל לביא ליאור ליאן ליה ליהי ליהיא לילך לירון מאור מאי מאיה מיכאל
    מיכל מיקה מעיין מרים משה מתן נגה נדב נהוראי נוי נויה נועה נועם נטע ניצן נעמי נריה נתנאל סהר סתיו
    עדי עדן עומר עומרי עידו עידן עילאי עינב עלמה עמית ענבר ענת עפרי פלג צור רומי רון רוני רועי רותם רז
    רחל ריף רפאל שגיא שחר שי שילה שיר שירה שני שקד שרה תאיר תהילה תום תומר תמיר תמר
    aada aino alma alva anouk arturs artūrs asger austėja bram britta darius dominykas eetu eino elīna
    ellen elli embla emilija estere fenna finja fleur freja gabija gintaras guðrún gustavs hilla ieva
    iida inga jakob jonė jóhanna kamilė karolis kārlis katrín katrīna kaur kerttu konstantin kristers
    lasse liepa liisa lotta lovisa malthe marlene markuss mathias matas meeri mees mirtel moa nojus onni
    oona oskar ralfs rihards roberts rugilė saga saskia siiri sigrid sindre sofie solveig tadas thijs
    tiina tuva ugnė uku veeti venla viggo viktorija viktoria vilde wilma ylva þórdís
    agata alicja aneta aniela anita antoni antonina apolonia bartosz bartłomiej beata borys bożena błażej
    cezary dagmara damian dariusz dominika dorota edyta ewa ewelina feliks franciszek gaja grażyna
    grzegorz gustaw hania hubert ignacy iga iwona izabela jacek jadwiga jagoda janusz jarosław jerzy
    joanna justyna kaja kamil kamila karol karolina kazimierz kinga konrad kornelia krystian krystyna
    leszek liliana łucja łukasz maciej magdalena maksymilian małgorzata marcelina marcin marek mariusz
    mateusz maurycy michalina mikołaj miłosz natan natasza nikodem oliwia oliwier paweł pola przemysław
    radosław rafał róża ryszard sławomir stanisław stefania szymon tola tymon urszula wanda weronika
    wiktor wiktoria witold wojciech zbigniew żaneta adéla alžběta anežka barbora blanka bohumil čeněk
    eliška ema františek hynek ilona jarmila jaroslav jindřich jiří jitka jolana kateřina kristýna kryštof
    ladislav lenka libor lubomír lucie luboš ludmila markéta matěj matouš matyáš michaela milada milena
    miloš miroslav nela nikola oldřich ondřej patrik pavel pavla petr petra radek radim rozálie simona
    stanislav svatava šárka štěpán štěpánka tadeáš tereza václav valerie vendula veronika viktorie vít
    vítek vladimír vlasta vlastimil vojtěch vratislav zdeněk zdeňka zuzana matúš stela timea zora jozef
    katarína kristína ágnes ákos andrás anikó áron árpád attila balázs balint barnabás bence bernadett
    bettina boglárka botond csaba csenge csilla csongor dalma dénes dorka dorottya edit emese endre enikő
    erika erzsébet eszter fanni ferenc flóra gábor gergő géza györgy gyula hajnalka hunor ildikó imre
    istván izabella jános jázmin józsef judit kata katalin klaudia kristóf krisztián krisztina lajos
    lászló levente lilla loránd magdolna máté márk márton mihály miklós nándor noel orsolya pál panna
    piroska réka sándor soma szabolcs szilvia szilárd tamás tibor tünde vera viktória virág vivien zalán
    zente zita zoltán zsófia zsolt zsombor zsuzsanna ajda aljaž aljoša alenka andraž anže bine blaž
    boštjan damjan darja domen gašper gregor iza iztok jaka janez janja jerca jernej jure klemen kristjan
    lovro lučka maks manca maša marjan marko matic matija metka mihael miha mojca nace neja nejc neža nika
    ožbej polona sabina špela taja tadej tanja tina tinkara tjaša tilen urška urša uroš vesna zala zoja
    žan žiga živa ante antea antonija antun biljana bojan bojana boris borna božidar branimir branko bruna
    darko davor dejan domagoj dragan dragana dražen dubravka đorđe dunja dušan emina fran frane franka
    goran gorana gordana hrvoje irena iva ivana ivo ivona jadranka jakov jasna jelena josip jovan jovana
    karlo katja klaudija krešimir ksenija lovorka lucija ljiljana ljubica marija marin milica milivoj
    miljan milorad mira mirjana miro mislav mladen momčilo nataša nebojša neda nemanja nenad neven
    nikolina nikša ognjen patricija petar predrag radmila ranko ratko rina saša sanja silvija siniša
    slavica slaven slobodan snežana snježana sonja srđan stjepan strahinja stipe šime tea teodora tihana
    tijana tomislav toni vanja vedran višnja vito vjeran vlatka vladan vuk zdravko zlatan zlatko zoran
    zorana zrinka zvonimir željka željko žarko adna adnan aida ajla ajna almin amela amra armin asja azra
    dalila damir dino dženan edin eldin elma elmedin enes ermin esma faris faruk haris irfan jasmin kenan
    lamija lejla melisa merjem mirza muhamed naida nadina nejra nermina sanela selma semir senad zejneb
    agim agron alban albana alketa altin anxhela arben ardit arian arta artan bardhyl besa besnik blerim
    blerina bujar dardan denis dorina dren drilon drita edona elira elona endrit enkela enver erion erjon
    ermal ermira fatmir fatmire fatos fjolla flaka flamur gent gentian gëzim ilir jeta jonida kastriot
    kejsi klea klajdi kreshnik leart ledion lirije liridona lorik luljeta majlinda mergim mimoza mirela
    orges petrit qëndrim redon rinor rron saimir shkëlqim shpresa shpend skënder sindi teuta valbona
    valdrin valmir vjosa vlora xhuliana ylli αγγελική αγγελος αθανάσιος αικατερίνη αλέξανδρος αλεξία
    αναστασία ανδρέας άννα αντώνης αντώνιος απόστολος αργυρώ αριάδνη αριστείδης άρης αρτεμις αφροδίτη
    βασιλεία βασίλειος βασίλης βασιλική βάσω βίκτωρ γαβριέλα γεωργία γεώργιος γιάννης γιώργος γρηγόρης
    δανάη δέσποινα δημήτρης δημήτριος διονύσης δώρα ειρήνη ελένη ελευθερία ελευθέριος έλλη εμμανουήλ
    ευαγγελία ευάγγελος ευγενία ευθύμιος ευφροσύνη εύα ζωή ηλίας ηλέκτρα ηρώ θάνος θεοδώρα θεόδωρος
    θεοφάνης θωμάς ιάσων ιάσονας ιουλία ιφιγένεια ιωάννα ιωάννης καλλιόπη κατερίνα κλεοπάτρα κωνσταντίνα
    κωνσταντίνος κώστας λάμπρος λεωνίδας λυδία μαγδαληνή μανώλης μάνος μαρία μαρίνα μάριος μαρκέλλα μάρκος
    μελίνα μιχαήλ μιχάλης μυρτώ μυρσίνη νεφέλη νικόλαος νικολέτα νίκος νίκη ξένια ξενοφών οδυσσέας όλγα
    ορέστης ουρανία παναγιώτα παναγιώτης παντελής παρασκευή παύλος πέτρος πολυξένη ραφαήλ ρένα σοφία
    σπυρίδων σπύρος σταυρούλα σταύρος στέλιος στέλλα στέφανος στυλιανός σωτήρης σωτηρία σωκράτης τάσος
    φίλιππος φωτεινή φώτης χαράλαμπος χαρίκλεια χάρης χρήστος χριστίνα χρυσάνθη χρύσα александър
    александра алекс ангел ангелина андрей анелия ани анна антон асен биляна благой божидар бойко борис
    борислав боряна боян валентин валентина валери ваня васил велислава венцислав весела веселин виктор
    виктория владимир габриела ганка георги гергана даниел даниела дария деница десислава димитър диана
    добромир елена елица емил жана живко звезделина здравко зорница ива ивайло иван иванка ивелина иво
    илия илиян йоана йордан йорданка калина калоян катерина кирил красимир красимира кристиян кристина
    константин лилия любомир магдалена мария мариян мартин мартина милен милена мила мирослав мирослава
    моника надежда наталия невена неделчо нели никол никола николай огнян павел пенка петър петя пламен
    пламена преслав преслава рада радослав радослава рая ралица росен росица румен румяна светла светослав
    симеон симона снежана соня станимир станислав стела стефан стефани стефания стоян таня теодор теодора
    тихомир тодор тодорка филип христина христо цветан цветелина цветомир юлия юлиан яна янко явор ясен
    ана бобан бојан бојана бранислав бранка вања весна вук вукашин горан гордана горица даница дарко дејан
    драган драгана душан дуња ђорђе ева ема зоран ивана игор јана јасмина јелена јован јована катарина
    кристијан ксенија лазар лена лука љубица љупчо маја марија марина марко матеј матеја милан милица
    милош миљана мирјана мирко младен нада наташа немања ненад нина огњен оливер оливера павле петар
    предраг ратко саша сања славица сара слободан софија спасе срђан страхиња сузана тамара тања тијана
    уна урош христијан цветанка hédi hedvig marcell ábel nimród zselyke lóránt szonja zorka lili lilien
    áginka bendegúz kende koppány csanád zétény panni kincső villő sári hanga nelli bálint gellért kornél
    mirkó ödön rezső szilveszter tivadar valéria vilmos xénia zsanett lana tian zarja nal žanet imran
    kerim sumeja tajib merisa nermin
    """
)

_LISTED = Path(__file__).with_name("first_names.txt").read_text(encoding="utf-8").splitlines()
KNOWN_FIRST_NAMES = FIRST_NAMES.union(*(line.split() for line in _LISTED if line[:1] != "#"))
"""Less common names: they count together, and no single one decides."""

LAST_NAMES = fold_words(
    """
    au auyeung bae bui cai cao chan chang chao chau chen cheng cheong cheuk cheung chiang chien chin ching
    chiu cho choi chong chou chow choy chu chua chui chuang chung dang dinh do duong fong foo fu fung goh
    guo hau ho hoang hong hou hsieh hsu hu huang hui hung huynh hwang ip jang jeong jiang jin jung kang
    khoo ko koh kong koo kuo kwan kwok kwon kwong lai lam lao lau law leong leung li liang liao lim lin
    ling liu lo loh low lu lui luk lum luo luong ma mai mak mok mui ng ngai ngan ngo nguyen oh ong ouyang
    pang park peng phan pham poon pun qian quach qiu ryu seo shao shek shen shin shum siu so song sung sze
    szeto tai tam tan tang tao tay teng teo teoh toh tong tran trinh truong tsai tsang tse tseng tso tsoi
    tsui tsang tu tung vo vu vuong wan wang wong woo woon wu xie xu yang yap yau yee yeo yeoh yeung yim yin
    yip yiu yoo yoon you yu yuan yue yuen yung zeng zhang zhao zheng zhong zhou zhu
    כהן לוי מזרחי פרץ ביטון דהן אברהם פרידמן מלכה אזולאי כץ יוסף אוחיון חדד גבאי אדרי לוין טל קליין בןדוד בכר
    שפירא סויסה רוזנברג גולדברג וקנין ברק שטרן גרינברג פישר אשכנזי הורוביץ שוורץ רוזן וייס אמסלם סבג אלבז גולן
    צרפתי בןשמעון אלקיים רביבו סגל ברוך טולדנו זוהר שמש נחום קפלן הררי רוזנטל אלמוג בירנבאום סלומון דיין חזן
    """
)
"""Last names of Chinese, Koreans and Vietnamese in Latin letters, and in Israel: lists put them first."""
TWO_SIGNS = set(
    """歐陽 欧阳 司馬 司马 諸葛 诸葛 上官 司徒 夏侯 皇甫 尉遲 尉迟 公孫 公孙 慕容 令狐 長孫 长孙 宇文 東方
    东方 南宮 南宫 范姜 張簡 张简 張廖 张廖 申屠 仲孫 仲孙 軒轅 轩辕 鍾離 钟离 鮮于 鲜于 淳于 濮陽 濮阳 澹臺
    澹台 呼延 東郭 东郭 西門 西门 端木 獨孤 独孤 赫連 赫连 聞人 闻人 万俟 萬俟 公冶 宗政
    남궁 황보 제갈 사공 선우 서문 독고""".split()  # noqa: SIM905
)
MAYBE_TWO_SIGNS = {
    "황보": frozenset("보라 보람 보미 보민 보영 보경 보현 보은 보윤 보연".split()),  # noqa: SIM905
    "선우": frozenset("우진 우빈 우주 우현 우성 우석 우영 우혁 우림".split()),  # noqa: SIM905
    "서문": frozenset("문영 문수 문희".split()),  # noqa: SIM905
}
"""Korean last names whose first sign is one, too, and common first names behind that: 황보라."""
TWO_WORDS = frozenset(
    ["au yeung", "ou yang", "sze to", "si tu", "szu tu", "shang guan", "sheung kwun", "zhu ge"]
)
"""The same last names in Latin letters."""
VIETNAMESE = frozenset(
    """an anh bao chi duc duy gia hai hieu hong huu khanh kim lan linh mai manh minh my nam ngoc nhat
    nhu phuc phuong quang quoc quynh tam thanh thao thi thien thu thuy tien tri trung tu tuan tung
    van viet xuan yen""".split()  # noqa: SIM905
)
"""Last parts of Vietnamese first names."""
ALSO_FIRST = {"le", "ly"}
"""Vietnamese last names that begin names elsewhere, too."""
_PAIRS = """
    mary: kate ellen jo beth ann anne lou claire jane frances alice pat rose
    anna sarah emma: kate beth grace claire jane
    billy bobby tommy: joe bob ray jo lee
    lily lilly ella ellie evie ava: mae may rose grace
    juan: carlos pablo david jose diego miguel sebastian camilo manuel ignacio martin luis francisco
    jose: luis antonio manuel maria angel miguel carlos juan ignacio francisco daniel
    luis: angel miguel fernando felipe
    miguel: angel
    maria: jose fernanda luisa elena paula isabel teresa clara eduarda camila julia
    ana: maria clara paula sofia luiza luisa julia beatriz carolina lucia laura
    joao pedro: pedro paulo miguel henrique lucas gabriel vitor
    jean: paul pierre luc marc jacques
    anne: marie sophie laure claire
"""
FIRST_OF_TWO = re.compile(
    r"(عبد|ابو|ام|md|mohd|mo?st|mosa(?:mmat)?|মো(?:ছা|সা)?ঃ?|मो) \S+|te \S+(?= )|thi \S+(?= )"
    r"|\S+ (الدین|الله|الاسلام|الزهرا|الهدی|الحق|الرحمن|الزمان|النبی|العابدین|الضحی)(?!\S)|"
    + "|".join(
        rf"({'|'.join(first.split())}) ({'|'.join(second.split())})(?= )"
        for first, _, second in (line.partition(":") for line in _PAIRS.strip().splitlines())
    )
)
"""First names of two words, folded: Mary Kate (Dunphy), Juan Carlos, Te Aroha (Ngata), Md. Imran, عبد الرحمن,
نور الدين, فاطمة الزهراء."""
