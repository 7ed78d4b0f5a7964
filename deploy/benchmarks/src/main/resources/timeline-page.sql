with page as (select id, first_day, listed from timeline_entries as entries where true
and subject_id = 'subject-' || (:subject)::text
order by first_day, id
limit 21)
select id, first_day, listed,
array(select array_to_string(array(select told.json
                                   from unnest(stored.event_ids, stored.article_ids, stored.listed) with ordinality
                                       as told (id, article_id, json, place)
                                   where (select told.id = any (o.event_ids) from extraction_outcomes o where o.article_id = told.article_id)
                                   order by told.place), ',')
      from shown_statements as stored
      where stored.id = page.id
      order by stored.side) as shown
from page
order by first_day, id;
