package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.ScaleGrade;
import java.util.List;
import java.util.stream.Stream;

/** One check by every scale, side by side. */
final class GradeTable {
    private final Leaf leaf;
    private final Markup page;

    GradeTable(Leaf leaf) {
        this.leaf = leaf;
        this.page = leaf.page();
    }

    void write(GradedCheck graded, String caption) {
        page.in("table", "class=grades", () -> {
            page.leaf("caption", caption);
            page.in(
                    "thead",
                    () -> page.in(
                            "tr",
                            () -> List.of("Scale, grade, findings", "The scale says")
                                    .forEach(name -> page.leaf("th", name, "scope=col"))));
            page.in(
                    "tbody",
                    () -> Stream.of(List.of(graded.driving()), graded.infiltration(), graded.phlebitis())
                            .flatMap(List::stream)
                            .forEach(grade -> row(grade, grade.equals(graded.driving()))));
        });
        if (!graded.notApplied().isEmpty()) {
            page.leaf("p", "Not used: " + String.join("; ", graded.notApplied()) + ".", "class=quiet");
        }
    }

    private void row(ScaleGrade grade, boolean driving) {
        page.in("tr", () -> {
            page.in("th", "scope=row", () -> {
                page.leaf(driving ? "strong" : "span", Leaf.capital(grade.words()));
                leaf.cite(grade.knowledge());
            });
            page.in("td", () -> {
                page.text(Leaf.full(Leaf.capital(grade.says())) + (driving ? " It drives the actions." : ""));
                if (!grade.caution().isEmpty() && grade.high() > 0) {
                    page.leaf("p", "Mind: " + Leaf.full(grade.caution()), "class=quiet");
                }
            });
        });
    }
}
