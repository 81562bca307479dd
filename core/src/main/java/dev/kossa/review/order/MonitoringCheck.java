package dev.kossa.review.order;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.MonitoringMissing;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.knowledge.Orders.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be watched: rule R14. */
final class MonitoringCheck {
    private final Case order;

    MonitoringCheck(Case order) {
        this.order = order;
    }

    /** What must be watched here; says what of it was not ordered, if it was said what was. */
    List<Monitoring> check() {
        List<Monitoring> all = new ArrayList<>();
        for (Monitoring row : order.orders().monitoring()) {
            if (applies(row)) {
                all.add(row);
            }
        }
        Optional<Set<Watch>> ordered = order.order().surroundings().monitoring();
        ordered.ifPresent(watched -> missing(all, watched));
        return all;
    }

    private void missing(List<Monitoring> all, Set<Watch> watched) {
        List<String> sentences = new ArrayList<>();
        List<Basis> rows = new ArrayList<>();
        for (Monitoring row : all) {
            if (!watched.contains(row.kind())) {
                sentences.add(row.say());
                rows.add(row.basis());
            }
        }
        if (!sentences.isEmpty()) {
            order.add(new MonitoringMissing(sentences, order.grounds(Severity.INFO, rows)));
        }
    }

    private boolean applies(Monitoring row) {
        boolean mode = row.mode().map(only -> only == order.mode()).orElse(true);
        boolean kidneys = !row.renal() || order.patient().renalImpairment().orElse(false);
        return mode && kidneys && row.withClass().map(this::active).orElse(true);
    }

    private boolean active(String drugClass) {
        return order.patient().activeDrugs().orElse(List.of()).stream()
                        .anyMatch(drug -> order.names().classes(drug).contains(drugClass))
                || order.order().surroundings().coInfusions().orElse(List.of()).stream()
                        .anyMatch(drug -> order.names().classes(drug.drug()).contains(drugClass));
    }
}
