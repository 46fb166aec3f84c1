-- Not only files are recalled: what States say is destroyed may be an item of another module.
alter table information.destruction drop constraint destruction_file_id_fkey;
alter table information.destruction rename column file_id to thing_id;
