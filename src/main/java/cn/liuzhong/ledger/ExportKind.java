package cn.liuzhong.ledger;

/** Which table is exported. */
public enum ExportKind {
    PROJECTS,
    REMINDERS,
    RANKING
}
