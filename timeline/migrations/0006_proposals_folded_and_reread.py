"""What a proposal becomes when its article says the same twice, or when its source turns out to be of another day."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import Q

import timeline.models.edtf_field


class Migration(migrations.Migration):
    dependencies = [("timeline", "0005_topics")]

    operations = [
        migrations.RemoveConstraint(model_name="proposal", name="proposal_found_once_per_span"),
        migrations.AddField(
            model_name="proposal",
            name="folded_into",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="folded",
                to="timeline.proposal",
            ),
        ),
        migrations.AddField(
            model_name="proposal",
            name="needs_a_look",
            field=models.BooleanField(db_default=False, default=False, editable=False),
        ),
        migrations.AddField(
            model_name="proposal",
            name="reread",
            field=timeline.models.edtf_field.EdtfField(
                blank=True,
                db_default="",
                default=None,
                editable=False,
                max_length=100,
                verbose_name="as it would be read now",
            ),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.UniqueConstraint(
                condition=Q(proposed_by__isnull=True) & ~Q(status="stale"),
                fields=("capture", "start", "end"),
                name="proposal_found_once_per_span",
            ),
        ),
        migrations.AddConstraint(
            model_name="proposal",
            constraint=models.CheckConstraint(
                condition=Q(needs_a_look=False) | Q(event__isnull=False),
                name="proposal_needs_a_look_for_its_event",
            ),
        ),
    ]
