package cn.liuzhong.ledger;

/** How far a workbook has come. */
public enum ImportStatus {
    CHECKING,
    /** Nothing of it is applied. */
    CHECKED,
    APPLIED,
    /** The service failed, or ended, while it was checked, or failed while it was to be applied: hand it in again. */
    FAILED
}
