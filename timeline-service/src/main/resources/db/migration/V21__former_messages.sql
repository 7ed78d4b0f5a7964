-- What was known before: messages that a newer one of the same row has replaced. The tables of V1 stay what is known now, at their speed; nothing is
-- written here while nothing is corrected. What was known at an instant is what the messages that the log had taken by then leave, and so depends on
-- the log alone.

create table former_articles (like articles);
alter table former_articles add primary key (id, log_offset);

create table former_extraction_outcomes (like extraction_outcomes);
alter table former_extraction_outcomes
    drop column changed_in,
    drop column former_event_ids,
    add primary key (article_id, log_offset);

create table former_policy_events (like policy_events including generated);
alter table former_policy_events
    drop column changed_in,
    add primary key (id, log_offset);
create index former_policy_events_by_day on former_policy_events (first_day);
create index former_policy_events_of_subject on former_policy_events (subject_id, first_day);
create index former_policy_events_of_cell on former_policy_events (cell_id);

create function keep_former_articles() returns trigger language plpgsql as
$$
begin
    insert into former_articles (id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn,
                                 recorded_at, log_offset)
    select id, r.url, r.publisher, r.title, r.language, r.published_at, r.published_on, r.text, r.content_hash, r.ingested_at, r.withdrawn,
           r.recorded_at, r.log_offset
    from replaced r join arrived using (id)
    where arrived.log_offset > r.log_offset
    on conflict do nothing;
    return null;
end
$$;
create trigger former_articles after update on articles
    referencing old table as replaced new table as arrived for each statement execute function keep_former_articles();

create function keep_former_outcomes() returns trigger language plpgsql as
$$
begin
    insert into former_extraction_outcomes (article_id, content_hash, language, published_at, published_on, published_at_basis, event_ids, status,
                                            problem, extractor_name, extractor_version, recorded_at, log_offset)
    select article_id, r.content_hash, r.language, r.published_at, r.published_on, r.published_at_basis, r.event_ids, r.status, r.problem,
           r.extractor_name, r.extractor_version, r.recorded_at, r.log_offset
    from replaced r join arrived using (article_id)
    where arrived.log_offset > r.log_offset
    on conflict do nothing;
    return null;
end
$$;
create trigger former_outcomes after update on extraction_outcomes
    referencing old table as replaced new table as arrived for each statement execute function keep_former_outcomes();

create function keep_former_statements() returns trigger language plpgsql as
$$
begin
    insert into former_policy_events (id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest,
                                      jurisdictions, cell_id, statement, recorded_at, log_offset)
    select id, r.article_id, r.content_hash, r.publisher, r.subject_id, r.subject_name, r.type, r.status, r.earliest, r.latest, r.jurisdictions,
           r.cell_id, r.statement, r.recorded_at, r.log_offset
    from replaced r join arrived using (id)
    where arrived.log_offset > r.log_offset
    on conflict do nothing;
    return null;
end
$$;
create trigger former_statements after update on policy_events
    referencing old table as replaced new table as arrived for each statement execute function keep_former_statements();

-- Every message about a row, whether a newer one has replaced it or not.
create view article_versions as
select id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn, recorded_at, log_offset,
       true as newest
from articles
union all
select id, url, publisher, title, language, published_at, published_on, text, content_hash, ingested_at, withdrawn, recorded_at, log_offset, false
from former_articles;

create view extraction_outcome_versions as
select article_id, content_hash, language, published_at, published_on, published_at_basis, event_ids, status, problem, extractor_name,
       extractor_version, recorded_at, log_offset
from extraction_outcomes
union all
select article_id, content_hash, language, published_at, published_on, published_at_basis, event_ids, status, problem, extractor_name,
       extractor_version, recorded_at, log_offset
from former_extraction_outcomes;

create view policy_event_versions as
select id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, first_day, jurisdictions, cell_id,
       statement, recorded_at, log_offset, search, true as newest
from policy_events
union all
select id, article_id, content_hash, publisher, subject_id, subject_name, type, status, earliest, latest, first_day, jurisdictions, cell_id,
       statement, recorded_at, log_offset, search, false
from former_policy_events;

-- The functions below are single queries, which the planner takes into the query that asks them.

-- Of each article the newest message that the log had by then: the one of the highest offset, should its clock ever have gone backwards.
create function articles_at(asked timestamptz)
    returns table (id uuid, url text, publisher text, title text, language text, published_at text, published_on date, text text,
                   content_hash text, ingested_at timestamptz, withdrawn boolean)
    language sql stable as
$$
select v.id, v.url, v.publisher, v.title, v.language, v.published_at, v.published_on, v.text, v.content_hash, v.ingested_at, v.withdrawn
from article_versions v
where v.recorded_at <= asked
  and (v.newest or not exists (select
                               from article_versions later
                               where later.id = v.id and later.log_offset > v.log_offset and later.recorded_at <= asked))
$$;

-- What counted then. An outcome and its statements came into the log together, though not to the same place of it: a statement counts from the moment
-- of the first outcome that names its revision. Of several messages about one statement of one revision, the newest by then tells what it says.
create function policy_events_at(asked timestamptz)
    returns table (id uuid, article_id uuid, content_hash text, publisher text, subject_id text, subject_name text, type text, status text,
                   earliest date, latest date, first_day date, jurisdictions text[], cell_id uuid, statement jsonb, recorded_at timestamptz,
                   log_offset bigint, search tsvector, language text)
    language sql stable as
$$
select e.id, e.article_id, e.content_hash, e.publisher, e.subject_id, e.subject_name, e.type, e.status, e.earliest, e.latest, e.first_day,
       e.jurisdictions, e.cell_id, e.statement, e.recorded_at, e.log_offset, e.search,
       (select o.language
        from extraction_outcome_versions o
        where o.article_id = e.article_id and o.recorded_at <= asked
        order by o.log_offset desc limit 1)
from policy_event_versions e
where (select o.content_hash = e.content_hash and e.id = any (o.event_ids)
       from extraction_outcome_versions o
       where o.article_id = e.article_id and o.recorded_at <= asked
       order by o.log_offset desc limit 1)
  and (e.recorded_at <= asked
    or not exists (select
                   from former_policy_events earlier
                   where earlier.id = e.id and earlier.content_hash = e.content_hash and earlier.log_offset < e.log_offset))
  and (e.newest
    or not exists (select
                   from policy_event_versions later
                   where later.id = e.id and later.content_hash = e.content_hash and later.log_offset > e.log_offset
                     and later.recorded_at <= asked))
$$;

-- Articles with what had become of them, as in article_states.
create function article_states_at(asked timestamptz)
    returns table (id uuid, url text, publisher text, title text, language text, published_at text, published_on date, text text,
                   content_hash text, ingested_at timestamptz, withdrawn boolean, outcome_content_hash text, outcome_language text,
                   outcome_published_at text, outcome_published_at_basis text, outcome_event_ids uuid[], outcome_status text, outcome_problem text,
                   outcome_extractor_name text, outcome_extractor_version text, status text, policy_event_count bigint, statements text[])
    language sql stable as
$$
select a.id, a.url, a.publisher, a.title, a.language, a.published_at, coalesce(o.published_on, a.published_on), a.text, a.content_hash,
       a.ingested_at, a.withdrawn, o.content_hash, o.language, o.published_at, o.published_at_basis, o.event_ids, o.status, o.problem,
       o.extractor_name, o.extractor_version,
       case
           when o.content_hash = a.content_hash
               and o.event_ids <@ array(select e.id
                                        from policy_event_versions e
                                        where e.id = any (o.event_ids)
                                          and e.article_id = a.id
                                          and e.content_hash = o.content_hash) then o.status
           else 'pending'
       end,
       (select count(*) from policy_events_at(asked) e where e.article_id = a.id and e.id = any (o.event_ids)),
       array(select e.statement::text
             from policy_events_at(asked) e
             where e.article_id = a.id and e.id = any (o.event_ids)
             order by e.first_day, e.id)
from articles_at(asked) a
         left join lateral (select *
                            from extraction_outcome_versions v
                            where v.article_id = a.id and v.recorded_at <= asked
                            order by v.log_offset desc
                            limit 1) o on true
$$;
