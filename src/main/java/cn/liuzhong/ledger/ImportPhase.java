package cn.liuzhong.ledger;

/** What is being done with a workbook's rows. */
public enum ImportPhase {
    CHECK,
    APPLICATION
}
