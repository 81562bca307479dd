package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.ScaleGrade;
import java.util.List;
import java.util.stream.Stream;

/** The grades of one check by every scale, side by side. A number never stands without its scale and its findings. */
final class Grades {
    private static final String INDENT = "     ";

    private final Sheet sheet;
    private final Page page;

    Grades(Sheet sheet) {
        this.sheet = sheet;
        this.page = sheet.page();
    }

    void write(GradedCheck graded) {
        grade(graded.driving(), true);
        Stream.of(graded.infiltration(), graded.phlebitis())
                .flatMap(List::stream)
                .forEach(grade -> grade(grade, false));
        if (!graded.notApplied().isEmpty()) {
            page.paragraph(INDENT, Run.quiet("Not used: " + String.join("; ", graded.notApplied()) + "."));
        }
    }

    private void grade(ScaleGrade grade, boolean driving) {
        String words = Sheet.capital(grade.words());
        page.hanging(
                List.of(Run.plain("   – ")),
                Run.plain(INDENT),
                driving ? Run.strong(words) : Run.plain(words),
                sheet.cite(grade.knowledge()));
        if (driving) {
            page.paragraph(INDENT, Run.quiet("It says: " + Sheet.sentence(grade.says()) + " It drives the actions."));
        }
        if (!grade.caution().isEmpty() && grade.high() > 0) {
            page.paragraph(INDENT, new Run(Tone.WARNING, "Mind: "), Run.plain(Sheet.sentence(grade.caution())));
        }
    }
}
