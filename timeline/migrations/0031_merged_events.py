"""Events that were merged into another one: a standing of their own."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0030_index_the_queues")]

    operations = [
        migrations.RemoveConstraint(
            model_name='event',
            name='event_standing_is_known',
        ),
        migrations.AlterField(
            model_name='event',
            name='standing',
            field=models.CharField(choices=[('none', 'Not published'), ('live', 'Live'), ('retracted', 'Retracted'), ('withheld', 'Withheld'), ('merged', 'Merged')], default='none', editable=False, max_length=20),
        ),
        migrations.AlterField(
            model_name='publishedevent',
            name='standing',
            field=models.CharField(choices=[('none', 'Not published'), ('live', 'Live'), ('retracted', 'Retracted'), ('withheld', 'Withheld'), ('merged', 'Merged')], max_length=20),
        ),
        migrations.AddConstraint(
            model_name='event',
            constraint=models.CheckConstraint(condition=models.Q(('standing__in', ['none', 'live', 'retracted', 'withheld', 'merged'])), name='event_standing_is_known'),
        ),
    ]
