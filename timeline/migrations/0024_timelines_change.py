"""Timelines whose particulars and lanes change: a version to hold them to, and lanes that are closed but kept."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("timeline", "0023_language_of_a_person"),
    ]

    operations = [
        migrations.AddField(
            model_name="lane",
            name="closed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="timeline",
            name="version",
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False),
        ),
    ]
