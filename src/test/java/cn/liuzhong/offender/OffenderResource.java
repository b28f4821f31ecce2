package cn.liuzhong.offender;

import jakarta.transaction.Transactional;

/** Breaks: doors ask use cases; transactions belong to use cases. */
class OffenderResource {

    OffenderRow row;

    @Transactional
    void change() {
        row = null;
    }
}
