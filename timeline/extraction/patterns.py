"""What may not stand beside a number that is to be a day or a year, in patterns of every version of the rules."""

# A digit, a code, a currency, a fraction.
NOT_INSIDE = r"(?<![\w$£€¥.,:/+#’'-])"
NOT_BEFORE = r"(?![\w%$£€°]|[.,:/]\d|[-–]\w|[’']\d)"
# Of a year that a range, or an adjective, may follow: “2014-15”, “2014-style”.
NOT_BEFORE_LOOSE = r"(?![\w%$£€°]|[.,:/]\d)"
