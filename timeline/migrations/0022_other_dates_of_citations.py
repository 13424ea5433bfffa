"""A citation may say that its source dates the event otherwise, and why the two differ."""

from django.db import migrations, models
from django.db.models import Q

import timeline.models.edtf_field


class Migration(migrations.Migration):
    dependencies = [("timeline", "0021_index_the_orders_of_events")]

    operations = [
        migrations.AddField(
            model_name="citation",
            name="other_date",
            field=timeline.models.edtf_field.EdtfField(
                blank=True,
                db_default="",
                default="",
                max_length=100,
                verbose_name="the date that this source gives, where it is another",
            ),
        ),
        migrations.AddField(
            model_name="citation",
            name="other_date_reason",
            field=models.CharField(blank=True, db_default="", default="", max_length=300),
        ),
        migrations.AddConstraint(
            model_name="citation",
            constraint=models.CheckConstraint(
                condition=Q(other_date="", other_date_reason="")
                | Q(~Q(other_date=""), ~Q(other_date_reason="")),
                name="citation_other_date_has_a_reason",
            ),
        ),
    ]
