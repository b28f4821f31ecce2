-- Who could act for whom, and since when.
select audit_table('sign_in_session', 'ACCOUNT', 'account_id');
select audit_table('access_token', 'TOKEN');
