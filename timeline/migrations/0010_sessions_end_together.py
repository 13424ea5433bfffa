"""A number under which a person's sessions began, and when they were last seen."""

from django.db import migrations, models

import timeline.models.user


class Migration(migrations.Migration):
    dependencies = [("timeline", "0009_reviews_taken_back")]

    operations = [
        migrations.AlterModelManagers(
            name="user", managers=[("objects", timeline.models.user.PeopleManager())]
        ),
        migrations.AddField(
            model_name="user",
            name="session_epoch",
            field=models.PositiveIntegerField(db_default=0, default=0, editable=False),
        ),
        migrations.AddField(
            model_name="user",
            name="last_seen_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
