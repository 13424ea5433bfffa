"""Works out the date columns of the rows that are there, batch by batch, so that nobody waits long for a lock.

A row that the previous release writes while this runs keeps its columns null until it is saved again; nothing that
readers see depends on them.
"""

from django.db import migrations, transaction

BATCH = 2000
COLUMNS = ["earliest", "latest", "precision", "is_open_start", "is_open_end", "is_approximate", "is_uncertain"]
COPIED = ["earliest", "latest", "precision"]


def fill(apps, schema_editor):
    alias = schema_editor.connection.alias
    for name in ("Event", "PublishedEvent"):
        model = apps.get_model("timeline", name)
        fields = [model._meta.get_field(column) for column in COLUMNS]
        # Locked, so that nobody changes a date between our reading it and our writing what it says.
        dated = model.objects.using(alias).exclude(date="").select_for_update().values_list("pk", "date")
        for rows in in_batches(dated, alias):
            said = [[*(field.said_of(date) for field in fields), pk] for pk, date in rows]
            write(schema_editor, model, COLUMNS, said)
    entry = apps.get_model("timeline", "PublishedEntry")
    entries = entry.objects.using(alias).values_list("pk", *(f"published_event__{name}" for name in COPIED))
    for rows in in_batches(entries, alias):
        write(schema_editor, entry, COPIED, [[*copied, pk] for pk, *copied in rows])


def in_batches(found, alias):
    last = 0
    while True:
        with transaction.atomic(using=alias):
            rows = list(found.filter(pk__gt=last).order_by("pk")[:BATCH])
            if not rows:
                return
            yield rows
        last = rows[-1][0]


def write(schema_editor, model, columns, rows):
    """One prepared statement for all of them: `bulk_update` takes minutes for a hundred thousand rows."""
    quote = schema_editor.quote_name
    changes = ", ".join(f"{quote(column)} = %s" for column in columns)
    statement = f"UPDATE {quote(model._meta.db_table)} SET {changes} WHERE {quote('id')} = %s"
    with schema_editor.connection.cursor() as cursor:
        cursor.executemany(statement, rows)


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("timeline", "0002_date_columns")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
