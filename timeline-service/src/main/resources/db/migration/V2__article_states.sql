-- Outcomes of which every statement has arrived. The three topics are read side by side, and any of them may be ahead.
create view complete_outcomes as
select o.*
from extraction_outcomes o
where o.event_ids <@ array(select e.id
                           from policy_events e
                           where e.id = any (o.event_ids)
                             and e.article_id = o.article_id
                             and e.content_hash = o.content_hash);

-- An article with what became of the revision that it has now: pending until the outcome of that revision is complete. One view, hence one snapshot.
create view article_states as
select a.id,
       a.url,
       a.publisher,
       a.title,
       a.language,
       a.published_at,
       coalesce(o.published_on, a.published_on)                              as published_on,
       a.text,
       a.content_hash,
       a.ingested_at,
       a.withdrawn,
       o.content_hash                                                        as outcome_content_hash,
       o.language                                                            as outcome_language,
       o.published_at                                                        as outcome_published_at,
       o.published_at_basis                                                  as outcome_published_at_basis,
       o.event_ids                                                           as outcome_event_ids,
       o.status                                                              as outcome_status,
       o.problem                                                             as outcome_problem,
       o.extractor_name                                                      as outcome_extractor_name,
       o.extractor_version                                                   as outcome_extractor_version,
       coalesce((select c.status
                 from complete_outcomes c
                 where c.article_id = a.id
                   and c.content_hash = a.content_hash), 'pending')          as status,
       (select count(*)
        from current_policy_events e
        where e.article_id = a.id
          and e.id = any (o.event_ids))                                      as policy_event_count,
       array(select e.statement::text
             from current_policy_events e
             where e.article_id = a.id
               and e.id = any (o.event_ids)
             order by e.first_day, e.id)                                     as statements
from articles a
         left join extraction_outcomes o on o.article_id = a.id;
