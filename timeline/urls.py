"""Where everything is. Each room brings its own addresses."""

from django.urls import include, path

from timeline.admin import owners_site
from timeline.embed.loader import loader

urlpatterns = [
    # First what is asked for most: addresses are tried in this order.
    path("embed/", include("timeline.embed.urls")),
    path("", include("timeline.web.reader_urls")),
    path("embed.js", loader, name="embed-loader"),
    path("desk/admin/", owners_site.urls),
    path("desk/", include("timeline.web.accounts.urls")),
    path("desk/", include("timeline.web.desk_urls")),
]

handler400 = "timeline.web.refusals.bad_request"
handler403 = "timeline.web.refusals.forbidden"
handler404 = "timeline.web.refusals.not_found"
handler429 = "timeline.web.refusals.too_often"
handler500 = "timeline.web.refusals.server_error"
