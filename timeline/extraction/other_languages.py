"""The commonest small words of languages that have no table, so that a text in one is not taken for its neighbour's.

They tell the language and read no date: dateparser does, with its own months.
"""

from timeline.extraction.vocabulary.lists import words

SMALL_WORDS = {
    language: frozenset(words(small))
    for language, small in {
        "it": """il lo gli della dello degli delle dei nel nella negli nelle dal dalla ha hanno è sono che di ed per con
            una uno sarà alla allo agli alle più anche non si era questo questa gennaio febbraio marzo aprile maggio
            giugno luglio settembre ottobre dicembre detto dopo""",
        "pt": """o os as da do das dos na no nas nos em um uma é são que não com ao à aos pela pelo será foi foram mais
            também este esta seu sua janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
            disse após e""",
        "nl": """het een van de dat en is op te zijn wordt werd worden naar voor met niet aan ook er bij zei heeft hij
            deze om uit over januari februari maart mei juni juli augustus oktober dit die""",
        "sv": """och att det som en ett den är på av för med till har inte om var vid från efter kommer blev januari
            februari mars maj juni juli augusti oktober sade enligt lagen""",
        "da": """og at det som en et den er på af for med til har ikke om var ved fra efter bliver blev januar februar
            marts maj juni juli august oktober sagde ifølge""",
        "tr": """ve bir bu için ile da de olarak olan daha çok gibi sonra kadar ocak şubat mart nisan mayıs haziran
            temmuz ağustos eylül ekim kasım aralık dedi oldu tarihinde yılında söyledi""",
        "ro": """și în de la cu pe este sunt care că un o din pentru nu a fost vor mai după ianuarie februarie martie
            aprilie iunie iulie septembrie octombrie noiembrie decembrie spus""",
        "cs": """na je že pro byl byla bylo jsou který která podle také ledna února března dubna
            května června července srpna září října listopadu prosince řekl""",
    }.items()
}
