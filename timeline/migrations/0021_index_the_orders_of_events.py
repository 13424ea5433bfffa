"""Lists of events are read in pages by last change and by headline: each order has an index that ends with the key."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0020_keys_by_person")]

    operations = [
        migrations.AddIndex(
            model_name="event", index=models.Index(fields=["modified", "id"], name="event_last_changed")
        ),
        migrations.AddIndex(
            model_name="event", index=models.Index(fields=["headline", "id"], name="event_headline")
        ),
    ]
