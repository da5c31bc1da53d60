#!/usr/bin/env bash
# Runs once, when the volume of PostgreSQL is empty: the login of the public surface, which owns nothing.
# What it may do is granted after each migration by public-grants.sql.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$PUBLIC_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE wanbi_public LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE CONNECTION LIMIT 60 PASSWORD :'password';
SQL
