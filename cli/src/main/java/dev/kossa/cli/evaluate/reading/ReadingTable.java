package dev.kossa.cli.evaluate.reading;

import dev.kossa.review.Review;
import java.util.List;

/** The scores of the reading as they are kept: figures only, no words of the texts. */
final class ReadingTable {
    private ReadingTable() {}

    static String of(List<Part> parts) {
        StringBuilder text = new StringBuilder("# Scores of the reading\n\n");
        text.append(Rows.heading(parts))
                .append("; ")
                .append(Review.NOT_VALIDATED)
                .append(".\n");
        for (Part part : parts) {
            Rows rows = new Rows(part);
            text.append("\n## ").append(part.label()).append("\n\n");
            text.append("With 95 % intervals.\n\n").append(Rows.markdown(rows.scores()));
            text.append("\nFields that the text does not give:\n\n").append(Rows.markdown(rows.empty()));
            text.append("\nAll fields together, by case:\n\n").append(Rows.markdown(rows.cases()));
        }
        return text.toString();
    }
}
