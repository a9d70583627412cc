VAR days = 0
-> day -> day ->
Two days: {days}.
* [Another.] -> day -> week -> 
  And on.
* [No more.]
- -> trip("sea", -> home) ->
Never here.
-> END
=== day ===
~ days++
Day {days}.
+ [Sleep.]
- ->->
=== week ===
A week.
->->
=== trip(where, -> after) ===
To the {where}.
->-> after
=== home ===
Home.
-> END
