"""Shorthand of version 2: pieces that several templates share, made of fragments and of each other, in this order."""

SHORTHAND = (
    ("a_number", r"\d{1,2}\b"),
    ("name", r"(?:{month_name}|{weekday_name})"),
    ("which_", r"(?:{which} )"),
    ("the_", r"(?:{the} )?"),
    ("between", r"(?:{range_opener} {the_})"),
    ("through_", r"(?:{long_dash}| {through} )"),
    ("to", r"(?:{long_dash}| {range_joiner} | {joined_joiner})"),
    ("and_", r"(?: {and} | {joined_joiner})"),
    ("part_", r"(?:{part}{hyphen}(?:{of_year} )?)?"),
    ("decade_part_", r"(?:(?:{rank} {half}|{part}){hyphen}(?:{of_year} )?)?"),
    ("its_part_", r"(?:<part>{hyphen}(?:{of_year} )?)?"),
    ("day_of", r" (?:{day_words} )?(?:{of} )?"),
    ("year_tail", r"(?:{year_ending})?(?: ?{year_after})?"),
    ("year_joint", r"(?:,? {of_year} |,? )"),
    ("a_year", r"(?:{year_before} )?<year>{year_tail}"),
    ("which_year_", r"(?:{of_year} )?{the_}(?:<which_year> {year_unit}|{year_unit} <which_year_after>)"),
    (
        "of_that_year",
        r"(?:{of_year} )?{the_}(?:<which=neighbour> {year_unit}|<which_that=that> (?:{same} )?{year_unit}"
        r"|{year_unit} <which_after=neighbour_after>)",
    ),
    ("suffix", r"(?:{year_joint}{a_year}(?! {counted_things})|,? {which_year_}|,? <year_word>)"),
    ("day_or_ordinal", r"(?:{day}|{ordinal})"),
    ("weekday_", r"(?:(?:{which} )?(?:{day_nouns} )?<weekday>,? {the_})?"),
    ("owner", r"(?:\b{owners}|(?<=\w){possessive})"),
    ("ends", r"(?= ?[.,;:)—–]|$| {continuing})"),
    # “Two years after they left” counts from their leaving, whenever that was.
    ("ends_alone", r"(?! {pronouns}){ends}"),
    ("not_a_date", r"(?!{plural_ending}|,? {the_}(?:{leading_month} \d|{day}{day_of}{month}\b))"),
    ("not_counted_", r"(?![-–]\w| {counted_things}| {upper}\w* \d| ?%)"),
    ("no_digit", r"(?!{number_after_month}|-)"),
)
