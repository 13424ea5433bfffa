"""Columns for what a date says besides its bounds. They may be null, so the previous release can go on writing rows."""

import timeline.models.edtf_field
from django.db import migrations, models

FLAGS = ["is_open_start", "is_open_end", "is_approximate", "is_uncertain"]


def date_columns(model_name):
    yield migrations.AddField(
        model_name=model_name,
        name="precision",
        field=timeline.models.edtf_field.PrecisionField(editable=False, null=True, of="date"),
    )
    for flag in FLAGS:
        yield migrations.AddField(
            model_name=model_name,
            name=flag,
            field=timeline.models.edtf_field.DateFlagField(aspect=flag, editable=False, null=True, of="date"),
        )


class Migration(migrations.Migration):
    dependencies = [("timeline", "0001_initial")]

    operations = [
        *date_columns("event"),
        *date_columns("publishedevent"),
        migrations.AddField(
            model_name="publishedentry", name="precision", field=models.SmallIntegerField(null=True)
        ),
    ]
