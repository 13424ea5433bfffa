"""The language in which the desk speaks to each person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0022_other_dates_of_citations")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="language",
            field=models.CharField(blank=True, db_default="", default="", editable=False, max_length=10),
        ),
    ]
