"""The date on which a source was archived."""

from django.db import migrations

import timeline.models.edtf_field


class Migration(migrations.Migration):
    dependencies = [("timeline", "0026_why_a_source_is_relied_on")]

    operations = [
        migrations.AddField(
            model_name="source",
            name="archived",
            field=timeline.models.edtf_field.EdtfField(
                blank=True, db_default="", default="", max_length=100, verbose_name="archived"
            ),
        ),
    ]
