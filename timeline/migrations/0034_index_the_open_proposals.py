"""Counts the articles in triage without looking at all that was ever decided."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0033_notifications_of_merges")]

    operations = [
        migrations.AddIndex(
            model_name="proposal",
            index=models.Index(
                condition=models.Q(("status", "open")), fields=["capture"], name="proposal_still_open"
            ),
        ),
    ]
