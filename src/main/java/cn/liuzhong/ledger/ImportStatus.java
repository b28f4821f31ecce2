package cn.liuzhong.ledger;

/** How far a workbook has come. */
public enum ImportStatus {
    CHECKING,
    /** Nothing of it is applied. */
    CHECKED,
    APPLIED,
    /** The service failed, or ended, while it was checked: hand it in again. An application that fails leaves it checked. */
    FAILED
}
