package dev.kossa.cli.review.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.report.Report;
import dev.kossa.record.Medication;
import dev.kossa.review.Days;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Subtyping;
import java.util.stream.Collectors;

/** Which calcium was given and how it is linked to the lesion; which subtype of calcinosis that makes. */
final class CalciumPart {
    private final Leaf leaf;
    private final Report report;
    private final Markup page;
    private final Diagnostics diagnostics;

    CalciumPart(Leaf leaf, Report report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.diagnostics = report.review().diagnostics();
    }

    void write() {
        if (!diagnostics.exposures().isEmpty()) {
            leaf.section("calcium", "Calcium that was given", this::exposures);
        }
        if (diagnostics.subtype().isPresent()) {
            leaf.section("subtype", "Subtype", this::subtype);
        } else if (diagnostics.calciumPhosphate().isPresent()) {
            leaf.section("product", "Calcium and phosphate", this::subtype);
        }
    }

    private void exposures() {
        diagnostics.exposures().forEach(exposure -> page.in("div", "class=entry", () -> exposure(exposure)));
    }

    private void exposure(Exposure exposure) {
        Medication given = exposure.medication();
        String where = given.site()
                .map(site -> report.knowledge().vocabulary().bodySites().label(site))
                .orElse("site not said");
        page.in("p", () -> {
            page.leaf("strong", Leaf.capital(given.label()));
            leaf.say(", " + where + ", " + leaf.dates().when(given.when()));
        });
        if (diagnostics.lesion().isEmpty()) {
            page.leaf("p", "No lesion is described to which it could be linked.");
            return;
        }
        String link = switch (exposure.link()) {
            case LINKED -> "Linked. ";
            case POSSIBLE, CENTRAL_LINE -> "Possibly linked. ";
            case NOT_LINKED -> "Not linked. ";
        };
        String latency = exposure.latencies().isEmpty()
                ? ""
                : " The lesion began "
                        + exposure.latencies().stream()
                                .map(l -> Days.words(l.from_d(), l.to_d()))
                                .collect(Collectors.joining(" or "))
                        + " later.";
        page.in("p", () -> page.leaf("strong", link).text(exposure.sentence() + latency));
    }

    private void subtype() {
        diagnostics.subtype().ifPresent(this::subtype);
        diagnostics.calciumPhosphate().ifPresent(product -> page.leaf("p", product.sentence()));
    }

    private void subtype(Subtyping subtype) {
        page.in("p", () -> {
            page.leaf("strong", Leaf.capital(subtype.label()));
            page.text(" ").leaf("span", "(" + subtype.scheme() + ")", "class=quiet");
            leaf.cite(subtype.because().knowledge());
        });
        page.leaf("p", "Because: " + Leaf.full(String.join("; ", report.labels(subtype.reasons()))));
        if (!subtype.needs().isEmpty()) {
            page.leaf("p", "To be sure: " + Leaf.full(subtype.needs()));
        }
    }
}
