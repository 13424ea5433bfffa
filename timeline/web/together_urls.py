"""The desk's addresses about working on the same thing: comments and notifications."""

from django.urls import path

from timeline.web import comments, notifications

urlpatterns = [
    path("events/<slug:public_id>/comment/", comments.comment_new, name="comment-new"),
    path("comments/<int:pk>/delete/", comments.comment_delete, name="comment-delete"),
    path("comments/<int:pk>/resolve/", comments.comment_resolve, name="comment-resolve"),
    path("notifications/", notifications.notification_list, name="notification-list"),
    path("notifications/read/", notifications.notification_read_all, name="notification-read-all"),
    path("notifications/letters/", notifications.notification_letters, name="notification-letters"),
    path("notifications/<int:pk>/read/", notifications.notification_read, name="notification-read"),
]
