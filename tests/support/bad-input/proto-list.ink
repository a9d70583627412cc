LIST __proto__ = cup, (kettle)
{__proto__}
-> END
