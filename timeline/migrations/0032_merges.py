"""Merges of events: proposed, confirmed, undone."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("timeline", "0031_merged_events")]

    operations = [
        migrations.CreateModel(
            name='Merge',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('record', models.JSONField()),
                ('kept_version', models.PositiveIntegerField()),
                ('lost_version', models.PositiveIntegerField()),
                ('proposed_at', models.DateTimeField()),
                ('turned_down_at', models.DateTimeField(blank=True, null=True)),
                ('confirmed_at', models.DateTimeField(blank=True, null=True)),
                ('lost_standing', models.CharField(blank=True, choices=[('none', 'Not published'), ('live', 'Live'), ('retracted', 'Retracted'), ('withheld', 'Withheld'), ('merged', 'Merged')], max_length=20)),
                ('lost_stage', models.CharField(blank=True, choices=[('draft', 'Draft'), ('in_review', 'In review'), ('changes_requested', 'Changes requested'), ('approved', 'Approved'), ('scheduled', 'Scheduled')], max_length=20)),
                ('undone_at', models.DateTimeField(blank=True, null=True)),
                ('reason', models.TextField(blank=True, max_length=1000)),
            ],
            options={
                'ordering': ['-proposed_at', '-pk'],
            },
        ),
        migrations.AddField(
            model_name='merge',
            name='confirmed_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merges_confirmed', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='merge',
            name='kept',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='merges_kept', to='timeline.event'),
        ),
        migrations.AddField(
            model_name='merge',
            name='kept_before',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merges_after_it', to='timeline.revision'),
        ),
        migrations.AddField(
            model_name='merge',
            name='lost',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='merges_lost', to='timeline.event'),
        ),
        migrations.AddField(
            model_name='merge',
            name='proposed_by',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='merges_proposed', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='merge',
            name='turned_down_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merges_turned_down', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='merge',
            name='undone_by',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merges_undone', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='merge',
            constraint=models.CheckConstraint(condition=models.Q(('kept', models.F('lost')), _negated=True), name='merge_is_of_two_events'),
        ),
        migrations.AddConstraint(
            model_name='merge',
            constraint=models.CheckConstraint(condition=models.Q(('confirmed_by__isnull', True), models.Q(('confirmed_by', models.F('proposed_by')), _negated=True), _connector='OR'), name='merge_is_confirmed_by_a_second_person'),
        ),
        migrations.AddConstraint(
            model_name='merge',
            constraint=models.CheckConstraint(condition=models.Q(('undone_at__isnull', True), ('confirmed_at__isnull', False), _connector='OR'), name='merge_is_undone_after_it_was_confirmed'),
        ),
        migrations.AddConstraint(
            model_name='merge',
            constraint=models.UniqueConstraint(condition=models.Q(('turned_down_at__isnull', True), ('undone_at__isnull', True)), fields=('lost',), name='merge_one_way_out_of_an_event'),
        ),
    ]
