"""Whose work it is to bring an event on; nobody's, until somebody says so."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0018_saved_filters")]

    operations = [
        migrations.AddField(
            model_name="event",
            name="assigned_to",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="events_assigned",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
    ]
