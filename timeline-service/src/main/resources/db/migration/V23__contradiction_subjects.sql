-- Which subject a contradiction is about, also after it has gone: its history is that of the subject.
create table contradiction_subjects (
    id         uuid primary key,
    subject_id text not null
);
insert into contradiction_subjects select id, subject_id from contradictions;

create function keep_contradiction_subjects() returns trigger language plpgsql as
$$
begin
    insert into contradiction_subjects select id, subject_id from added on conflict do nothing;
    return null;
end
$$;
create trigger subjects_of_contradictions after insert on contradictions
    referencing new table as added for each statement execute function keep_contradiction_subjects();
create trigger subjects_of_known_contradictions after insert on known_contradictions
    referencing new table as added for each statement execute function keep_contradiction_subjects();

-- What became of articles at the instants, of those that say or said something about the subject.
create function article_changes(asked_subject text, asked timestamptz[])
    returns table (changed_at timestamptz, article_id uuid, change text)
    language sql stable as
$$
select o.recorded_at, o.article_id,
       case
           when o.status = 'withdrawn' then 'withdrawn'
           when coalesce((select before.status
                          from extraction_outcome_versions before
                          where before.article_id = o.article_id and before.log_offset < o.log_offset
                          order by before.log_offset desc
                          limit 1), 'withdrawn') = 'withdrawn' then 'posted'
           else 'corrected'
       end
from extraction_outcome_versions o
where o.recorded_at = any (asked)
  and o.article_id in (select e.article_id from policy_event_versions e where e.subject_id = asked_subject)
order by 1, 2
$$;

-- Removes what had been replaced before an instant.
create function forget_before(first timestamptz) returns void language plpgsql as
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
end
$$;
