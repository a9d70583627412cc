-> train
=== train ===
= first
Two seats.
* [Sit by the window.] -> window
* [Sit by the aisle.] -> train.aisle
= window
Rain on the glass.
-> last.stop
= aisle
Knees.
-> last
=== last ===
The driver looks back.
-> stop
= stop
All change.
-> END
