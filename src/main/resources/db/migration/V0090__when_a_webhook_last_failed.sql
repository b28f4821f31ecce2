-- A receiver that failed once in May and once in June has not failed since May.
alter table webhook add column last_failed_at timestamptz;
