VAR room = "kitchen"
{"a" + "b"} {room == "kitchen"} {room != "hall"} {room ? "itch"} {room !? "hall"} {room hasnt "zoo"}
{room + " " + 2} {"{room}, {room}"}
~ room += " door"
{room}
-> END
