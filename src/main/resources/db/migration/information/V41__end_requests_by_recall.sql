-- What was asked about an item that its source recalls has come to its end: nobody answers it any more.
alter table information.receipt_request add column ended_at timestamptz;
alter table information.release_request add column ended_at timestamptz;
grant update (ended_at) on information.receipt_request, information.release_request to entente_app;
