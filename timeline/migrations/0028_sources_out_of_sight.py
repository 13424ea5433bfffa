"""Sources that were taken out of the library; their captures are kept."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0027_day_of_the_archived_copy")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="removed_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
