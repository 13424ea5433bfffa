"""Whether single letters act on the desk's lists, for each person."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0019_event_assigned_to")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="has_keys",
            field=models.BooleanField(db_default=True, default=True, verbose_name="keyboard shortcuts"),
        ),
    ]
