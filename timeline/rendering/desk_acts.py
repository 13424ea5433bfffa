"""What is done at the desk to anything but an event, as people tell it; events have words of their own."""

from django.utils.translation import gettext_lazy as _

DESK_ACTS = {
    "add source": _("added to the library"),
    "change source": _("changed the particulars of"),
    "delete source": _("deleted the source"),
    "capture": _("took in the text of"),
    "propose": _("proposed what the program had missed"),
    "propose anew": _("had read anew"),
    "find stale": _("found out of date"),
    "ask for a look": _("asked for a look at"),
    "find date right": _("found the date right"),
    "flip": _("chose another reading of"),
    "tell apart": _("told apart from another telling"),
    "accept": _("accepted"),
    "reject": _("rejected"),
    "skip": _("left for later"),
    "undo": _("took back a decision on"),
    "cite on": _("cited on an event that was there"),
    "discard": _("discarded the draft"),
    "compose": _("made the timeline"),
    "open to public": _("opened to the public"),
    "close to public": _("closed to the public"),
    "describe": _("changed what is said of"),
    "arrange lanes": _("arranged the lanes of"),
    "close lane": _("removed a lane of"),
    "allow embedding": _("changed who may embed"),
    "set minimum sources": _("changed how many sources it takes on"),
    "make topic": _("made the topic"),
    "rename topic": _("renamed the topic"),
    "delete topic": _("deleted the topic"),
}
