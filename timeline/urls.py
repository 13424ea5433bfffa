"""Where everything is. Each room brings its own addresses."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

from timeline.admin import owners_site
from timeline.web.verbs import post_only

urlpatterns = [
    path("", include("timeline.web.reader_urls")),
    path("embed/", include("timeline.embed.urls")),
    path("desk/login/", LoginView.as_view(template_name="desk/login.html"), name="login"),
    path("desk/logout/", post_only(LogoutView.as_view()), name="logout"),
    path("desk/admin/", owners_site.urls),
    path("desk/", include("timeline.web.desk_urls")),
]

handler400 = "timeline.web.refusals.bad_request"
handler403 = "timeline.web.refusals.forbidden"
handler404 = "timeline.web.refusals.not_found"
handler500 = "timeline.web.refusals.server_error"
