-- What entries, contradictions and agreement were at an instant. They follow from the statements that counted then, which V21 keeps, and are worked out
-- from them when somebody asks, or while nothing else is to be done, and kept. So they depend on the log alone, and not on how often a subject was
-- resolved while its messages came in.

-- A mark tells since when on the log there is a change. That of a policy event depends on the outcomes that name it, which are looked up when it is taken.
alter table changed_subjects
    add column first_known_at timestamptz,
    add column last_known_at timestamptz,
    add column event_ids uuid[] not null default '{}',
    add column former boolean not null default false;
comment on column changed_subjects.former is 'whether the messages about event_ids came after newer ones';
alter table changed_outcomes add column known_at timestamptz;

create or replace function mark_subjects() returns trigger language plpgsql as
$$
begin
    insert into changed_subjects (subject_id, event_ids) select subject_id, array_agg(id) from changed group by subject_id order by 1;
    return null;
end
$$;

drop trigger statements_of_replaced on extraction_outcomes;
drop trigger statements_of_former on extraction_outcomes;

create or replace function mark_outcomes() returns trigger language plpgsql as
$$
begin
    insert into changed_outcomes (event_ids, known_at) select event_ids, recorded_at from changed where cardinality(event_ids) > 0;
    return null;
end
$$;

create function mark_replaced_outcomes() returns trigger language plpgsql as
$$
begin
    insert into changed_outcomes (event_ids, known_at)
    select replaced.event_ids || arrived.event_ids, arrived.recorded_at
    from replaced join arrived using (article_id)
    where cardinality(replaced.event_ids || arrived.event_ids) > 0;
    return null;
end
$$;
create trigger statements_of_replaced after update on extraction_outcomes
    referencing old table as replaced new table as arrived for each statement execute function mark_replaced_outcomes();

create table subject_states (
    subject_id text primary key,
    changed_at timestamptz      not null,
    known      tstzmultirange   not null,
    complete   boolean          not null generated always as (known @> tstzrange(null, changed_at)) stored
);
comment on column subject_states.changed_at is 'the last change of its statements on the log: from then on, what is resolved is what is known';
comment on column subject_states.known is 'the time before, as far as it is worked out';
create index subject_states_to_do on subject_states (changed_at desc) where not complete;

insert into subject_states (subject_id, changed_at, known)
select e.subject_id, max(o.recorded_at), '{}'
from policy_events e join extraction_outcomes o using (article_id)
group by e.subject_id;

create table known_entries (like timeline_entries,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (id, known_from));
create index known_entries_of_subject on known_entries (subject_id, known_until);

create table known_contradictions (like contradictions,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (id, known_from));
create index known_contradictions_of_subject on known_contradictions (subject_id, known_until);

create table known_agreement (like publisher_agreement,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (subject_id, source, known_from));

-- Takes the marks of a subject, and forgets what was worked out of the time that they change. False if there are none.
create function take_changes(asked text) returns boolean language plpgsql as
$$
declare
    marks    bigint;
    named    uuid[];
    late     uuid[];
    since    timestamptz;
    till     timestamptz;
    of_named record;
begin
    with taken as (delete from changed_subjects where subject_id = asked returning first_known_at, last_known_at, event_ids, former)
    select count(*), min(first_known_at), max(last_known_at), array(select distinct unnest(event_ids) from taken),
           array(select distinct unnest(event_ids) from taken where former)
    into marks, since, till, named, late
    from taken;
    if marks = 0 then
        return false;
    end if;
    perform pg_advisory_xact_lock(hashtext('linimasa history'), hashtext(asked));
    select min(o.recorded_at) filter (where o.content_hash = e.content_hash and e.id = any (o.event_ids)) as since,
           greatest(max(o.recorded_at), max(e.recorded_at) filter (where former.id is not null)) as till
    into of_named
    from policy_event_versions e
             join extraction_outcome_versions o on o.article_id = e.article_id
             left join former_policy_events former on former.id = e.id and former.content_hash = e.content_hash
    where e.id = any (named)
      and (e.newest or e.id = any (late));
    since := least(since, of_named.since);
    if since is null then
        return true;
    end if;
    insert into subject_states as s (subject_id, changed_at, known)
    values (asked, greatest(till, of_named.till, since), tstzmultirange(tstzrange(null, since)))
    on conflict (subject_id) do update set changed_at = greatest(s.changed_at, excluded.changed_at), known = s.known * excluded.known;
    delete from known_entries where subject_id = asked and known_from >= since;
    update known_entries set known_until = since where subject_id = asked and known_until > since;
    delete from known_contradictions where subject_id = asked and known_from >= since;
    update known_contradictions set known_until = since where subject_id = asked and known_until > since;
    delete from known_agreement where subject_id = asked and known_from >= since;
    update known_agreement set known_until = since where subject_id = asked and known_until > since;
    return true;
end
$$;

-- What was known of all subjects. Complete if nobody is in unknown_subjects_at.
create function unknown_subjects_at(asked timestamptz) returns table (subject_id text) language sql stable as
$$
select s.subject_id from subject_states s where s.changed_at > asked and not s.known @> asked
$$;

create function timeline_entries_at(asked timestamptz)
    returns table (id uuid, subject_id text, subject_name text, type text, place text, first_day date, spans datemultirange, disputed boolean,
                   cells uuid[], statements bigint, resolved jsonb, updated_at timestamptz)
    language sql stable as
$$
select e.id, e.subject_id, e.subject_name, e.type, e.place, e.first_day, e.spans, e.disputed, e.cells, e.statements, e.resolved, e.updated_at
from timeline_entries e
where not exists (select from subject_states s where s.subject_id = e.subject_id and s.changed_at > asked)
union all
select k.id, k.subject_id, k.subject_name, k.type, k.place, k.first_day, k.spans, k.disputed, k.cells, k.statements, k.resolved, k.updated_at
from known_entries k
where k.known_from <= asked and k.known_until > asked
$$;

create function contradictions_at(asked timestamptz)
    returns table (id uuid, subject_id text, subject_name text, kind text, severity text, type text, place text, resolved jsonb,
                   updated_at timestamptz)
    language sql stable as
$$
select c.id, c.subject_id, c.subject_name, c.kind, c.severity, c.type, c.place, c.resolved, c.updated_at
from contradictions c
where not exists (select from subject_states s where s.subject_id = c.subject_id and s.changed_at > asked)
union all
select k.id, k.subject_id, k.subject_name, k.kind, k.severity, k.type, k.place, k.resolved, k.updated_at
from known_contradictions k
where k.known_from <= asked and k.known_until > asked
$$;

create function publisher_agreement_at(asked timestamptz)
    returns table (subject_id text, source text, agreed integer, judged integer)
    language sql stable as
$$
select a.subject_id, a.source, a.agreed, a.judged
from publisher_agreement a
where not exists (select from subject_states s where s.subject_id = a.subject_id and s.changed_at > asked)
union all
select k.subject_id, k.source, k.agreed, k.judged
from known_agreement k
where k.known_from <= asked and k.known_until > asked
$$;

-- Statements about a subject that count or once did, each with when.
create function statement_periods(asked text)
    returns table (id uuid, article_id uuid, cell_id uuid, subject_id text, subject_name text, source text, published_on date, type text, status text,
                   earliest date, latest date, jurisdictions text[], recorded_at timestamptz, edtf text, "precision" text, quote text,
                   actors text[], weekday_mismatch boolean, known_from timestamptz, known_until timestamptz)
    language sql stable as
$$
with periods as (
    select e.*, coalesce(e.publisher, e.article_id::text) as source, o.published_on,
           greatest(o.recorded_at, case
                                       when exists (select
                                                    from former_policy_events earlier
                                                    where earlier.id = e.id and earlier.content_hash = e.content_hash
                                                      and earlier.log_offset < e.log_offset) then e.recorded_at
                                   end) as known_from,
           least((select min(later.recorded_at)
                  from extraction_outcome_versions later
                  where later.article_id = o.article_id and later.log_offset > o.log_offset),
                 case
                     when not e.newest then
                         (select min(later.recorded_at)
                          from policy_event_versions later
                          where later.id = e.id and later.content_hash = e.content_hash and later.log_offset > e.log_offset)
                 end) as known_until
    from policy_event_versions e
             join extraction_outcome_versions o
                  on o.article_id = e.article_id and o.content_hash = e.content_hash and e.id = any (o.event_ids)
    where e.subject_id = asked)
select p.id, p.article_id, p.cell_id, p.subject_id, p.subject_name, p.source, p.published_on, p.type, p.status, p.earliest, p.latest, p.jurisdictions,
       p.recorded_at, p.statement -> 'date' ->> 'edtf', p.statement -> 'date' ->> 'precision', p.statement -> 'evidence' ->> 'quote',
       array(select jsonb_array_elements_text(p.statement -> 'actors')), jsonb_exists(p.statement -> 'flags', 'weekday-mismatch'),
       p.known_from, p.known_until
from periods p
where p.known_until is null or p.known_until > p.known_from
order by p.article_id, p.id, p.known_from
$$;
