-- Rebuilds of the read model, as operators asked for them. The rows move on into the read model that takes this one's place.
create table rebuilds (
    id           uuid primary key default gen_random_uuid(),
    state        text        not null default 'waiting',
    attempts     integer     not null default 0,
    progress     jsonb       not null default '{}',
    subjects     bigint      not null default 0,
    problem      text,
    requested_at timestamptz not null default clock_timestamp(),
    started_at   timestamptz,
    ended_at     timestamptz
);
comment on column rebuilds.attempts is 'how often one was begun: one that a process took with it when it ended is begun anew by the next';
comment on column rebuilds.progress is 'of each topic, how many records are read and how many there are';
comment on column rebuilds.subjects is 'those that wait to be resolved';

create unique index one_rebuild_at_a_time on rebuilds ((true)) where ended_at is null;
