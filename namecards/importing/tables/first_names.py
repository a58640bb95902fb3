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
