"""Where everything is. Each room brings its own addresses."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

urlpatterns = [
    path("desk/login/", LoginView.as_view(template_name="desk/login.html"), name="login"),
    path("desk/logout/", LogoutView.as_view(), name="logout"),
    path("desk/", include("timeline.web.desk_urls")),
]
