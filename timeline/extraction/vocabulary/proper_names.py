"""What tells a name from another word with a capital: words inside names, ranks before them, and peoples, as data."""

from collections.abc import Mapping

from timeline.extraction.vocabulary.lists import words as _words

LINKS: Mapping[str, frozenset[str]] = {
    "en": frozenset(_words("of for van von de bin ibn")),
    "fr": frozenset(_words("de du des van von")),
    "es": frozenset(_words("de del van von")),
    "de": frozenset(_words("von van zu de")),
}
"""Small words inside a name: Bank "of" England, Ursula "von der" Leyen. Never its first word or its last."""

SECOND_LINKS = frozenset(_words("der den dem la le las los"))
"""Small words that may follow one of those: Ursula von "der" Leyen."""

RANKS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        _words("""
        Prime Foreign Defence Defense Press Deputy Vice Former Acting Spokesman Spokeswoman Spokesperson Chairman
        Chairwoman Chief Director Premier Leader Chancellor Envoy Lawyer Professor Analyst
        """)
    ),
    "fr": frozenset(
        _words("M Mme Mlle Monsieur Madame Président Présidente Ministre Premier Chancelier Chancelière")
    ),
    "es": frozenset(_words("Sr Sra Señor Señora Presidente Presidenta Ministro Ministra Canciller")),
    "pl": frozenset(_words("Pan Pani Prezydent Premier Minister Kanclerz Generał")),
    "uk": frozenset(_words("Пан Пані Прем'єр Прем’єр Речник Речниця Глава Канцлер Президентка Міністерка")),
    "ru": frozenset(_words("Глава Представитель Премьер Канцлер")),
}
"""Ranks besides the honorifics: left out of a name, and no name alone. As written."""

RANK_ENDINGS_GERMAN = _words(
    "kanzler kanzlerin minister ministerin präsident präsidentin sprecher sprecherin chef chefin beauftragter "
    "beauftragte vorsitzender vorsitzende meister meisterin richter richterin anwalt anwältin general könig königin"
)

NAME_ADJECTIVES_GERMAN = _words("ische ischer ischen isches er vereinte vereinten vereinigte vereinigten")
"""How the first word of a name ends that is an adjective: "Minsker" Abkommen, "Europäische" Union."""

COUNTING_NOUNS_GERMAN = frozenset(
    _words("""
    Anfang Mitte Ende Hunderte Hunderten Tausende Tausenden Million Millionen Milliarde Milliarden Dutzend Dutzende
    Prozent Euro Dollar Tonne Tonnen Kilometer Meter Liter Uhr Jahr Jahre Jahren Monat Monate Woche Wochen Tag Tage
    Stunde Stunden Meer Art Reihe Einer Seiner Ihrer Dieser Jener Aller Unser Unter Über Hinter Oder Aber Immer Wieder
    Vertreter Mitglieder Bürger Einwohner Kinder Länder Männer Politiker Forscher Arbeiter Händler Wähler
""")
)
"""Nouns and small words that stand beside another noun without being of its name."""

PEOPLES_ENGLISH = frozenset(
    _words("""
    Afghan African Albanian American Arab Argentine Armenian Asian Australian Austrian Azerbaijani Belarusian Belgian
    Bosnian Brazilian British Bulgarian Canadian Chechen Chilean Chinese Christian Colombian Croatian Cuban Cypriot
    Czech Danish Dutch Egyptian English Estonian Ethiopian European Finnish French Georgian German Greek Hungarian
    Indian Indonesian Iranian Iraqi Irish Islamic Israeli Italian Japanese Jewish Jordanian Kazakh Kenyan Korean
    Kurdish Latvian Lebanese Libyan Lithuanian Mexican Moldovan Muslim Nigerian Norwegian Pakistani Palestinian
    Peruvian Polish Portuguese Romanian Russian Saudi Scottish Serbian Slovak Spanish Sudanese Swedish Swiss Syrian
    Taiwanese Thai Turkish Ukrainian Vietnamese Welsh Western Eastern Northern Southern Yemeni
""")
)
"""Adjectives that English writes with a capital: alone they are no name. Their plural with "s" is none either."""
