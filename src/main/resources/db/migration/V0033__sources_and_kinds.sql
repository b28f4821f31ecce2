-- Two more lists the office keeps: where a plan's money comes from (资金来源), and what a unit is compared with in 比看.
alter table code_entry drop constraint code_entry_list_known;
alter table code_entry add constraint code_entry_list_known
    check (list in ('CATEGORY', 'ISSUE_TYPE', 'FACTOR', 'CAUSE', 'PHASE', 'FUND_SOURCE', 'UNIT_KIND'));

insert into code_entry (id, list, code, name, name_en, sort, status) values
    (gen_random_uuid(), 'FUND_SOURCE', 'DISTRICT', '区财政', 'District budget', 10, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'SUPERIOR', '上级补助', 'Higher budgets', 20, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'SPECIAL_BOND', '专项债', 'Special bonds', 30, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'BANK_LOAN', '银行贷款', 'Bank loans', 40, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'PRIVATE', '民间', 'Private capital', 50, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'OWN', '自筹', 'The unit''s own', 60, 'ACTIVE'),
    (gen_random_uuid(), 'FUND_SOURCE', 'OTHER', '其他', 'Other', 90, 'ACTIVE'),
    (gen_random_uuid(), 'UNIT_KIND', 'SUBDISTRICT', '街道', 'Subdistricts', 10, 'ACTIVE'),
    (gen_random_uuid(), 'UNIT_KIND', 'BUREAU', '部门', 'Bureaus', 20, 'ACTIVE'),
    (gen_random_uuid(), 'UNIT_KIND', 'STATE_COMPANY', '国企', 'State companies', 30, 'ACTIVE');

-- Units of one kind are ranked with each other; a unit without one is not ranked.
alter table unit add column kind_code text;
