-- What the office starts with: the pack STANDARD.
insert into rule_settings (version, rules, note, changed_by, changed_at) values (
    1,
    '{
        "redAfterDays": 30,
        "blueWithinDays": 10,
        "runWorkingDay": 3,
        "replyWorkingDays": 5,
        "interviewOnRedNamed": false,
        "interviewOnReplyOverdue": false,
        "minutesWorkingDays": 3,
        "rectificationWorkingDays": 5,
        "resultDays": 30,
        "unitLevelWorkingDays": 7,
        "groupLevelWorkingDays": 10,
        "officeLevelWorkingDays": 15,
        "lookBackDays": 30
    }',
    '标准方案',
    'installation',
    now()
);
