package cn.liuzhong.stationery.rules;

/** A paragraph of a template, whole, and where it stands. */
public record TemplateText(String text, Place place) {

    /** Where a paragraph can stand, as far as it matters to what may stand in it. */
    public enum Place {
        PLAIN,
        /** In a row of a table, with another row below it. */
        ABOVE_A_ROW,
        /** In the row below the one that names the list: it is repeated for each lag. */
        LAG_ROW,
        /** In a text box, which no PDF shows. */
        BOX
    }
}
