package cn.liuzhong.ledger;

/** What a coloured cell says. */
enum MarkColour {
    /** Something is wrong in it, asked or noticed. */
    REASON("FFFFC7CE"),
    /** It changes what is stored. */
    CHANGE("FFFFEB9C");

    final String argb;

    MarkColour(String argb) {
        this.argb = argb;
    }
}
