-- Readers read what their audiences allow; only the service writes, after an act has been authorised.
do $$
declare
    content_table text;
begin
    foreach content_table in array array['text', 'version', 'expression', 'paragraph', 'wording', 'step', 'release'] loop
        execute format('alter table texts.%I enable row level security', content_table);
        execute format('alter table texts.%I force row level security', content_table);
        execute format(
            'create policy reading on texts.%I for select using ((select access.is_service()) '
            'or audience_id = any ((select access.readable_audiences())::uuid[]))', content_table);
        execute format(
            'create policy writing on texts.%I for all using ((select access.is_service()))', content_table);
        execute format('grant select, insert on texts.%I to entente_app', content_table);
    end loop;
end
$$;
grant update on texts.text, texts.version, texts.expression, texts.paragraph, texts.wording, texts.step to entente_app;
grant delete on texts.paragraph to entente_app;

alter table texts.symbol_counter enable row level security;
alter table texts.symbol_counter force row level security;
create policy service on texts.symbol_counter for all using ((select access.is_service()));
grant select, insert, update on texts.symbol_counter to entente_app;

-- Whatever the application does, the words of an issued version stay as they are.
create function texts.refuse_change_of_issued_words() returns trigger
    language plpgsql
    set search_path = pg_catalog, texts, pg_temp
as $$
begin
    if exists (select 1 from texts.version
               where id = coalesce(old.version_id, new.version_id) and symbol is not null) then
        raise exception 'the words of an issued version do not change' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger words_of_issued_version
    before delete or update of words, revision, language on texts.wording
    for each row execute function texts.refuse_change_of_issued_words();
create trigger paragraphs_of_issued_version
    before delete or update of position, kind on texts.paragraph
    for each row execute function texts.refuse_change_of_issued_words();
