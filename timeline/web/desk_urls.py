"""The desk's addresses: nouns first, the verb last."""

from django.urls import path

from timeline.web import (
    citations,
    dates,
    desk,
    events,
    review,
    source_changes,
    sources,
    tellings,
    timelines,
    topics,
    triage,
)

app_name = "desk"

urlpatterns = [
    path("", desk.overview, name="overview"),
    path("date-reading/", dates.date_reading, name="date-reading"),
    path("sources/", sources.source_list, name="source-list"),
    path("sources/new/", sources.source_new, name="source-new"),
    path("sources/new-document/", sources.document_new, name="document-new"),
    path("sources/<int:pk>/", sources.source, name="source"),
    path("sources/<int:pk>/edit/", source_changes.source_edit, name="source-edit"),
    path("captures/<int:pk>/triage/", triage.triage, name="triage"),
    path("captures/<int:pk>/propose/", triage.proposal_new, name="proposal-new"),
    path("proposals/<int:pk>/accept/", triage.proposal_accept, name="proposal-accept"),
    path("proposals/<int:pk>/cite/", tellings.proposal_cite, name="proposal-cite"),
    path("proposals/<int:pk>/tell-apart/", tellings.proposal_tell_apart, name="proposal-tell-apart"),
    path("proposals/<int:pk>/edit/", triage.proposal_edit, name="proposal-edit"),
    path("proposals/<int:pk>/reject/", triage.proposal_reject, name="proposal-reject"),
    path("proposals/<int:pk>/skip/", triage.proposal_skip, name="proposal-skip"),
    path("proposals/<int:pk>/date-right/", source_changes.proposal_date_right, name="proposal-date-right"),
    path("proposals/<int:pk>/flip/", triage.proposal_flip, name="proposal-flip"),
    path("proposals/<int:pk>/undo/", triage.proposal_undo, name="proposal-undo"),
    path("events/", events.event_list, name="event-list"),
    path("events/new/", events.event_new, name="event-new"),
    path("events/<slug:public_id>/", events.event_page, name="event"),
    path("events/<slug:public_id>/edit/", events.event_edit, name="event-edit"),
    path("events/<slug:public_id>/cite/", citations.citation_new, name="citation-new"),
    path("events/<slug:public_id>/submit/", review.event_submit, name="event-submit"),
    path(
        "events/<slug:public_id>/request-changes/", review.event_request_changes, name="event-request-changes"
    ),
    path("events/<slug:public_id>/approve/", review.event_approve, name="event-approve"),
    path("events/<slug:public_id>/publish/", review.event_publish, name="event-publish"),
    path("events/<slug:public_id>/correct/", review.event_correct, name="event-correct"),
    path("events/<slug:public_id>/explain/", review.event_explain, name="event-explain"),
    path(
        "events/<slug:public_id>/drop-correction/", review.event_drop_correction, name="event-drop-correction"
    ),
    path("events/<slug:public_id>/retract/", review.event_retract, name="event-retract"),
    path("events/<slug:public_id>/withhold/", review.event_withhold, name="event-withhold"),
    path("citations/<int:pk>/remove/", citations.citation_remove, name="citation-remove"),
    path("topics/", topics.topic_list, name="topic-list"),
    path("topics/new/", topics.topic_new, name="topic-new"),
    path("topics/<slug:slug>/", topics.topic, name="topic"),
    path("topics/<slug:slug>/rename/", topics.topic_rename, name="topic-rename"),
    path("topics/<slug:slug>/delete/", topics.topic_delete, name="topic-delete"),
    path("timelines/", timelines.timeline_list, name="timeline-list"),
    path("timelines/new/", timelines.timeline_new, name="timeline-new"),
    path("timelines/<slug:slug>/", timelines.timeline_page, name="timeline"),
    path("timelines/<slug:slug>/rule/", timelines.timeline_rule, name="timeline-rule"),
    path("timelines/<slug:slug>/open/", timelines.timeline_open, name="timeline-open"),
    path("timelines/<slug:slug>/embed/", timelines.timeline_embed, name="timeline-embed"),
]
