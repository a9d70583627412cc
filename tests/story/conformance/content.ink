// Lines, comments, and what is not shown: // is for writers, TODO for the compiler.
The kettle ticks. // not this
/* nor
   this */
It stops.
TODO: what does she say to that?
Water \# two, \{braces\}, a bar \|.
    An indented line.
-> END
