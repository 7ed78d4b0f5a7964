-- What is counted of a subject, so that a change costs what it changes, and not all that was ever said about the subject. A subject without a row is
-- counted from all of its statements.
create table counted_subjects (
    subject_id text primary key,
    counted    jsonb not null
);
comment on column counted_subjects.counted is 'its cells, with how many statements tell each, who and when: sums over counted_reports';

create table counted_reports (
    subject_id text  not null,
    article_id uuid  not null,
    report     jsonb not null,
    primary key (subject_id, article_id)
);
comment on table counted_reports is 'what an article contributes to the sums, to be taken back when it says something else';

-- Which articles' part in a subject has to be looked at again. Taken with the marks of the subject, and written like them: with the cause, rows added only.
create table changed_reports (
    change     bigint primary key generated always as identity,
    subject_id text not null,
    article_id uuid not null
);
create index changed_reports_of on changed_reports (subject_id);

create function mark_reports() returns trigger language plpgsql as
$$
begin
    insert into changed_reports (subject_id, article_id) select distinct subject_id, article_id from changed order by 1, 2;
    return null;
end
$$;
create trigger reports_of_added after insert on policy_events
    referencing new table as changed for each statement execute function mark_reports();
create trigger reports_of_replaced after update on policy_events
    referencing new table as changed for each statement execute function mark_reports();

-- The subject that waits longest is looked up for every subject, however many wait.
drop index changed_subjects_of;
create index changed_subjects_of on changed_subjects (subject_id, change);
create index changed_subjects_next on changed_subjects (failures, change);

-- The statements of a cell are shown in this order, and only the first of them.
create index policy_events_shown on policy_events (cell_id, publisher, id);
drop index policy_events_of_cell;
