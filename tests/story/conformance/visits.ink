-> lobby
=== lobby ===
{lobby} {lobby.desk} {stairs} {not stairs: No stairs yet.}
{lobby > 2: -> done}
-> desk
= desk
Desk {lobby.desk}.
+ [Wait.] -> lobby
+ [Stairs.] -> stairs
=== stairs ===
Up {stairs}.
-> lobby
=== done ===
{lobby} {desk_seen()} {stairs}.
-> END
=== function desk_seen()
~ return lobby.desk
