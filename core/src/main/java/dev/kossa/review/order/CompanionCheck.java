package dev.kossa.review.order;

import dev.kossa.issue.CeftriaxoneActive;
import dev.kossa.issue.CeftriaxoneInNewborn;
import dev.kossa.issue.CeftriaxoneSameLine;
import dev.kossa.issue.DigoxinActive;
import dev.kossa.issue.Incompatible;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Incompatibility;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.record.Patient.Age;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What else the patient gets: rules R3, R4, R6 and R11. */
final class CompanionCheck {
    private static final String CEFTRIAXONE = "ceftriaxone";
    private static final double DAYS_PER_WEEK = 7;

    /** Through which line something runs. */
    private enum Place {
        SAME_LINE("through the same line"),
        OTHER_LINE("at the same time through another line"),
        UNKNOWN_LINE("at the same time, through a line that was not said"),
        NOT_NOW("not at the same time, as far as was said");

        private final String words;

        Place(String words) {
            this.words = words;
        }
    }

    private final Case order;
    private final Map<String, Place> companions = new LinkedHashMap<>();

    CompanionCheck(Case order) {
        this.order = order;
        order.order().surroundings().coInfusions().orElse(List.of()).forEach(this::add);
        order.patient()
                .activeDrugs()
                .orElse(List.of())
                .forEach(said ->
                        order.names().drug(said).ifPresent(drug -> companions.putIfAbsent(drug.id(), Place.NOT_NOW)));
    }

    private void add(CoInfusion running) {
        Place place = running.sameLine()
                .map(same -> same ? Place.SAME_LINE : Place.OTHER_LINE)
                .orElse(Place.UNKNOWN_LINE);
        order.names()
                .drug(running.drug())
                .ifPresent(drug -> companions.merge(drug.id(), place, CompanionCheck::nearer));
    }

    private static Place nearer(Place one, Place other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    void check() {
        companions.forEach((id, place) -> order.names().drug(id).ifPresent(drug -> check(drug, place)));
    }

    private void check(Drug drug, Place place) {
        if (drug.id().equals(CEFTRIAXONE)) {
            ceftriaxone(place);
        } else {
            incompatible(drug, place);
        }
        Rule glycoside = order.rule(OrderRule.CARDIAC_GLYCOSIDE);
        if (glycoside.names().stream().anyMatch(drug.classes()::contains)) {
            order.add(new DigoxinActive(
                    drug.label(), glycoside.say(), order.grounds(Severity.WARNING, List.of(glycoside.basis()))));
        }
    }

    // --- ceftriaxone

    private void ceftriaxone(Place place) {
        Rule newborn = order.rule(OrderRule.CEFTRIAXONE_NEWBORN);
        Optional<Age> age = order.age();
        if (age.filter(a -> a.youngest_d() < newborn.age().to_d()).isPresent()) {
            inNewborn(Ages.words(age.get()), newborn);
            return;
        }
        postmenstrual();
        older(place);
    }

    private void inNewborn(String age, Rule rule) {
        order.add(new CeftriaxoneInNewborn(
                age, rule.say(), order.grounds(Severity.ALERT, List.of(rule.basis()), order.policy(rule))));
    }

    /** Preterm infants may be older than the newborn and still too young. */
    private void postmenstrual() {
        Rule rule = order.rule(OrderRule.CEFTRIAXONE_POSTMENSTRUAL);
        Optional<Double> age_wk = order.age().map(age -> age.youngest_d() / DAYS_PER_WEEK);
        if (!order.holds(rule) || age_wk.filter(weeks -> weeks < rule.number()).isEmpty()) {
            return;
        }
        Optional<Double> gestation = order.patient().gestation_wk();
        if (gestation.isPresent()) {
            double weeks = gestation.get() + age_wk.get();
            if (Compare.below(weeks, rule.number())) {
                inNewborn(Ages.words(order.age().orElseThrow()), rule);
            }
        } else if (order.patient().preterm().orElse(true)) {
            order.ask(
                    "gestation",
                    "After how many weeks of pregnancy was the child born?",
                    order.patient().preterm().isPresent());
        }
    }

    /** Never through one line at one time; with chloride not at one time at all. */
    private void older(Place place) {
        Rule sameLine = order.rule(OrderRule.CEFTRIAXONE_SAME_LINE);
        Rule chloride = order.rule(OrderRule.CEFTRIAXONE_WITH_CHLORIDE);
        boolean isChloride = Salts.isChloride(order.product());
        if (place == Place.SAME_LINE) {
            together(place, sameLine);
        } else if (isChloride && place != Place.NOT_NOW) {
            together(place, chloride);
        } else {
            Rule rule = isChloride ? chloride : order.rule(OrderRule.CEFTRIAXONE_WITH_GLUCONATE);
            order.add(new CeftriaxoneActive(
                    rule.say(), order.grounds(Severity.WARNING, List.of(rule.basis(), sameLine.basis()))));
        }
    }

    private void together(Place place, Rule rule) {
        order.add(
                new CeftriaxoneSameLine(place.words, rule.say(), order.grounds(Severity.ALERT, List.of(rule.basis()))));
    }

    // --- others

    private void incompatible(Drug drug, Place place) {
        if (place == Place.OTHER_LINE || place == Place.NOT_NOW) {
            return;
        }
        for (Incompatibility row : listed(drug)) {
            boolean sure = place == Place.SAME_LINE && !row.conflict();
            order.add(new Incompatible(
                    drug.label(),
                    place.words,
                    row.say(),
                    order.grounds(sure ? Severity.WARNING : Severity.INFO, List.of(row.basis()))));
        }
    }

    private List<Incompatibility> listed(Drug drug) {
        List<Incompatibility> listed = new ArrayList<>();
        for (Incompatibility row : order.orders().incompatibilities()) {
            if (row.drugs().contains(drug.id())) {
                listed.add(row);
            }
        }
        return listed;
    }
}
