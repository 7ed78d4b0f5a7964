-- What lists show of an entry or a contradiction, in the JSON in which it is served: written once when the subject is resolved, and not once for every
-- reader. The statements are left empty in it, and put in by who reads it.
alter table timeline_entries add column listed text;
alter table contradictions add column listed text;

update timeline_entries
set listed = replace(jsonb_build_object(
        'id', id, 'subject', jsonb_build_object('id', subject_id, 'name', subject_name), 'type', type, 'date', resolved -> 'date',
        'jurisdictions', array_remove(array [place], ''), 'jurisdictionInferred', resolved -> 'placeInferred',
        'statuses', resolved -> 'statuses', 'disputed', disputed, 'roles', resolved -> 'roles', 'linked', resolved -> 'linked',
        'policyEventCount', statements, 'updatedAt', updated_at, 'policyEvents', array []::text[])::text, '"policyEvents": []', '"policyEvents":[]');
update contradictions
set listed = replace(jsonb_build_object(
        'id', id, 'kind', kind, 'severity', severity, 'subject', jsonb_build_object('id', subject_id, 'name', subject_name), 'type', type,
        'jurisdictions', array_remove(array [place], ''), 'gapInDays', resolved -> 'gapInDays', 'sentences', resolved -> 'sentences',
        'updatedAt', updated_at,
        'sides', array(select jsonb_build_object('entryId', side -> 'entry', 'type', side -> 'type', 'status', side -> 'status', 'date', side -> 'date',
                                                 'policyEventCount', 0, 'policyEvents', array []::text[])
                       from jsonb_array_elements(resolved -> 'sides') with ordinality as sides (side, place)
                       order by sides.place))::text, '"policyEvents": []', '"policyEvents":[]');

alter table timeline_entries alter column listed set not null;
alter table contradictions alter column listed set not null;

-- The statements that lists show. Whether one of them still counts is asked for when it is read.
create table shown_statements (
    id          uuid    not null,
    side        integer not null,
    subject_id  text    not null,
    cells       uuid[]  not null,
    event_ids   uuid[]  not null,
    article_ids uuid[]  not null,
    listed      text[]  not null,
    primary key (id, side)
);
comment on column shown_statements.id is 'the entry, or the contradiction to which the side belongs';
comment on column shown_statements.cells is 'the first cells that tell it: of each the first statement comes before the second of any';
create index shown_statements_of_subject on shown_statements (subject_id);

insert into changed_subjects (subject_id) select distinct subject_id from policy_events order by 1;
