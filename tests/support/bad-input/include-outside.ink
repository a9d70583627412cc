INCLUDE ../script.ts
INCLUDE /etc/passwd
The kettle ticks.
-> END
