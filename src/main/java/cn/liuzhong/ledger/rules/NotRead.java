package cn.liuzhong.ledger.rules;

/**
 * A column that is not read, and why where that is not plain.
 *
 * @param why null when nobody would expect it to be read
 */
public record NotRead(String title, Why why) {

    /** Why a column is not read that looks as if it were. */
    public enum Why {
        /** It holds days, but they may be what happened: only a column that is called 节点:… is one of milestones then. */
        DAYS("days"),
        /** A milestone's name without its day, or the day without the name. */
        HALF("half"),
        /** 建设性质 is 新建 or 改建 as often as it is a role of the year. */
        ROLES("roles"),
        /** It holds something, but has no title; named by its letter. */
        UNTITLED("untitled");

        private final String key;

        Why(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
