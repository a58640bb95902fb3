"""Words that begin a sentence more often than they are a name: alone they are never taken for a name.

Each language has those that are names, too: Will and Hope, Nur and Ernst, Elle, Ella and Mira, Uma, Alla.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from namecards.core.normalize import fold

_WORDS = {
    "en": """
a about above across add after afternoon again against ago all almost along already also always am among an
and angel another any anybody anyone anything anyway april are around art as ask asked at august author
autumn away back bad be because been before began begin behind bell besides best better between beyond big
bill blessing book books both boy boys break bring brought but by call called came can cannot cant card
cards chair chairs chance charger charity chase check children chip class clean close closed club come comic
comics computer could couldnt cut dad dawn day days dean dear desk despite did didnt display do does doesnt
done dont door down drew drop due during each early eight else end english enough eve even evening event
events ever every everybody everyone everything except faith fall family few fewer fill find fine first fix
followed for found frank free french friday friend from front full fun gave german get gift girl girls give
glue go going gone good got grace grade grant great guy had half hall happy harmony has have he hello help
her here hers hes hi high him his history hold home homework honest honor hope how however hows i idea if
ill im in including inside instead into is isnt it its ive join joy june just justice keep kept key keys kid
kids kind king laptop laptops last late lately later leave left less let lets library like little long look
looking lost lot lots love low lucky lunch maam made magazine major make manga many mark math maths may
maybe me mean meanwhile meeting men mercy might miles mine miss missed missing mom monday month more morning
most move much mum music must my myself name names nb near nearly need needs never new next nice night nine
no nobody none nor not note notes nothing now number of off often oh ok okay old olive on once one only onto
open or order ordered other our out outside over overdue own page paper parent parents pass passes past pat
patience pay pen pencil pens people per perhaps period pick plan play please plus precious prince print
printer projector ps pull push put question quiet quite rain ran rather re read reading ready really recess
remember remind reminder reserve return returned rich river rob room rose run sage said sale same saturday
saw say school science see seem seen send sent series set seven several shall she shelf shelves shes should
shouldnt show shut sign since sir sit six skip sky snow so some somebody somebodys somehow someone something
sometimes somewhere soon sorry spanish sport sports spring staff stand star start started stay still stop
story student students such sue summer sunday sunny sure table tablet take talk talked tape teacher teachers
team tell ten test than thank thanks that thats the their them then there theres these they theyre thing
things think this those three through throughout thursday till time to today todays todo told tomorrow too
took toward towards true truly try trying tuesday turn twice two under unless until up update upon us use
used usually very via visit visitor wait waiting want wanted wants was wasnt watch water we weather
wednesday week well went were weve what whatever whats when whenever where wheres wherever whether which
while who whole whom whos whose why wifi will win winter wish with within without woman wont word work would
wouldnt write yeah years yes yesterday yet you young your youre
    """,
    "de": """
aber alle allem allen aller alles als alt am an auch auf august aus ausser bald bei beide beim bin bis bist
bitte bleibt brauchen braucht bring buch bücher da dafür damit danach dank danke dann darf darum das dass
davon dazu dein deine dem den denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch
donnerstag dort drei du durch dürfen eigentlich ein eine einem einen einer eines einige endlich er ernst
erst es etwas euch euer fast fehlt ferien für ganz gar geht gern gestern gibt gut gute guten guter hab habe
haben hat hatte hatten heute hier hinter hoffentlich ich ihm ihn ihnen ihr ihre im immer in ins ist ja jede
jedem jeden jeder jedes jemand jetzt kam kann kannst kaum kein keine keiner kommt können lass lasse lassen
lieber lies liest mach macht mag mai mal man manche mehr mein meine mich mir mit mittwoch mochte montag
morgen muss möchte müssen nach neben nein neu neue neuen neuer neues nicht nichts nie niemand noch nun nur
nächste ob oder oft ohne samstag schade schon sehr sei sein seine seit sich sie sind so soll sollen sollte
sonntag sonst spät tag trotzdem uhr um und uns unser unsere unter vergessen viel viele vielen vielleicht
vier vom von vor wann war waren warum was wegen weil wem wen weniger wenn wer werden wie wieder will wir
wird wo woche wollen wollte würde zu zum zur zurück zwei zwischen über
    """,
    "fr": """
ai aime aimé alors ami apporter après as au aucun aujourdhui aussi autre aux avait avant avec avoir avril
beaucoup belle besoin bien bientôt bon bonjour bonne car ce cela celle celui ces cet cette chaque chez
combien comme comment dans de demain demande demander depuis dernier derrière des deux devant dimanche dit
dois doit donc donner du désiré désirée elle elles en encore enfin ensuite entre est et eu eux fait faut
fini hier ici il ils jai jamais je jeudi juste la le les leur leurs lui lundi ma mai maintenant mais mal
marche mardi me merci mercredi merveille mes moi moins mon même ne ni non nos notre nous nouveau nouvelle
noël on ont or ou oui où par parce parents pas pendant perdu personne petit petite peu peut plus plusieurs
pour pourquoi premier prendre puis quand quatre que quel quelle quelques quelquun qui quoi rappeler rendre
rien sa samedi sans se sera ses seule si son sont sous souvent suis sur ta tant tard te tes toi ton toujours
tous tout toute toutes trois trop trouvé très tu un une va vendredi venir vers veut viens vient vite voici
voilà voir vont vos votre vous vrai à était été être
    """,
    "es": """
a abril agosto ahora al algo alguien alguna alguno algunos algún alumno alumnos antes aquel aquí así aunque
ayer aún bien buen buena bueno cada cambio casi cerca come como con contra cual cuando cuál cuándo cuánto
cómo da de debe deja del desde después dice dicen dijo domingo donde dos durante día días dónde el ella
ellas ello ellos en entonces entre era eran eres es esa esas ese eso esos esta estas este esto estos estoy
está están falta fue fueron gracias gran grande gusta ha haber había hace hacer hacia han has hasta hay hola
hoy iba ir ja jamás jesús jueves julio junio junto la las le lee leer les libro libros lo los luego lunes
mal martes mas mayo mañana me mejor menos mi mientras mira mis mismo miércoles mucha mucho muchos muy más
nada nadie necesita ni ninguna ningún niño niños no nos nosotros nuestra nuestro nueva nuevo nunca o otra
otro pan para parece perdió pero pide piensa poco podemos por porque primera primero puede pueden pues que
queda quedan quien quiere quieren quién qué recordar sabe sal se sea según ser será si siempre sin sobre
solo son soy su sus sábado sí tal también tampoco tan tanto tarde te ten tenemos tengo ti tiene tienen toda
todas todavía todo todos trae tres tu tus tú un una unas uno unos usted va vale vamos van varios ve vemos
ven ver verdad vez viene viernes vino vive volvió voy y ya yo él
    """,
    "pt": """
a abril agora agosto ainda algo algum alguma alguns alguém ali alto aluno alunos além ama amanhã antes ao
aos apenas após aqui as assim até bem boa bom cada chega com como contra céu da dar das de dela dele depois
desde deve devem dia dias diz do dois domingo dos dá e ela elas ele eles em enquanto entre então era eram
essa esse esta estava este estes está estão eu falta faz fazer foi foram fui gosta grande hoje há início
isso isto jamais julho junho já leia lembrar ler lhe livro livros lá mais mal manhã mas me mel melhor menos
mesmo meu meus mil minha minhas muita muito muitos má na nada nas nem nenhum ninguém no noite nos nossa
nosso nova novo num numa nunca não nós o obrigada obrigado onde ontem os ou outra outro outubro para parece
paz pela pelo perdeu perto pode podem pois por porque pouco precisa precisamos preciso primeiro qual quando
quantos quase quatro que quem quer querem sabe se segunda seja sem sempre ser será seu seus sexta si sim
sobre sua suas sábado são só também tanto tarde te tem temos ter terça teve tinha toda todas todo todos
trouxe três tu tua tudo têm um uma umas uns vai vamos veio vem ver verdade vez vir viu você vou vão à às é
    """,
    "sv": """
aj aldrig all alla allt alltid allting annan annat april att av bada bara barn barnen behöver bi blev bli
blir bo bok bra bredvid båda böcker börjar cirka dag dagar dagen de dem den denna deras dess det detta dig
din dina ditt dock dom du där därför då efter eftersom eller emot en er era ett fast femte fick fin finns
fler flera fram fredag fråga från få får för före förlorat första ganska ge ger gick glad glömde god gott
går gör göra ha hade han hans har hej hela helt henne hennes hit hjälp hon honom hoppas hos hur här i ibland
idag igen igår ikväll imorgon in inga ingen ingenting inget innan inom inte ja jag jo ju juni just kan
kanske kom kommer kunde köp lektion lite liv lova love lämna läs läsa läser låna lånade maj mamma man med
mellan men mer mest mig min mina mindre minns mitt mot my mycket måndag många måste nej ner ni nog nu ny nya
nytt när nästa nästan någon något några och också ofta om ons onsdag oss pappa per på redan rolig rätt sa
saga sagt samma sedan sen ser sig sin sina sist sitt ska skall skulle slut snart som stor stora ställ så
sånt söndag ta tack tar tid tidigare till tills tisdag titta tog tom tor torsdag tre trots två under upp ur
ut utan vad var vara varför varje vart vem vet vi vid vika vilja vilka vilken vill ville visst väl vän vår
våra vårt än ännu är även åt över
    """,
}
_CLEARLY = 2
"""Words of a language that tell that a line is in it."""


@cache
def _words_by_language() -> dict[str, frozenset[str]]:
    """Return the folded words by language; made at first use, because a start needs none."""
    return {
        language: frozenset(word if word.isascii() else fold(word) for word in text.split())
        for language, text in _WORDS.items()
    }


def is_word(word: str) -> bool:
    """Tell whether a folded word is a common one in any language."""
    return any(word in words for words in _words_by_language().values())


def is_common(word: str, others: Iterable[str]) -> bool:
    """Tell whether a folded word that begins a line may be no name, by its other words.

    "ella lost her card" is English, where Ella is only a name; "ella está aquí" is about a girl.
    """
    others = set(others)
    hits = {language: len(spoken & others) for language, spoken in _words_by_language().items()}
    of_word = [hits[language] for language, spoken in _words_by_language().items() if word in spoken]
    return bool(of_word) and not (max(of_word) == 0 and max(hits.values()) >= _CLEARLY)
