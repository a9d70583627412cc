VAR calm = true
-> supper
=== supper ===
Supper.
<- talk("rain", -> supper)
<- talk("work", -> leave)
{calm: <- quiet}
+ [Leave.] -> leave
-> DONE
=== talk(about, -> then) ===
{about}?
* [Talk of {about}.] You talk of {about}. -> then
-> DONE
=== quiet ===
(quiet)
+ [Eat.] You eat. -> supper
=== leave ===
The door.
-> END
