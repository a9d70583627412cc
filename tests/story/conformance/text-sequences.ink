-> knock
=== knock ===
{One|Two|Three} knock. {&Dog|Cat} barks. {!First.|Second.} {|||Late.} {~same|same}.
+ [Knock.] -> knock
+ [Stop.] -> END
