-- Whose reply is overdue: asked every hour, among the letters that still wait for one.
create index reminder_reply_due on reminder (reply_due_on) where status in ('ISSUED', 'ACKNOWLEDGED');
