# title: The kettle
# author: nobody
The kettle ticks. # slow # loud
# above: the next line
It stops.
# knot: not yet
* [Lift it. # hot] You lift it. # done
* Leave it. # cold
- -> cup
=== cup ===
# place: table
A cup. # {1 + 1} sugars
-> END
