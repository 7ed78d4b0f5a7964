with page as (
    select id, subject_id, subject_name, type, place, first_day, disputed, cells, statements, resolved::text, updated_at
    from timeline_entries
    where true and subject_id = 'subject-' || (:subject)::text
    order by first_day, id
    limit 21)
select page.*,
       array(select statement::text from current_policy_events s where s.cell_id = any (page.cells)
             order by publisher nulls last, id limit 20) as shown
from page
order by first_day, id;
