-- Which articles repeat the text of others. What is compared is a signature of each text, kept with it; what follows from it is worked out subject by
-- subject, among the articles that say something about the subject, and so follows from the log alone.

alter table articles add column signature text;
alter table former_articles add column signature text;
comment on column articles.signature is 'MinHash of the text; null if the text is too short, or older than this column: a rebuild adds those';

create or replace function keep_former_articles() returns trigger language plpgsql as
$$
begin
    insert into former_articles (id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn,
                                 recorded_at, log_offset, signature)
    select id, r.url, r.publisher, r.title, r.language, r.published_at, r.published_on, r.text, r.content_hash, r.ingested_at, r.withdrawn,
           r.recorded_at, r.log_offset, r.signature
    from replaced r join arrived using (id)
    where arrived.log_offset > r.log_offset
    on conflict do nothing;
    return null;
end
$$;
create or replace view article_versions as
select id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn, recorded_at, log_offset,
       true as newest, signature
from articles
union all
select id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn, recorded_at, log_offset, false,
       signature
from former_articles;

-- A text that comes after the outcome of its revision changes what follows from its statements. Whether there is an outcome is looked up after the
-- commit: one that is committed later marks its statements itself.
create table changed_articles (
    change       bigint primary key generated always as identity,
    article_id   uuid        not null,
    content_hash text        not null,
    changed_at   timestamptz not null default clock_timestamp()
);
create function mark_articles() returns trigger language plpgsql as
$$
begin
    insert into changed_articles (article_id, content_hash) select id, content_hash from arrived where signature is not null;
    return null;
end
$$;
create trigger texts_of_added after insert on articles
    referencing new table as arrived for each statement execute function mark_articles();
create trigger texts_of_replaced after update on articles
    referencing new table as arrived for each statement execute function mark_articles();

alter table counted_reports
    add column bands bigint[],
    add column original_id uuid;
comment on column counted_reports.bands is 'keys under which texts that are near to each other meet, different for each subject';
comment on column counted_reports.original_id is 'the article that this one is a copy of';
create index counted_reports_near on counted_reports using gin (bands) with (fastupdate = off) where bands is not null;
create index counted_reports_copies on counted_reports (subject_id, original_id) where original_id is not null;
create index counted_reports_copied on counted_reports (article_id) where original_id is not null;

create view article_copies as
select subject_id, article_id, original_id from counted_reports where original_id is not null;

create table known_copies (
    subject_id  text        not null,
    article_id  uuid        not null,
    original_id uuid        not null,
    known_from  timestamptz not null,
    known_until timestamptz not null,
    primary key (subject_id, article_id, known_from)
);
create index known_copies_of_article on known_copies (article_id);

create function article_copies_at(asked timestamptz) returns table (subject_id text, article_id uuid, original_id uuid) language sql stable as
$$
select c.subject_id, c.article_id, c.original_id
from article_copies c
where not exists (select from subject_states s where s.subject_id = c.subject_id and s.changed_at > asked)
union all
select k.subject_id, k.article_id, k.original_id
from known_copies k
where k.known_from <= asked and k.known_until > asked
$$;

-- Takes the marks of a subject, and forgets what was worked out of the time that they change. False if there are none.
create or replace function take_changes(asked text) returns boolean language plpgsql as
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
    delete from known_copies where subject_id = asked and known_from >= since;
    update known_copies set known_until = since where subject_id = asked and known_until > since;
    return true;
end
$$;

drop function statement_periods(text);

-- Statements about a subject that count or once did, each with when.
create function statement_periods(asked text)
    returns table (id uuid, article_id uuid, cell_id uuid, subject_id text, subject_name text, source text, published_on date, type text, status text,
                   earliest date, latest date, jurisdictions text[], recorded_at timestamptz, edtf text, "precision" text, quote text,
                   actors text[], weekday_mismatch boolean, article_published_at text, signature text, known_from timestamptz,
                   known_until timestamptz)
    language sql stable as
$$
with periods as (
    select e.*, coalesce(e.publisher, e.article_id::text) as source, o.published_on, o.published_at as article_published_at,
           (select v.signature
            from article_versions v
            where v.id = e.article_id and v.content_hash = e.content_hash and v.signature is not null
            limit 1) as signature,
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
       p.article_published_at, p.signature, p.known_from, p.known_until
from periods p
where p.known_until is null or p.known_until > p.known_from
order by p.article_id, p.id, p.known_from
$$;

-- Removes what had been replaced before an instant.
create or replace function forget_before(first timestamptz) returns void language plpgsql as
$$
begin
    delete from former_articles f
    where exists (select from article_versions later where later.id = f.id and later.log_offset > f.log_offset and later.recorded_at <= first);
    delete from former_policy_events f
    where exists (select
                  from policy_event_versions later
                  where later.id = f.id and later.content_hash = f.content_hash and later.log_offset > f.log_offset and later.recorded_at <= first)
       or not exists (select
                      from extraction_outcome_versions o
                      where o.article_id = f.article_id and o.content_hash = f.content_hash and f.id = any (o.event_ids)
                        and not exists (select
                                        from extraction_outcome_versions later
                                        where later.article_id = o.article_id and later.log_offset > o.log_offset
                                          and later.recorded_at <= first));
    delete from former_extraction_outcomes f
    where exists (select
                  from extraction_outcome_versions later
                  where later.article_id = f.article_id and later.log_offset > f.log_offset and later.recorded_at <= first);
    delete from known_entries where known_until <= first;
    delete from known_contradictions where known_until <= first;
    delete from known_agreement where known_until <= first;
    delete from known_copies where known_until <= first;
end
$$;

-- What was counted and worked out before knows of no copies and no reasons.
truncate counted_subjects, counted_reports, changed_reports;
insert into changed_subjects (subject_id) select distinct subject_id from policy_events order by 1;
