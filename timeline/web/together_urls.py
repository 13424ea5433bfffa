"""The desk's addresses about working on the same thing: comments, notifications, and what is being typed."""

from django.urls import path

from timeline.web import buffers, comments, keeping, notifications

urlpatterns = [
    path("events/<slug:public_id>/comment/", comments.comment_new, name="comment-new"),
    path("comments/<int:pk>/delete/", comments.comment_delete, name="comment-delete"),
    path("comments/<int:pk>/resolve/", comments.comment_resolve, name="comment-resolve"),
    path("buffers/", buffers.buffer_keep, name="buffer-keep"),
    path("buffers/<int:pk>/throw-away/", buffers.buffer_throw_away, name="buffer-throw-away"),
    path("events/<slug:public_id>/presence/", keeping.event_presence, name="event-presence"),
    path("notifications/", notifications.notification_list, name="notification-list"),
    path("notifications/read/", notifications.notification_read_all, name="notification-read-all"),
    path("notifications/letters/", notifications.notification_letters, name="notification-letters"),
    path("notifications/<int:pk>/read/", notifications.notification_read, name="notification-read"),
]
