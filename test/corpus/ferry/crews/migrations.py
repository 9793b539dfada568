def split_names(connection):
    rows = connection.execute("SELECT id, name FROM crew").fetchall()
    for row in rows:  # label: fine sequential-remote-calls
        connection.execute("UPDATE crew SET first = %s WHERE id = %s", (row.name.split()[0], row.id))
