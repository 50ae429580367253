#!/bin/sh
# Runs once, when the PostgreSQL image finds an empty data folder: one database per service, each with an owner and a password of
# its own, so that no service can read another's.
set -eu
create_database() {
    psql -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" -U "$POSTGRES_USER" -d postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
}
create_database lidzas_application "$LIDZAS_DB_APPLICATION_PASSWORD"
create_database lidzas_eligibility "$LIDZAS_DB_ELIGIBILITY_PASSWORD"
create_database lidzas_document "$LIDZAS_DB_DOCUMENT_PASSWORD"
create_database lidzas_scheduling "$LIDZAS_DB_SCHEDULING_PASSWORD"
