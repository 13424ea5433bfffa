"""Gives a timeline room to say how it was made, in the newsroom's own words."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0055_eras")]

    operations = [
        migrations.AddField(
            model_name="timeline",
            name="about",
            field=models.TextField(blank=True, db_default="", default="", max_length=10_000),
        ),
    ]
