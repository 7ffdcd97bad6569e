package backcheck.benchmarks.report;

import java.util.List;

/**
 * A part of the page.
 *
 * @param text what the rows mean, in Markdown
 * @param figures what of it is to be judged
 */
public record Section(String title, String text, List<Table> tables, List<Figure> figures) {

    /** The same, where what was measured is too little to be judged. */
    public Section unjudged() {
        return new Section(title, text, tables, figures.stream().map(Figure::unjudged).toList());
    }

    /** Write it in Markdown. */
    public String markdown() {
        StringBuilder markdown = new StringBuilder("## " + title + "\n\n");
        if (!text.isEmpty()) {
            markdown.append(text.strip()).append("\n\n");
        }
        tables.forEach(table -> markdown.append(table.markdown()).append('\n'));
        return markdown.toString();
    }
}
