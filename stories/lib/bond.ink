// The state between the two, in words. The program counts both people's turnings; prose asks bond() and gets a word.
VAR you_toward = 0
VAR you_away = 0
VAR they_toward = 0
VAR they_away = 0

// Each person's share of towards, with one imagined turning of each kind so that a first choice decides nothing,
// then the mean of both: a dozen towards with nothing coming back is no closeness.
=== function bond() ===
~ temp you = (you_toward + 1.0) / (you_toward + you_away + 2.0)
~ temp they = (they_toward + 1.0) / (they_toward + they_away + 2.0)
~ temp share = (you + they) / 2.0
{
- share >= 0.7: ~ return "close"
- share >= 0.57: ~ return "warm"
- share >= 0.43: ~ return "holding"
- share >= 0.3: ~ return "thin"
}
~ return "frayed"
