-- An exemption accepted by mistake is taken back: then it covers nothing, also in the past.
alter table exemption
    add column revoked_by      text,
    add column revoked_at      timestamptz,
    add column revocation_note text,
    drop constraint exemption_status_known,
    drop constraint exemption_ended_when_accepted,
    add constraint exemption_status_known check (status in ('REQUESTED', 'ACCEPTED', 'REFUSED', 'REVOKED')),
    add constraint exemption_ended_when_accepted check (ended_at is null or status in ('ACCEPTED', 'REVOKED')),
    add constraint exemption_revoked check ((status = 'REVOKED') = (revoked_at is not null));
