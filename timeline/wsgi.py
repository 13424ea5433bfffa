"""What gunicorn serves: `gunicorn timeline.wsgi`. It refuses to start on settings that are not safe in public."""

import os

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "timeline.settings")

if not settings.DEBUG:
    if not settings.SECRET_KEY_IS_SET:
        raise ImproperlyConfigured("Set SECRET_KEY to a long random text before serving Sourceline.")
    if "*" in settings.ALLOWED_HOSTS:
        raise ImproperlyConfigured(
            "Name your hosts in ALLOWED_HOSTS: “*” would take any Host header for yours."
        )

program = get_wsgi_application()

from timeline.doorstep import Doorstep  # noqa: E402 (models can be named once Django is set up)

application = Doorstep(program)
