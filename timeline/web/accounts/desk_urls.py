"""The desk's own addresses about people: who works here, invitations, and where one is logged in."""

from django.urls import path

from timeline.web.accounts import invitations, pages, people

urlpatterns = [
    path("people/", people.person_list, name="person-list"),
    path("people/<int:pk>/role/", people.person_role, name="person-role"),
    path("people/<int:pk>/access/", people.person_access, name="person-access"),
    path("people/<int:pk>/reset-second-factor/", people.person_reset, name="person-reset"),
    path("invitations/new/", invitations.invitation_new, name="invitation-new"),
    path("invitations/<int:pk>/revoke/", invitations.invitation_revoke, name="invitation-revoke"),
    path("invitations/<slug:token>/accept/", invitations.invitation_accept, name="invitation-accept"),
    path("account/language/choose/", pages.language_choose, name="language-choose"),
    path("account/sessions/<int:pk>/end/", pages.session_end, name="session-end"),
    path("account/sessions/end-others/", pages.session_end_others, name="session-end-others"),
]
