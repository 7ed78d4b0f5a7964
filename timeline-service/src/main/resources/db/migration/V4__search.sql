-- Full-text search over quotes and titles. A message does not tell its language, so the words are kept in both forms, Indonesian and English; which
-- of the two a statement is searched in is decided when it is read, by the language of its article.
alter table policy_events
    add column search tsvector not null generated always as (
        to_tsvector('indonesian', coalesce(statement -> 'evidence' ->> 'quote', '') || E'\n' || coalesce(statement ->> 'title', ''))
            || to_tsvector('english', coalesce(statement -> 'evidence' ->> 'quote', '') || E'\n' || coalesce(statement ->> 'title', ''))) stored;

create index policy_events_search on policy_events using gin (search);

create or replace view current_policy_events as
select e.*,
       (select o.language from extraction_outcomes o where o.article_id = e.article_id) as language
from policy_events e
where (select o.content_hash = e.content_hash and e.id = any (o.event_ids)
       from extraction_outcomes o
       where o.article_id = e.article_id);

-- The names that subjects go by, so that one is found by a name without reading its statements. Whether any of them counts is asked then.
create table subject_names (
    subject_id text not null,
    name       text not null,
    primary key (subject_id, name)
);

insert into subject_names
select distinct subject_id, subject_name
from policy_events;
