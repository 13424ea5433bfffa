"""One index for what overlaps a window and for its order, in place of one that served the window alone."""

from django.db import migrations, models

ORDER = ("earliest", "precision", "latest", "pk")


class Migration(migrations.Migration):
    dependencies = [("timeline", "0003_fill_date_columns")]

    operations = [
        migrations.AddIndex(
            model_name="event",
            index=models.Index(
                fields=["earliest", "precision", "latest", "id"], name="event_in_order_of_date"
            ),
        ),
        migrations.AddIndex(
            model_name="publishedentry",
            index=models.Index(
                fields=["timeline", "earliest", "precision", "latest", "id"], name="published_entry_in_order"
            ),
        ),
        migrations.AlterModelOptions(name="event", options={"ordering": ORDER}),
        migrations.AlterModelOptions(
            name="publishedentry", options={"ordering": ORDER, "verbose_name_plural": "published entries"}
        ),
        migrations.RemoveIndex(model_name="event", name="event_span"),
        migrations.RemoveIndex(model_name="publishedentry", name="published_entry_span"),
    ]
