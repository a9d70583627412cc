VAR warm = true
-> radio
=== radio ===
{&{Song|News}|{warm:Rain|Snow}} {once:
  - a
  - {b|c}
} {warm:{&Low|Loud}}.
+ [Again {now|then}.] -> radio
+ {warm} [Switch {warm:it }off.] {Click|Nothing}.
- {warm: -> out}
Never.
-> END
=== out ===
Silence.
-> END
