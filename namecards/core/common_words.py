"""Words that begin a sentence more often than they are a name: alone they are never taken for a name."""

from __future__ import annotations

_WORDS = """
a about above after again ago all almost along already also always am an and another any anybody
anyone anything are around art as ask asked at away back bad be because been before began begin
behind best better big book books both boy bring brought but by call called came can cannot card
cards chair chairs check children class clean close closed club come could day days desk did do does
done door down due each early else end enough even ever every everybody everyone everything family
fewer find fine first fix for found free friday friend from full fun gave get girl girls give go gone
good got grade great had half has have he help her here hers high him his hold home homework how i
if in into is it its just keep kept kid kids kind last late later leave left less let library like
little long look lost lot lots low made make many may maybe me mean meeting men might mine miss
missed monday month more morning most move much must my name names near need needs never new next
nice no nobody none nor not note notes nothing now number of off often old on once one only open
or order other our out over own page paper parent parents past pay people perhaps plan play please
print put quiet quite ran read ready really remember remind return room said sale same saturday saw
say school see seem seen send sent set several shall she shelf should show shut sit so some somebody
someone something soon sorry staff start started stay still stop student students such sunday sure
table take talk talked teacher teachers team tell test than thank thanks that the their them then
there these they thing things think this those three thursday till time to today told tomorrow too
took try tuesday two under until up us use used very visit visitor wait want wanted wants was watch
water we wednesday week well went were what when where which while who whole whom whose why will
wish with without woman word work would write yes yesterday yet you young your
"""
COMMON = frozenset(_WORDS.split())
"""English, folded. If a child goes by Will, May or An, the user is asked."""
