LIST people = ines, maud
LIST rooms = hall, kitchen
VAR at_home = (ines, hall)
VAR all = ()
~ all = LIST_ALL(at_home)
{at_home} / {all}
~ at_home += kitchen
{at_home} {at_home ? (ines, kitchen)} {LIST_COUNT(at_home)} {people.maud} {rooms.hall < rooms.kitchen}
* {at_home ? ines} [Call Ines.] “Here.”
* {at_home ? maud} [Call Maud.] Never.
- -> END
