“Who ate it?”
* “I did.”
  ** “All of it?”
  ** “Half?”
  --  “Half is all of it.”
  ** [Nod.]
     *** [Once.] Once.
     *** [Twice.] Twice.
     --- The fork.
  -- Crumbs.
* “The cat.”
- So.
* [Lick the plate.]
  * * Licked.
  * * * No: licked twice.
  - - Clean.
* [Leave it.] Left.
- -> END
