VAR n = 0
-> round
=== round ===
~ n++
{stopping:
- Stop one.
- Stop two.
}
{cycle:
- Cycle one.
- Cycle two.
}
{once:
- Once one.
- Once two.
}
{n < 4: -> round}
-> END
