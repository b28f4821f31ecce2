package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.TemplateTags;
import cn.liuzhong.stationery.rules.TemplateText;
import cn.liuzhong.stationery.rules.TemplateText.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The paragraphs of one part of a docx, each whole, in whatever runs it is written, and where each stands. */
final class DocxTexts {

    private final List<TemplateText> texts = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean inText;
    private int boxes;

    /** One that is being read: what stands in the last of its rows, and whether that row is repeated for each lag. */
    private static final class Table {
        private final List<String> row = new ArrayList<>();
        private boolean repeated;
    }

    List<TemplateText> all() {
        return List.copyOf(texts);
    }

    /** Something beside the paragraphs, such as the description of a picture. */
    void add(String text) {
        texts.add(new TemplateText(text, Place.PLAIN));
    }

    void start(String element) {
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t", "delText" -> inText = true;
            case "tab", "br", "cr" -> take(" ", true);
            case "tbl" -> tables.push(new Table());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    startRow(tables.peek());
                }
            }
            case "txbxContent" -> boxes++;
            default -> {}
        }
    }

    void end(String element) {
        switch (element) {
            case "p" -> paragraph(paragraphs.pop().toString());
            case "t", "delText" -> inText = false;
            case "tbl" -> {
                leave(tables.peek(), Place.PLAIN, inRepeated());
                tables.pop();
            }
            case "txbxContent" -> boxes--;
            default -> {}
        }
    }

    void take(String text) {
        take(text, inText);
    }

    private void take(String text, boolean shown) {
        if (shown && !paragraphs.isEmpty()) {
            paragraphs.peek().append(text);
        }
    }

    private void paragraph(String text) {
        if (boxes > 0) {
            texts.add(new TemplateText(text, Place.BOX));
        } else if (tables.isEmpty()) {
            add(text);
        } else {
            tables.peek().row.add(text);
        }
    }

    /** Now it is known that the one before has a row below it. */
    private void startRow(Table table) {
        boolean repeats = !table.repeated && table.row.stream().anyMatch(TemplateTags::nameList);
        leave(table, Place.ABOVE_A_ROW, inRepeated());
        table.repeated = repeats;
    }

    private void leave(Table table, Place place, boolean repeated) {
        table.row.forEach(text -> texts.add(new TemplateText(text, repeated ? Place.LAG_ROW : place)));
        table.row.clear();
    }

    private boolean inRepeated() {
        return tables.stream().anyMatch(table -> table.repeated);
    }
}
