"""Common first names in many countries: they tell two columns of names apart where no title does.

They decide nothing else: whoever has another name is read like everybody in the same column.
"""

from __future__ import annotations

from namecards.importing.words import folded

FIRST_NAMES = folded(
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
