-- The same report is known again by its words, wherever it was retrieved from; from another address it is a copy: one more
-- source of what the first tells of. What is the same is so for one circle of readers, so that nobody learns from it what
-- he may not read. Reports that are there already are known by their original alone.
alter table press.report
    add column words_hash text,
    add column address_hash text,
    add column copy_of uuid;
alter table press.report no force row level security;
update press.report
set words_hash = sha256,
    address_hash = encode(sha256(convert_to(case when origin in ('ADDRESS', 'FEED') then name else '' end, 'UTF8')), 'hex');
alter table press.report force row level security;
alter table press.report
    alter column words_hash set not null,
    alter column address_hash set not null,
    add constraint report_hash_check check (words_hash ~ '^[0-9a-f]{64}$' and address_hash ~ '^[0-9a-f]{64}$'),
    add foreign key (copy_of, audience_id) references press.report (id, audience_id) on update cascade,
    drop constraint report_group_id_sha256_key,
    add constraint report_once unique (audience_id, words_hash, address_hash);
create index report_by_original on press.report (copy_of) where copy_of is not null;

-- What is retrieved is for those who belong to the group at that moment, where newcomers do not read what came before; the
-- source is everybody's.
alter table press.report drop constraint report_source_id_audience_id_fkey;
alter table press.report add foreign key (source_id) references press.source (id);
