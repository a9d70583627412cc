“Well?”
* [Tell her.] You tell her.
* [Wait.] You wait.
- The clock.
* One.
* Two.
- (ticks) It ticks.
- Twice.
-> END
