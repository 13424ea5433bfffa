"""The desk's addresses: nouns first, the verb last."""

from django.urls import path

app_name = "desk"

urlpatterns: list = []
