-- A page of what a filter lets through is read from an index, also if there is little or nothing of it.
create index timeline_entries_by_dispute on timeline_entries (disputed, first_day, id);
create index timeline_entries_by_type on timeline_entries (type, first_day, id);
create index timeline_entries_by_place on timeline_entries (place, first_day, id);
create index contradictions_by_kind on contradictions (kind, updated_at, id);
