-- What the service may do when it is not the tables' owner: read and write rows, but of the record of changes read only.
-- At every start, so that new tables and a new user are covered; writes nothing when nothing is missing.
do $$
declare
    service name := '${application-user}';
    called  record;
begin
    if service in ('', current_user) or not exists (select from pg_roles where rolname = service) then
        return;
    end if;
    -- Two replicas that grant at the same moment would run into each other.
    perform pg_advisory_xact_lock(hashtext('liuzhong.grants'));
    if not has_schema_privilege(service, current_schema(), 'USAGE') then
        execute format('grant usage on schema %I to %I', current_schema(), service);
    end if;
    for called in
        select c.oid, format('%I.%I', current_schema(), relname) as name,
               case when relname in ('audit_entry', 'flyway_schema_history') then 'select'
                    else 'select, insert, update, delete' end as rights
          from pg_class c
         where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
    loop
        if exists (select from string_to_table(called.rights, ', ') as need
                    where not has_table_privilege(service, called.oid, need)) then
            execute format('grant %s on %s to %I', called.rights, called.name, service);
        end if;
    end loop;
    for called in
        select c.oid, format('%I.%I', current_schema(), relname) as name
          from pg_class c
         where relnamespace = current_schema()::regnamespace and relkind = 'S' and relname <> 'audit_entry_number'
    loop
        if not has_sequence_privilege(service, called.oid, 'USAGE') then
            execute format('grant usage on sequence %s to %I', called.name, service);
        end if;
    end loop;
end
$$;
