// The state between the two, in words. The program counts both people's turnings; prose asks bond() and gets a word.
VAR you_toward = 0
VAR you_away = 0
VAR they_toward = 0
VAR they_away = 0

// Each person's share of towards in a hundred, with one imagined turning of each kind so that a first choice decides
// nothing, then the mean of both: a dozen towards with nothing coming back is no closeness. Whole numbers throughout:
// a story that was shipped as JSON reads 2.0 as 2.
=== function bond() ===
~ temp you = ((you_toward + 1) * 100) / (you_toward + you_away + 2)
~ temp they = ((they_toward + 1) * 100) / (they_toward + they_away + 2)
~ temp share = (you + they) / 2
{
- share >= 70: ~ return "close"
- share >= 57: ~ return "warm"
- share >= 43: ~ return "holding"
- share >= 30: ~ return "thin"
}
~ return "frayed"
