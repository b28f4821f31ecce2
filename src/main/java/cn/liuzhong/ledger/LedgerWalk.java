package cn.liuzhong.ledger;

/** What is carried along while a file is judged, a few rows at a time. */
record LedgerWalk(Names names, Answers answers, SeenRows seen, SeenMilestones milestones, WrittenRows written) {}
