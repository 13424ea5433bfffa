"""How sharp a date is, in words: a table for each place in a sentence that a unit of time can take. Reads no date."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from timeline.dates import Precision

PRECISION = {
    Precision.SECOND: _("to the second"),
    Precision.DAY: _("to the day"),
    Precision.MONTH: _("to the month"),
    Precision.SEASON: _("to the season"),
    Precision.QUARTER: _("to the quarter"),
    Precision.THIRD: _("to the third of a year"),
    Precision.HALF: _("to the half-year"),
    Precision.YEAR: _("to the year"),
    Precision.DECADE: _("to the decade"),
    Precision.CENTURY: _("to the century"),
    Precision.MILLENNIUM: _("to the millennium"),
}
# “from month to year”
FROM = {
    Precision.SECOND: pgettext_lazy("from", "second"),
    Precision.DAY: pgettext_lazy("from", "day"),
    Precision.MONTH: pgettext_lazy("from", "month"),
    Precision.SEASON: pgettext_lazy("from", "season"),
    Precision.QUARTER: pgettext_lazy("from", "quarter"),
    Precision.THIRD: pgettext_lazy("from", "third of a year"),
    Precision.HALF: pgettext_lazy("from", "half-year"),
    Precision.YEAR: pgettext_lazy("from", "year"),
    Precision.DECADE: pgettext_lazy("from", "decade"),
    Precision.CENTURY: pgettext_lazy("from", "century"),
    Precision.MILLENNIUM: pgettext_lazy("from", "millennium"),
}
TO = {
    Precision.SECOND: pgettext_lazy("to", "second"),
    Precision.DAY: pgettext_lazy("to", "day"),
    Precision.MONTH: pgettext_lazy("to", "month"),
    Precision.SEASON: pgettext_lazy("to", "season"),
    Precision.QUARTER: pgettext_lazy("to", "quarter"),
    Precision.THIRD: pgettext_lazy("to", "third of a year"),
    Precision.HALF: pgettext_lazy("to", "half-year"),
    Precision.YEAR: pgettext_lazy("to", "year"),
    Precision.DECADE: pgettext_lazy("to", "decade"),
    Precision.CENTURY: pgettext_lazy("to", "century"),
    Precision.MILLENNIUM: pgettext_lazy("to", "millennium"),
}
THIRDS = {
    Precision.DAY: _("to a third of the day"),
    Precision.MONTH: _("to a third of the month"),
    Precision.SEASON: _("to a third of the season"),
    Precision.YEAR: _("to a third of the year"),
    Precision.DECADE: _("to a third of the decade"),
    Precision.CENTURY: _("to a third of the century"),
    Precision.MILLENNIUM: _("to a third of the millennium"),
}
