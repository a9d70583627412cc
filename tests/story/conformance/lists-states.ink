LIST kettle = cold, (warm), hot
LIST mood = low = 1, even = 5, high
VAR now = even
{kettle} {mood} {now}
~ kettle++
{kettle} {LIST_VALUE(kettle)} {kettle == hot} {kettle > warm} {kettle >= hot}
~ kettle--
~ kettle -= 1
{kettle} {kettle == cold}
~ now++
{now} {LIST_VALUE(now)} {mood(5)} {mood(1)} {kettle(2)}
~ mood += high
{mood: some|none} {mood} {LIST_COUNT(mood)}
~ mood = ()
{mood: some|none}{LIST_COUNT(mood)}
-> END
