"""Where everything is. Each room brings its own addresses."""

urlpatterns: list = []
