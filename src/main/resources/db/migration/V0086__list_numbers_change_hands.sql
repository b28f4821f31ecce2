-- Projects of one workbook may swap their list numbers or move up by one: then only all of them together are unique again. Whoever
-- changes one project is still told at once.
alter table project
    drop constraint project_list_no_unique,
    add constraint project_list_no_unique unique (list_no) deferrable initially immediate;
