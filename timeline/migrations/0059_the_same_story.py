"""Timelines that tell the same story in different languages share a mark. A column that the release before ignores."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0058_eras_end_and_stay")]

    operations = [
        migrations.AddField(
            model_name="timeline",
            name="story",
            field=models.CharField(
                blank=True, db_default="", db_index=True, default="", editable=False, max_length=32
            ),
        ),
    ]
