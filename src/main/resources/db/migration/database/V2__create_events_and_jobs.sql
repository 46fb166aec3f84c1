-- Events that a listener has yet to handle. Payloads are identifiers, never content: these tables know no audience.
create schema events;
create table events.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    int,
  last_resubmission_date timestamptz
);
create index on events.event_publication using hash (serialized_event);
create index on events.event_publication (completion_date);
grant usage on schema events to entente_app;
grant select, insert, update, delete on events.event_publication to entente_app;

-- Work due at a time: it survives restarts and is taken by one node at a time.
create schema jobs;
create table jobs.scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  state                text,
  execution_time       timestamptz,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
grant usage on schema jobs to entente_app;
grant select, insert, update, delete on jobs.scheduled_tasks to entente_app;
