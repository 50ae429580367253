#!/bin/sh
# Runs once, when the PostgreSQL image finds an empty data folder: one database per service, each with an owner of its own,
# so that no service can read another's. The owners share LIDZAS_DB_PASSWORD.
set -eu
for name in lidzas_application lidzas_eligibility lidzas_document lidzas_scheduling; do
    psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$LIDZAS_DB_PASSWORD" -U "$POSTGRES_USER" -d postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
