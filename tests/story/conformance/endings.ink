* [Done.] The page waits. -> DONE
* [End.] It ends. -> END
* [Fall.] -> fall ->
  Back. -> END
=== fall ===
Down.
->->
