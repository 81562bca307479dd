-- The record of patients as a log of versions of FHIR resources: what was so, and when that was written down.
-- Nothing here is changed or deleted, except that the key of a patient can be destroyed.
-- Readable are ids, kinds, times and who recorded; what a resource says is encrypted with the key of its patient.

create table store_identity (
    one         boolean     primary key default true check (one),
    fingerprint bytea       not null,          -- of the master key that wraps all others
    created_at  timestamptz not null default clock_timestamp()
);

create table patient_key (
    number       bigint      generated always as identity primary key,
    patient      text        not null check (patient ~ '^[A-Za-z0-9.-]{1,64}$'),
    wrapped      bytea,                        -- null: destroyed, what it sealed cannot be read again
    created_at   timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
create unique index patient_key_in_use on patient_key (patient) where wrapped is not null;

-- Each row is bound to the one before: link = SHA-256(link before, this row). Numbers have no gaps.
create table audit (
    number   bigint      primary key check (number > 0),
    at       timestamptz not null,
    who      text        not null check (length(who) between 1 and 200),
    action   text        not null check (action ~ '^[a-z][a-z-]{0,39}$'),
    subject  text        not null check (length(subject) between 1 and 200),
    outcome  text        not null check (outcome in ('done', 'refused', 'failed')),
    digest   bytea,                            -- SHA-256 of the version that was written, as encrypted
    link     bytea       not null check (length(link) = 32)
);

-- What was recorded in one transaction: all of it or nothing, at one moment, later than all before.
create table recording (
    number      bigint      primary key check (number > 0),
    recorded_at timestamptz not null unique,
    recorded_by text        not null check (length(recorded_by) between 1 and 200),
    retry_key     bytea     unique,            -- by which a request that is sent again is known, and
    retry_request bytea,                       -- what it asked for; neither can be read
    check ((retry_key is null) = (retry_request is null))
);

create table resource_version (
    sequence      bigint      generated always as identity primary key,
    recording     bigint      not null references recording,
    resource_type text        not null check (resource_type ~ '^[A-Z][A-Za-z]{1,63}$'),
    resource_id   text        not null check (resource_id ~ '^[A-Za-z0-9.-]{1,64}$'),
    version       integer     not null check (version > 0),
    patient       text        not null check (patient ~ '^[A-Za-z0-9.-]{1,64}$'),
    operation     text        not null check (operation in ('create', 'update', 'entered-in-error')),
    valid_from    timestamptz not null,        -- since when it was so, by this version
    period_from   timestamptz not null,        -- what the resource is about, for searching by date
    period_to     timestamptz check (period_to >= period_from), -- null: still goes on
    patient_key   bigint      not null references patient_key,
    content       bytea       not null,
    audit         bigint      not null unique references audit,
    unique (resource_type, resource_id, version),
    check ((version = 1) = (operation = 'create'))
);
create index resource_version_of_patient on resource_version (patient, resource_type, period_from);
create index resource_version_of_type on resource_version (resource_type, period_from);
create index resource_version_of_recording on resource_version (recording);

-- The Patient.link of a version of a Patient that say that both are one person: replaced-by, replaces.
create table patient_link (
    sequence bigint not null references resource_version,
    other    text   not null,
    primary key (sequence, other)
);
create index patient_link_of_other on patient_link (other);

-- All ids under which a person is known, given one of them, by what was recorded up to a recording.
create function same_person(start text, as_of bigint) returns table (id text)
language sql stable as $$
    with recursive person (id) as (
        select start
        union
        select edge.other
        from person join lateral (
            select link.other
            from resource_version v join patient_link link on link.sequence = v.sequence
            where v.resource_type = 'Patient' and v.resource_id = person.id and v.recording <= as_of
              and not exists (
                select 1 from resource_version later
                where later.resource_type = 'Patient' and later.resource_id = v.resource_id
                  and later.version > v.version and later.recording <= as_of)
            union all
            select v.resource_id
            from patient_link link join resource_version v on v.sequence = link.sequence
            where link.other = person.id and v.recording <= as_of
              and not exists (
                select 1 from resource_version later
                where later.resource_type = 'Patient' and later.resource_id = v.resource_id
                  and later.version > v.version and later.recording <= as_of)
        ) edge on true
    )
    select person.id from person
$$;

create function refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception 'The table % is a log: rows are added, never changed or deleted.', tg_table_name;
end
$$;

create function refuse_change_of_key() returns trigger
language plpgsql as $$
begin
    if old.wrapped is null or new.wrapped is not null
       or (new.number, new.patient, new.created_at) is distinct from (old.number, old.patient, old.created_at) then
        raise exception 'A patient''s key can be destroyed, but not changed.';
    end if;
    return new;
end
$$;

create trigger append_only before update or delete or truncate on audit
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on recording
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on resource_version
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on patient_link
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on store_identity
    for each statement execute function refuse_change();
create trigger append_only before delete or truncate on patient_key
    for each statement execute function refuse_change();
create trigger destroyed_only before update on patient_key
    for each row execute function refuse_change_of_key();
