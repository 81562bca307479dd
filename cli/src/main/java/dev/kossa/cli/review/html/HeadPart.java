package dev.kossa.cli.review.html;

import dev.kossa.cli.render.Wording;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.report.LesionWords;
import dev.kossa.cli.review.report.PatientWords;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.List;
import java.util.stream.Collectors;

/** Who, when, by which knowledge; and what comes before everything else. */
final class HeadPart {
    private final Leaf leaf;
    private final Report report;
    private final Markup page;

    HeadPart(Leaf leaf, Report report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        page.block("header", "class=masthead", () -> {
            page.in("p", "class=brand", () -> page.leaf("strong", "Kossa").text(" review"));
            page.leaf("h1", PatientWords.of(report));
            page.in("dl", this::facts);
            page.leaf("p", Leaf.capital(Review.NOT_VALIDATED) + ". Kossa advises, people decide.", "class=notice");
        });
        List<RaisedFlag> flags = report.review().diagnostics().redFlags();
        if (!flags.isEmpty()) {
            page.in(
                    "div",
                    new String[] {"class=flags", "role=region", "aria-label=Red flags"},
                    () -> flags.forEach(this::redFlag));
        }
    }

    private void facts() {
        Review review = report.review();
        fact("As of", leaf.dates().moment(review.asOf()) + (report.now() ? " (now)" : ""));
        LesionWords.of(report, leaf.dates()).ifPresent(lesion -> fact("Lesion", lesion));
        fact("Record", report.extent());
        fact("Knowledge", review.knowledgeVersion());
        fact("Policy", report.policy());
    }

    private void fact(String name, String value) {
        page.in("div", () -> page.leaf("dt", name).leaf("dd", value));
    }

    private void redFlag(RaisedFlag flag) {
        page.block("section", "class=flag", () -> {
            page.in("h2", () -> page.leaf("span", "Red flag", "class=tag").text(" " + Leaf.capital(flag.label())));
            page.in("p", () -> {
                page.text(Wording.after(flag.label(), flag.sentence()));
                leaf.cite(flag.because().knowledge());
            });
            if (!flag.tests().isEmpty()) {
                String tests = flag.tests().stream().map(report::label).collect(Collectors.joining("; "));
                page.in("p", () -> page.leaf("strong", "Now: ").text(tests + "."));
            }
        });
    }
}
