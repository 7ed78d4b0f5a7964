-- The read model. Each table is written by one consumer only, so the three topics never race for a row.
-- log_offset is the record's offset in its topic: all records of one article lie in one partition, so a higher offset is a newer message, and a
-- row is replaced by a higher one only. recorded_at is the log's append time of that record and therefore the same after a rebuild.

create table articles (
    id           uuid primary key,
    url          text,
    publisher    text,
    title        text,
    language     text,
    published_at text,
    published_on date,
    text         text,
    content_hash text,
    ingested_at  timestamptz,
    withdrawn    boolean     not null,
    recorded_at  timestamptz not null,
    log_offset   bigint      not null
);
comment on column articles.published_at is 'as its poster gave it: a day, or a date-time with offset';
comment on column articles.published_on is 'the day of published_at';
comment on column articles.withdrawn is 'a withdrawn article keeps its row, so that an older revision which arrives late does not bring it back; its content is erased';

create index articles_newest on articles (ingested_at desc, id desc) where not withdrawn;

create table extraction_outcomes (
    article_id         uuid primary key,
    content_hash       text,
    language           text,
    published_at       text,
    published_on       date,
    published_at_basis text        not null,
    event_ids          uuid[]      not null,
    status             text        not null,
    problem            text,
    extractor_name     text        not null,
    extractor_version  text        not null,
    recorded_at        timestamptz not null,
    log_offset         bigint      not null
);
comment on column extraction_outcomes.event_ids is 'the whole truth about the article: a policy event that is not in it does not count';

create table policy_events (
    id            uuid primary key,
    article_id    uuid        not null,
    content_hash  text        not null,
    publisher     text,
    subject_id    text        not null,
    subject_name  text        not null,
    type          text        not null,
    status        text        not null,
    earliest      date,
    latest        date,
    first_day     date        not null generated always as (coalesce(earliest, date '9999-12-31')) stored,
    jurisdictions text[]      not null,
    entry_id      uuid        not null,
    statement     jsonb       not null,
    recorded_at   timestamptz not null,
    log_offset    bigint      not null
);
comment on column policy_events.first_day is 'where it stands in date order: an open beginning comes last';
comment on column policy_events.entry_id is 'the timeline entry that it belongs to: one subject, type and date';
comment on column policy_events.statement is 'the policy event as it is served';

-- Four indexes and no more: each costs every statement that arrives. Lists walk a day, or a subject's day, and sort within it; the statements of an
-- article are found by the ids in its outcome.
create index policy_events_by_day on policy_events (first_day);
create index policy_events_of_subject on policy_events (subject_id, first_day);
create index policy_events_of_entry on policy_events (entry_id);

-- What counts: the statements that the current outcome of their article names, of the revision that it is about. Decided when it is read, so
-- that it does not matter which of the two arrived first. A scalar subquery and not a join: the planner takes the three conditions of a join for
-- independent, expects next to no rows, and then sorts the whole table for one page instead of walking an index.
create view current_policy_events as
select e.*
from policy_events e
where (select o.content_hash = e.content_hash and e.id = any (o.event_ids)
       from extraction_outcomes o
       where o.article_id = e.article_id);

-- A statement is disputed if another one that counts, about the same subject, of the same type and status, in a place that can be the same,
-- excludes its days. Statements whose date is open on a side are no dispute.
create view timeline_statements as
select e.*,
       exists (select
               from current_policy_events other
               where other.subject_id = e.subject_id
                 and other.type = e.type
                 and other.status = e.status
                 and (cardinality(other.jurisdictions) = 0 or cardinality(e.jurisdictions) = 0
                   or other.jurisdictions && e.jurisdictions)
                 and e.earliest is not null and e.latest is not null
                 and other.earliest is not null and other.latest is not null
                 and (other.latest < e.earliest or other.earliest > e.latest)) as disputed
from current_policy_events e;
