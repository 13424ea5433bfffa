"""What began or ended lately on a long timeline is found, and what stands on it counted, without reading all of it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0059_the_same_story")]

    operations = [
        migrations.AddIndex(
            "publishedentry",
            models.Index(fields=["timeline", "public_from"], name="published_entry_begins"),
        ),
        migrations.AddIndex(
            "publishedentry",
            models.Index(fields=["timeline", "public_until"], name="published_entry_ends"),
        ),
    ]
