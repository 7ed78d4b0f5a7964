-- What the resolver makes of the statements that count. Other than the tables of V1, these are no truth of their own: they follow from them, subject by
-- subject, and are replaced whenever one of a subject's statements changes.

-- What has to be looked at again. Written by the very statement that changes a row, so that no crash comes between; rows are only ever added and
-- removed, so that the projection's writers do not wait for each other.
create table changed_subjects (
    change     bigint primary key generated always as identity,
    subject_id text        not null,
    changed_at timestamptz not null default clock_timestamp(),
    failures   integer     not null default 0
);
create index changed_subjects_of on changed_subjects (subject_id);

create table changed_outcomes (
    change     bigint primary key generated always as identity,
    event_ids  uuid[]      not null,
    changed_at timestamptz not null default clock_timestamp()
);
comment on table changed_outcomes is 'subjects are looked up after the commit: a statement that is committed later marks its subject itself';

create function mark_subjects() returns trigger language plpgsql as
$$
begin
    insert into changed_subjects (subject_id) select distinct subject_id from changed order by 1;
    return null;
end
$$;
create trigger subjects_of_added after insert on policy_events
    referencing new table as changed for each statement execute function mark_subjects();
create trigger subjects_of_replaced after update on policy_events
    referencing new table as changed for each statement execute function mark_subjects();

create function mark_outcomes() returns trigger language plpgsql as
$$
begin
    insert into changed_outcomes (event_ids) select event_ids from changed where cardinality(event_ids) > 0;
    return null;
end
$$;
create trigger statements_of_added after insert on extraction_outcomes
    referencing new table as changed for each statement execute function mark_outcomes();
create trigger statements_of_replaced after update on extraction_outcomes
    referencing new table as changed for each statement execute function mark_outcomes();
create trigger statements_of_former after update on extraction_outcomes
    referencing old table as changed for each statement execute function mark_outcomes();

-- What a statement tells, without who tells it. Rows of before get theirs when their subject is resolved, which is now.
drop view timeline_positions;
drop index policy_events_of_entry;
alter table policy_events rename column entry_id to cell_id;
alter view current_policy_events rename column entry_id to cell_id;
create index policy_events_of_cell on policy_events (cell_id);
comment on column policy_events.cell_id is 'the same for statements that are the same to the timeline: UUIDv5 over the subject and what is told';

create table timeline_entries (
    id            uuid primary key,
    subject_id    text          not null,
    subject_name  text          not null,
    type          text          not null,
    place         text          not null,
    first_day     date          not null,
    spans         datemultirange not null,
    disputed      boolean       not null,
    cells         uuid[]        not null,
    statements    bigint        not null,
    resolved      jsonb         not null,
    updated_at    timestamptz   not null
);
comment on column timeline_entries.first_day is 'where it stands in date order: an open beginning comes last';
comment on column timeline_entries.spans is 'the days that its candidate dates leave possible';
create index timeline_entries_by_day on timeline_entries (first_day, id);
create index timeline_entries_of_subject on timeline_entries (subject_id, first_day, id);

create table contradictions (
    id           uuid primary key,
    subject_id   text        not null,
    subject_name text        not null,
    kind         text        not null,
    severity     text        not null,
    type         text        not null,
    place        text        not null,
    resolved     jsonb       not null,
    updated_at   timestamptz not null
);
comment on column contradictions.updated_at is 'when the newest of its statements reached the log';
create index contradictions_newest on contradictions (updated_at, id);
create index contradictions_of_subject on contradictions (subject_id, updated_at, id);

create table publisher_agreement (
    subject_id text    not null,
    source     text    not null,
    agreed     integer not null,
    judged     integer not null,
    primary key (subject_id, source)
);
comment on table publisher_agreement is 'how often a source agreed with the other sources of the subject, who were asked without it; sums over subjects';
create index publisher_agreement_of_source on publisher_agreement (source) include (agreed, judged);

insert into changed_subjects (subject_id) select distinct subject_id from policy_events order by 1;
