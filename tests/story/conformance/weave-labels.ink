-> morning
=== morning ===
* (kind) [Bring coffee.] “Oh.”
* (rude) [Bring the bill.] “Oh!”
- (first)
* {kind} “You were kind.”
* {morning.rude} [Apologise.] “Well.”
* {not kind && not rude} Never.
- (second) {first} {second} {morning.kind} {kind + rude}
{second < 3: -> second}
* {rude} [“Again?”] -> morning
* -> 
- {morning} time{morning > 1:s}.
-> END
