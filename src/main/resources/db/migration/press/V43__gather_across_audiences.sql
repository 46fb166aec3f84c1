-- The reports of one event may be of several moments of the group: whoever reads one of them finds the event, and no more
-- of it than that. An event that was gathered into another leads there.
alter table press.report drop constraint report_happening_id_audience_id_fkey;
alter table press.report add foreign key (happening_id) references press.happening (id);
alter table press.happening add column gathered_into uuid references press.happening (id);
create index happening_by_gathered on press.happening (gathered_into) where gathered_into is not null;
grant update (audience_id, gathered_into) on press.happening to entente_app;
