VAR grüße = 2
LIST 色 = 赤, (青)
-> küche
=== küche ===
Küche: {grüße}, {色}. — “Schön!” 👍
* [Weiter → ja] Ça va.
- -> END
