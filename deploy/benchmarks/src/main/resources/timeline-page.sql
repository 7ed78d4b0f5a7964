with page as (
    select id, subject_id, subject_name, type, place, first_day, disputed, cells, statements, resolved, updated_at
    from timeline_entries as entries
    where true and subject_id = 'subject-' || (:subject)::text
    order by first_day, id
    limit 21)
select page.id, page.subject_id, page.subject_name, page.type, page.place, page.first_day, page.disputed, page.statements, page.updated_at,
       told.date::text, told."placeInferred" as place_inferred, told.statuses::text, told.roles::text, told.linked::text,
       array(select json_build_object('id', shown.id, 'articleId', article_id, 'publisher', publisher, 'title', statement -> 'title', 'url', statement -> 'url',
                                      'status', status, 'date', statement #> '{date,edtf}', 'quote', statement #> '{evidence,quote}',
                                      'confidence', statement -> 'confidence')::text
             from (select shown.*
                   from unnest(page.cells[1:20]) as its (cell) cross join lateral (
                        select shown.*, row_number() over () as place
                        from lateral (select id, article_id, publisher, status, statement
                                      from current_policy_events as counting
                                      where cell_id = its.cell
                                      order by publisher nulls last, id
                                      limit case
                                                when page.statements <= 20 then 20
                                                else greatest(1, least(20, 4 * 20 / cardinality(page.cells)))
                                            end) as shown) as shown
                   order by place, publisher nulls last, id limit 20) as shown
             order by publisher nulls last, shown.id) as shown
from page
     cross join lateral jsonb_to_record(page.resolved)
         as told (date jsonb, "placeInferred" boolean, statuses jsonb, roles jsonb, linked jsonb)
order by first_day, page.id;
