"""Common first names in many countries: they tell two columns of names apart where no title does.

They decide nothing else: whoever has another name is read like everybody in the same column.
"""

from __future__ import annotations

from namecards.importing.tables.headers import folded

FIRST_NAMES = folded(
    """
    aaliyah aaron abdullah abigail adam adele adrian agnieszka ahmed aiden aisha alan alba albert alejandro
    aleksander alessandro alex alexander alexandra alexandre alexis ali alice alicia alina amara amelia
    amélie amina amir amy ana anaïs anders andrea andreas andrew andrés angela anna anne annika anthony
    antonio antonia arjun arthur arya asha ashley astrid aurora ava ayaan ayesha ayşe barbara beatriz ben
    benjamin bianca brandon brian brianna bruno caleb camila camille carla carlos carmen caroline catherine
    cecilia charles charlotte chiara chloe chloé christian christina christopher clara claire connor daan
    daniel daniela danielle david davide dawid deepak diana diego dilara dmitri dominik dylan eduardo edward
    elena eleni eli elias elif elijah elisa elizabeth ella elsa emeka emil emilia emilie emily emir emma
    emmanuel enzo erik erin esra esther ethan eva evan evelyn fabian fatima fatma federico felix fernanda
    filip finn florian francesca francesco frida gabriel gabriela george georgia gianna giovanni giulia
    grace greta guillermo gustavo hanna hannah harper harry hassan helena henri henry hiroshi hugo ian
    ibrahim ida igor ines inès ingrid irina isaac isabel isabella isla ivan jack jackson jacob jada jakub
    james jan jana jasmine jason jayden jean jennifer jeremy jessica joana joão johanna john jonas jonathan
    jordan jorge josé josef joseph joshua juan julia julian julie juliette justin kacper karen karim karl
    katarzyna katherine katie kayla kenji kevin kiara kim klara kofi krzysztof kwame kyle lara lars laura
    lauren layla lea léa leah lena leo léo leon leonardo leonie levi liam lilly lily lina linda linh linnea
    lisa logan lola lorenzo louis louise luca lucas lucía lucy luis luisa luka lukas luke luna maddison
    madison mads magnus maja manon marco marcus margaret maria maría mariam marie marina mario marta martin
    mary mason mateo matteo matthew matthias maximilian max maya mehmet mei melissa mia michael michał
    michelle miguel mila milan mohamed mohammed muhammad molly monika mustafa nadia naomi natalia natalie
    nathan nia nicholas nicola nicolas nikolai nils nina noah noelle noemi noor nora oksana olga oliver
    olivia omar oscar otto owen pablo paola patricia patrick paul paula pauline pedro peter philip pierre
    piotr priya rachel rafael rahul raj ravi rebecca ricardo richard riley robert roberto rosa ruth ryan
    saanvi sadie said salma sam samantha samir samuel sandra sanne sara sarah savannah sean sebastian selin
    sem sergei serena shreya siobhan sofia sofía sophia sophie stefan stella stephanie sven tara tariq
    teresa thea theo thomas tim tobias tomas tomasz tyler valentina vanessa victor victoria viktor vincent
    violet wei william wyatt xavier yara yasmin yusuf youssef yuki zainab zara zeynep zoe zofia zuzanna
    """
)
