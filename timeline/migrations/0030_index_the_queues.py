"""The queues beside the list of events are counted on every page of it: by an index alone, and not by their rows."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0029_images")]

    operations = [
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["stage", "standing", "notice_decision"], name="event_queue"),
        ),
    ]
