"""Common first names in many countries: they tell two columns of names apart where no title does.

They decide nothing else: whoever has another name is read like everybody in the same column.
"""

from __future__ import annotations

from namecards.importing.words import folded

FIRST_NAMES = folded(
    """
    aaliyah aaron abdullah abigail adam adele adrian agnieszka ahmed aiden aisha alan alba albert
    alejandro aleksander alessandro alex alexander alexandra alexandre alexis alfie ali alice alicia alina
    amara amelia amina amir amy amélie ana anaïs anders andrea andreas andrew andrés angela anke anna anne
    annika anthony antje antonia antonio archie arjun arthur arya asha ashley astrid aurora ava ayaan
    ayesha ayşe barbara bea beatriz ben benjamin bianca birgit björn brandon brian brianna bruno caleb
    callum camila camille carla carlos carmen caroline catherine cecilia charles charlotte chiara chloe
    chloé christian christina christopher claire clara connor daan daniel daniela danielle david davide
    dawid deepak diana diego dilara dmitri dominik dylan eduardo edward eilidh elena eleni eli elias elif
    elijah elisa elizabeth ella elsa emeka emil emilia emilie emily emir emma emmanuel enzo erik erin esra
    esther ethan eva evan evelyn fabian fatima fatma federico felix fergus fernanda filip finlay finn
    florian francesca francesco freya frida fritz gabriel gabriela george georgia gianna giovanni gisela
    giulia grace greta guillermo gustavo hamish hanna hannah hans harper harry hassan heike heinrich heinz
    helena helga henri henrik henry hiroshi hugo ian ibrahim ida igor imogen ines ingo ingrid inès irina
    isaac isabel isabella isla isobel ivan jack jackson jacob jada jakub james jan jana jasmine jason
    jayden jean jenna jennifer jens jeremy jessica joana johanna john jonas jonathan jordan jorge josef
    joseph joshua josé joão juan julia julian julie juliette justin jörg jürgen kacper karen karim karin
    karl katarzyna katherine katie kayla keira kenji kevin kiara kim kirsten klara klaus kofi krzysztof
    kwame kyle lachlan lara lars laura lauren layla lea leah lena leo leon leonardo leonie levi liam
    liesel lilly lily lina linda linh linnea lisa logan lola lorenzo lotte louis louise luca lucas lucy
    lucía luis luisa luka lukas luke luna léa léo maddison madison mads magnus maisie maja malte manon
    marco marcus margaret maria mariam marie marina mario marta martin mary maría mason mateo mathilda
    matteo matthew matthias max maximilian maya mehmet mei melissa mia michael michał michelle miguel mila
    milan mohamed mohammed molly monika moritz muhammad mustafa nadia naomi natalia natalie nathan nele
    nia niamh nicholas nicola nicolas nikolai nils nina noah noelle noemi noor nora oisín oksana ole olga
    oliver olivia omar oscar otto owen pablo paola patricia patrick paul paula paulina pauline pedro peter
    philip pia pierre piotr poppy priya rachel rafael rahul raj rasmus ravi rebecca rhys ricardo richard
    riley robert roberto ronja rory rosa ruth ryan saanvi sabine sadie said salma sam samantha samir
    samuel sandra sanne saoirse sara sarah savannah sean sebastian selin sem serena sergei shreya silke
    siobhan sofia sofía sophia sophie stefan stella stephanie svea sven søren tara tariq tegan teresa thea
    theo theodore thomas thorsten tilda till tim tobias tom tomas tomasz torsten tristan tyler ulrike uwe
    valentina vanessa victor victoria viktor vincent viola violet wei wiebke william wyatt xavier yara
    yasmin youssef yuki yusuf zachary zainab zara zeynep zoe zofia zuzanna
    אביגיל אדם אורי אורית איה איתי איתמר אלה אמיר אריאל אסף בר גיא גל גלי דן דנה דניאל הדס הילה הלל יואב
    יובל יונתן יעל יעלה יפה ירדן כרמל ליה ליאור ליאן לביא מאיה מאי מיכל מיכאל מעיין מרים משה נגה נועה נועם
    נטע נעמי נתנאל סתיו עדי עומר עידו עידן עמית ענבר ענת עפרי רוני רועי רותם רז רחל ריף שחר שיר שירה שרה
    תאיר תומר תמר אופיר אופק אורן אייל אילת אלון ארז הראל ניצן עילאי שי שני שקד
    אביב אביתר אבישי אגם אוריה אילון אליה אליעד אלעד אמרי ארבל ארי בניה גאיה דור דורון הודיה זיו חן טליה יהודה
    יהונתן יהלי כפיר ליהי ליהיא לילך לירון מאור מיקה מתן נדב נהוראי נוי נויה נריה סהר עדן עומרי עינב עלמה פלג
    צור רומי רון רפאל שגיא שילה תהילה תום תמיר
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
    miloš miroslav nela nikola oldřich ondřej patrik pavel pavla petr petra radek radim renata rozálie
    simona stanislav svatava šárka štěpán štěpánka tadeáš tereza václav valerie vendula veronika viktorie
    vít vítek vladimír vlasta vlastimil vojtěch vratislav zdeněk zdeňka zuzana matúš stela timea zora
    jozef katarína kristína ágnes ákos andrás anikó áron árpád attila balázs balint barnabás bence
    bernadett bettina boglárka botond csaba csenge csilla csongor dalma dénes dorka dorottya edit emese
    endre enikő erika erzsébet eszter fanni ferenc flóra gábor gergő géza györgy gyula hajnalka hunor
    ildikó imre istván izabella jános jázmin józsef judit kata katalin klaudia kristóf krisztián krisztina
    lajos lászló levente lilla loránd magdolna máté márk márton mihály miklós nándor noel orsolya pál
    panna piroska réka sándor soma szabolcs szilvia szilárd tamás tibor tünde vera viktória virág vivien
    zalán zente zita zoltán zsófia zsolt zsombor zsuzsanna ajda aljaž aljoša alenka andraž anže bine blaž
    boštjan damjan darja domen gašper gregor iza iztok jaka jakob janez janja jerca jernej jure klemen
    kristjan lovro lučka maks manca maša marjan marko matic matija metka mihael miha mojca nace neja nejc
    neža nika ožbej polona sabina špela taja tadej tanja tina tinkara tjaša tilen urška urša uroš vesna
    zala zoja žan žiga živa ante antea antonija antun biljana bojan bojana boris borna božidar branimir
    branko bruna darko davor dejan domagoj dragan dragana dražen dubravka đorđe dunja dušan emina fran
    frane franka goran gorana gordana hrvoje irena iva ivana ivo ivona jadranka jakov jasna jelena josip
    jovan jovana karlo katja klaudija krešimir ksenija lovorka lucija ljiljana ljubica marija marin
    martina milica milivoj miljan milorad mira mirjana miro mislav mladen momčilo nataša nebojša neda
    nemanja nenad neven nikolina nikša ognjen patricija petar predrag radmila ranko ratko rina saša sanja
    silvija siniša slavica slaven slobodan snežana snježana sonja srđan stjepan strahinja stipe šime tea
    teodora tihana tijana tomislav toni vanja vedran višnja vito vjeran vlatka vladan vuk zdravko zlatan
    zlatko zoran zorana zrinka zvonimir željka željko žarko adna adnan aida ajla ajna alma almin amela
    amra armin asja azra dalila damir dino dženan edin eldin elma elmedin enes ermin esma faris faruk
    haris irfan jasmin kenan lamija lejla melisa merjem mirza muhamed naida nadina nejra nermina sanela
    selma semir senad zejneb agim agron alban albana alketa altin anxhela arben ardit arian arta artan
    bardhyl besa besnik blerim blerina bujar dardan denis dorina dren drilon drita edona elira elona
    endrit enkela enver erion erjon ermal ermira fatmir fatmire fatos fjolla flaka flamur gent gentian
    gëzim ilir jeta jonida kastriot kejsi klea klajdi kreshnik leart ledion lirije liridona lorik luljeta
    majlinda mergim mimoza mirela orges petrit qëndrim redon rinor rron saimir shkëlqim shpresa shpend
    skënder sindi teuta valbona valdrin valmir vjosa vlora xhuliana ylli αγγελική αγγελος αθανάσιος
    αικατερίνη αλέξανδρος αλεξία αναστασία ανδρέας άννα αντώνης αντώνιος απόστολος αργυρώ αριάδνη
    αριστείδης άρης αρτεμις αφροδίτη βασιλεία βασίλειος βασίλης βασιλική βάσω βίκτωρ γαβριέλα γεωργία
    γεώργιος γιάννης γιώργος γρηγόρης δανάη δέσποινα δημήτρης δημήτριος διονύσης δώρα ειρήνη ελένη
    ελευθερία ελευθέριος έλλη εμμανουήλ ευαγγελία ευάγγελος ευγενία ευθύμιος ευφροσύνη εύα ζωή ηλίας
    ηλέκτρα ηρώ θάνος θεοδώρα θεόδωρος θεοφάνης θωμάς ιάσων ιάσονας ιουλία ιφιγένεια ιωάννα ιωάννης
    καλλιόπη κατερίνα κλεοπάτρα κωνσταντίνα κωνσταντίνος κώστας λάμπρος λεωνίδας λυδία μαγδαληνή μανώλης
    μάνος μαρία μαρίνα μάριος μαρκέλλα μάρκος μελίνα μιχαήλ μιχάλης μυρτώ μυρσίνη νεφέλη νικόλαος νικολέτα
    νίκος νίκη ξένια ξενοφών οδυσσέας όλγα ορέστης ουρανία παναγιώτα παναγιώτης παντελής παρασκευή παύλος
    πέτρος πολυξένη ραφαήλ ρένα σοφία σπυρίδων σπύρος σταυρούλα σταύρος στέλιος στέλλα στέφανος στυλιανός
    σωτήρης σωτηρία σωκράτης τάσος φίλιππος φωτεινή φώτης χαράλαμπος χαρίκλεια χάρης χρήστος χριστίνα
    χρυσάνθη χρύσα александър александра алекс ангел ангелина андрей анелия ани анна антон асен биляна
    благой божидар бойко борис борислав боряна боян валентин валентина валери ваня васил велислава
    венцислав весела веселин виктор виктория владимир габриела ганка георги гергана даниел даниела дария
    деница десислава димитър диана добромир елена елица емил жана живко звезделина здравко зорница ива
    ивайло иван иванка ивелина иво илия илиян йоана йордан йорданка калина калоян катерина кирил красимир
    красимира кристиян кристина константин лилия любомир магдалена мария мариян мартин мартина милен
    милена мила мирослав мирослава моника надежда наталия невена неделчо нели никол никола николай огнян
    павел пенка петър петя пламен пламена преслав преслава рада радослав радослава рая ралица росен росица
    румен румяна светла светослав симеон симона снежана соня станимир станислав стела стефан стефани
    стефания стоян таня теодор теодора тихомир тодор тодорка филип христина христо цветан цветелина
    цветомир юлия юлиан яна янко явор ясен ана бобан бојан бојана бранислав бранка вања весна вук вукашин
    горан гордана горица даница дарко дејан драган драгана душан дуња ђорђе ева ема зоран ивана игор јана
    јасмина јелена јован јована катарина кристијан ксенија лазар лена лука љубица љупчо маја марија марина
    марко матеј матеја милан милица милош миљана мирјана мирко младен нада наташа немања ненад нина огњен
    оливер оливера павле петар предраг ратко саша сања славица сара слободан софија спасе срђан страхиња
    сузана тамара тања тијана уна урош христијан цветанка hédi hedvig marcell ábel nimród zselyke lóránt
    szonja zorka lili lilien áginka bendegúz kende koppány csanád zétény panni kincső villő sári hanga
    nelli bálint gellért kornél mirkó ödön rezső szilveszter tivadar valéria vilmos xénia zsanett lana
    tian zarja nal žanet imran kerim sumeja tajib merisa nermin
    """
)

LAST_NAMES = folded(
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
