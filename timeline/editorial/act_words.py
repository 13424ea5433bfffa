"""How refusals call what was tried and whom it takes, in the language in use. Refuses nothing itself."""

from django.utils.translation import gettext_lazy, pgettext_lazy

from timeline.editorial.moves import Act
from timeline.models import Role

# After "to": "To publish this event takes …".
ACTS = {
    Act.EDIT: pgettext_lazy("act", "edit"),
    Act.RESTORE: pgettext_lazy("act", "restore"),
    Act.SUBMIT: pgettext_lazy("act", "submit"),
    Act.WITHDRAW: pgettext_lazy("act", "withdraw"),
    Act.REQUEST_CHANGES: pgettext_lazy("act", "request changes"),
    Act.APPROVE: pgettext_lazy("act", "approve"),
    Act.PUBLISH: pgettext_lazy("act", "publish"),
    Act.SCHEDULE: pgettext_lazy("act", "schedule"),
    Act.UNSCHEDULE: pgettext_lazy("act", "unschedule"),
    Act.CORRECT: pgettext_lazy("act", "correct"),
    Act.WORD_NOTICE: pgettext_lazy("act", "word notice"),
    Act.DROP_CORRECTION: pgettext_lazy("act", "drop correction"),
    Act.RETRACT: pgettext_lazy("act", "retract"),
    Act.WITHHOLD: pgettext_lazy("act", "withhold"),
    Act.REINSTATE: pgettext_lazy("act", "reinstate"),
    Act.MERGE: pgettext_lazy("act", "merge"),
    Act.MERGE_AWAY: pgettext_lazy("act", "merge away"),
    Act.UNMERGE: pgettext_lazy("act", "take apart"),
    Act.COME_BACK: pgettext_lazy("act", "bring back"),
}
ROLES = {
    Role.CONTRIBUTOR: gettext_lazy("a contributor"),
    Role.EDITOR: gettext_lazy("an editor"),
    Role.PUBLISHER: gettext_lazy("a publisher"),
    Role.OWNER: gettext_lazy("an owner"),
}
