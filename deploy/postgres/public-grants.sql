-- What the public surface may do in the database: hand in sealed filings, keep its own drafts and codes, and read
-- views made for it. It can write to the inbox but not read what lies there. Safe to run again after each migration.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM wanbi_public;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO wanbi_public;

GRANT INSERT (id, kind, reference, sealed, signature, received_at) ON public_inbox TO wanbi_public;
GRANT SELECT (id, reference) ON public_inbox TO wanbi_public;

GRANT SELECT, INSERT, UPDATE, DELETE ON public_draft TO wanbi_public;
GRANT INSERT (id, purpose, opens, expires_at) ON public_challenge TO wanbi_public;
GRANT SELECT (id, purpose, opens, expires_at, passed_at) ON public_challenge TO wanbi_public;
GRANT EXECUTE ON FUNCTION try_phone_code, read_public_status TO wanbi_public;

GRANT SELECT ON public_event_slot, public_found, public_notice_issuer, migration TO wanbi_public;
