"""A version on sources: whoever changes one says which version they saw."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0006_proposals_folded_and_reread")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="version",
            # The default stays in the database, so that the previous release goes on adding sources.
            field=models.PositiveIntegerField(db_default=1, default=1, editable=False),
        ),
    ]
