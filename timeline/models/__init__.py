"""Floor 3: the newsroom's nouns as tables, one file each. Nothing here decides who may do what: that is `editorial`."""

from timeline.models.audit_entry import AuditEntry
from timeline.models.buffer import Buffer, BufferSubject
from timeline.models.capture import Capture
from timeline.models.citation import Citation, Stance
from timeline.models.comment import Comment
from timeline.models.edition import EVERY_TIMELINE, NEWSROOM, stamp_of, timeline_name, turn_every_page
from timeline.models.embed import Embed, EmbedChoices
from timeline.models.embed_use import EmbedDay, EmbedSighting
from timeline.models.entry import Entry, Importance
from timeline.models.era import MOST_ERAS, Era
from timeline.models.event import Event, NoticeDecision, Occurrence, Stage, Standing
from timeline.models.former_topic import FormerTopic
from timeline.models.former_words import FormerWords
from timeline.models.image import Image
from timeline.models.invitation import Invitation
from timeline.models.lane import MOST_LANES, Lane, LaneColour
from timeline.models.merge import Merge, kept_instead_of, kept_instead_of_each, merged_into
from timeline.models.notice import Notice, NoticeKind
from timeline.models.notification import Notification, NotificationKind
from timeline.models.passage import Passage
from timeline.models.presence import Presence
from timeline.models.proposal import Proposal, ProposalStatus
from timeline.models.published_entry import PublishedEntry, PublishedSource, PublishedTopic
from timeline.models.published_event import PublishedEvent
from timeline.models.published_words import PublishedWords
from timeline.models.restrictions import Restrictions
from timeline.models.review import Decision, Review
from timeline.models.revision import Revision
from timeline.models.saved_filter import SavedFilter
from timeline.models.source import Reliability, Source, SourceKind
from timeline.models.timeline import Timeline
from timeline.models.topic import Topic, TopicKind, TopicName
from timeline.models.user import Letters, Role, User

__all__ = [
    "EVERY_TIMELINE",
    "NEWSROOM",
    "MOST_ERAS",
    "MOST_LANES",
    "AuditEntry",
    "Buffer",
    "BufferSubject",
    "Capture",
    "Citation",
    "Comment",
    "Decision",
    "Embed",
    "EmbedChoices",
    "EmbedDay",
    "EmbedSighting",
    "Entry",
    "Event",
    "FormerTopic",
    "FormerWords",
    "Image",
    "Importance",
    "Invitation",
    "Era",
    "Lane",
    "LaneColour",
    "Letters",
    "Merge",
    "Notice",
    "NoticeDecision",
    "NoticeKind",
    "Notification",
    "NotificationKind",
    "Occurrence",
    "Passage",
    "Presence",
    "Proposal",
    "ProposalStatus",
    "PublishedEntry",
    "PublishedEvent",
    "PublishedSource",
    "PublishedTopic",
    "PublishedWords",
    "Reliability",
    "Restrictions",
    "Review",
    "Revision",
    "Role",
    "SavedFilter",
    "Source",
    "SourceKind",
    "Stage",
    "Standing",
    "Stance",
    "Timeline",
    "Topic",
    "TopicKind",
    "TopicName",
    "User",
    "kept_instead_of",
    "kept_instead_of_each",
    "merged_into",
    "stamp_of",
    "timeline_name",
    "turn_every_page",
]
