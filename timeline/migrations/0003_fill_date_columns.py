"""Works out the date columns of the rows that are there, batch by batch, so that nobody waits long for a lock.

A row that the previous release writes while this runs keeps its columns null until it is saved again; nothing that
readers see depends on them.
"""

from django.db import migrations, transaction

BATCH = 500
COLUMNS = ["earliest", "latest", "precision", "is_open_start", "is_open_end", "is_approximate", "is_uncertain"]
COPIED = ["earliest", "latest", "precision"]


def fill(apps, schema_editor):
    alias = schema_editor.connection.alias
    for name in ("Event", "PublishedEvent"):
        model = apps.get_model("timeline", name)
        dated = model.objects.using(alias).exclude(date="").select_for_update()
        in_batches(dated, model, alias, work_out, COLUMNS)
    entry = apps.get_model("timeline", "PublishedEntry")
    entries = entry.objects.using(alias).select_related("published_event")
    in_batches(entries, entry, alias, copy, COPIED)


def in_batches(found, model, alias, change, columns):
    last = 0
    while True:
        with transaction.atomic(using=alias):
            rows = list(found.filter(pk__gt=last).order_by("pk")[:BATCH])
            if not rows:
                return
            for row in rows:
                change(row)
            model.objects.using(alias).bulk_update(rows, columns)
        last = rows[-1].pk


def work_out(row):
    for name in COLUMNS:
        setattr(row, name, row._meta.get_field(name).said_of(row.date))


def copy(entry):
    for name in COPIED:
        setattr(entry, name, getattr(entry.published_event, name))


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("timeline", "0002_date_columns")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
