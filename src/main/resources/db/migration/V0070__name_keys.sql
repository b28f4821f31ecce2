-- What papers call projects and units: names without blanks and with narrow digits, however they were typed.
-- As cn.liuzhong.ledger.rules.CellText.key does it.
create function name_key(text) returns text language sql immutable parallel safe strict
return regexp_replace(normalize($1, NFKC), E'[ \t\n\v\f\r\u00a0\u3000\u200b\ufeff]+', '', 'g');

create index project_by_name_key on project (name_key(name));
create index project_by_national_code on project using gin (national_codes);
create index unit_by_name_key on unit (name_key(name));
create index unit_by_short_name_key on unit (name_key(short_name)) where short_name is not null;
