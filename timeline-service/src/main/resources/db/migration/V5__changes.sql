-- What changed, in an order in which nothing ever appears before something that was already read. A sequence would not do: a transaction that
-- commits late would put its rows before rows that readers have passed. So rows carry the transaction that wrote them, and readers go no further
-- than the oldest transaction that is still under way (pg_snapshot_xmin): what lies before it is complete.
alter table policy_events
    add column changed_in bigint not null default pg_current_xact_id()::text::bigint;

alter table extraction_outcomes
    add column changed_in bigint not null default pg_current_xact_id()::text::bigint,
    add column former_event_ids uuid[] not null default '{}';
comment on column extraction_outcomes.former_event_ids is 'statements that earlier outcomes of the article named and this one does not: they were withdrawn';

create index policy_events_changed on policy_events (changed_in);
create index extraction_outcomes_changed on extraction_outcomes (changed_in);

-- Each statement that counts stands where it began to: at itself or at the outcome that names it, whichever was written later. Each one that no
-- longer counts stands at the outcome that does not name it any more. A statement whose outcome has not arrived yet stands nowhere.
create view policy_event_changes as
select e.changed_in as position, e.id, true as counts, e.article_id, e.subject_id, e.subject_name, e.type,
       e.jurisdictions, e.statement
from policy_events e
         join extraction_outcomes o on o.article_id = e.article_id
where o.changed_in <= e.changed_in
  and o.content_hash = e.content_hash
  and e.id = any (o.event_ids)
union all
select o.changed_in, e.id, true, e.article_id, e.subject_id, e.subject_name, e.type, e.jurisdictions, e.statement
from extraction_outcomes o
         cross join lateral unnest(o.event_ids) as named (id)
         join policy_events e on e.id = named.id and e.article_id = o.article_id and e.content_hash = o.content_hash
where e.changed_in < o.changed_in
union all
select o.changed_in, e.id, false, e.article_id, e.subject_id, e.subject_name, e.type, e.jurisdictions, e.statement
from extraction_outcomes o
         cross join lateral unnest(o.former_event_ids) as named (id)
         join policy_events e on e.id = named.id and e.article_id = o.article_id;

-- Positions mean something in this database only. A read model that is made anew gets another generation, and readers of the old one start again.
create table generation (
    id uuid not null default gen_random_uuid()
);

insert into generation default values;
