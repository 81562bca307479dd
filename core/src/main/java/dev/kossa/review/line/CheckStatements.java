package dev.kossa.review.line;

import dev.kossa.issue.DegreeNotKnown;
import dev.kossa.issue.MeasureNotUsed;
import dev.kossa.issue.PlaceNotSaid;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Finding;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Quantity;
import dev.kossa.record.SiteCheck;
import dev.kossa.record.SiteRelation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes checks of site checks, and looks of findings that come late at a site of an exposure. */
final class CheckStatements {
    private final Telling telling;
    private final LineStatements lines;
    private final List<Infusion> infusions;
    private final PatientRecord record;
    private final Products products;
    private final Map<String, BodySite> places = new HashMap<>();

    CheckStatements(Telling telling, LineStatements lines, List<Infusion> infusions, PatientRecord record) {
        this.telling = telling;
        this.lines = lines;
        this.infusions = infusions;
        this.record = record;
        this.products = new Products(telling.knowledge());
        lines.places().forEach(line -> places.put(line.id(), line.site()));
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        RecordedLines.inOrder(record.every(SiteCheck.class))
                .forEach(fact -> check(fact).ifPresent(checks::add));
        checks.addAll(looks());
        return checks;
    }

    private Optional<Check> check(SiteCheck fact) {
        if (fact.site().isEmpty()) {
            telling.issue(new PlaceNotSaid(
                    "check of a site (" + telling.words(fact.when()) + ")",
                    "it counts for none",
                    List.of(fact.origin()),
                    List.of()));
            return Optional.empty();
        }
        BodySite site = fact.site().get();
        Optional<Instant> at = Telling.moment(fact.when()).or(() -> lateDay(fact, site));
        if (at.isEmpty()) {
            telling.noTime("check of the " + telling.label(site), fact.when(), "it counts for none", fact);
        }
        return at.map(moment -> check(fact, site, moment));
    }

    /** When no line is there any more, days are exact enough: only the late watch goes on. */
    private Optional<Instant> lateDay(SiteCheck fact, BodySite site) {
        return Telling.day(fact.when(), fact.knownSince())
                .filter(day -> lines.at(site, fact.when().earliest()).isEmpty() && exposed(site, day));
    }

    private Check check(SiteCheck fact, BodySite site, Instant at) {
        Map<String, Presence> signs = new HashMap<>();
        Map<String, String> degrees = new HashMap<>();
        Map<String, Double> measures = new HashMap<>();
        for (SiteCheck.Sign sign : fact.signs()) {
            signs.put(sign.sign(), sign.presence());
            sign.degree()
                    .flatMap(words -> degree(fact, site, at, sign.sign(), words))
                    .ifPresent(degree -> degrees.put(sign.sign(), degree));
        }
        for (SiteCheck.Measure measure : fact.measures()) {
            value(fact, site, at, measure).ifPresent(value -> measures.put(measure.measure(), value));
        }
        return new Check(site, at, signs, degrees, measures, fact.origin());
    }

    private Optional<String> degree(SiteCheck fact, BodySite site, Instant at, String sign, String words) {
        Optional<String> known = telling.words().degree(sign, words);
        Optional<Lines.Sign> row =
                Optional.ofNullable(telling.knowledge().lines().signs().get(sign));
        if (known.isEmpty()) {
            telling.issue(new DegreeNotKnown(
                    telling.label(site),
                    telling.local(at),
                    row.map(Lines.Sign::label).orElse(sign),
                    words,
                    row.map(Lines.Sign::degrees).orElse(List.of()),
                    List.of(fact.origin()),
                    List.of()));
        }
        return known;
    }

    /** In the unit of the measure; only the units that it names are converted. */
    private Optional<Double> value(SiteCheck fact, BodySite site, Instant at, SiteCheck.Measure taken) {
        Optional<Lines.Measure> row =
                Optional.ofNullable(telling.knowledge().lines().measures().get(taken.measure()));
        Quantity value = taken.value();
        Optional<Double> factor = row.flatMap(measure -> value.unit().equals(measure.unit())
                ? Optional.of(1.0)
                : Optional.ofNullable(measure.units().get(value.unit())));
        if (factor.isEmpty() || value.comparator() != Quantity.Comparator.EXACT) {
            telling.issue(new MeasureNotUsed(
                    telling.label(site),
                    telling.local(at),
                    row.map(Lines.Measure::label).orElse(taken.measure()),
                    value.unit().isEmpty() ? value + " without a unit" : value.toString(),
                    row.map(Lines.Measure::unit).orElse("it"),
                    List.of(fact.origin()),
                    row.map(Lines.Measure::basis).stream().toList()));
            return Optional.empty();
        }
        return factor.map(by -> value.value().doubleValue() * by);
    }

    // --- what comes late

    /** Whoever sees a lesion at the site of an exposure days later may not know of the line at all. */
    private List<Check> looks() {
        Set<String> checked = record.every(SiteCheck.class)
                .map(fact -> fact.origin().document())
                .collect(Collectors.toSet());
        Map<List<Object>, Check> looks = new LinkedHashMap<>();
        for (Finding finding : RecordedLines.inOrder(record.every(Finding.class))) {
            Optional<String> sign = lateSign(finding.concept());
            Optional<Instant> at =
                    Telling.moment(finding.when()).or(() -> Telling.day(finding.when(), finding.knownSince()));
            boolean looked = finding.presence() == Presence.PRESENT
                    && sign.isPresent()
                    && at.isPresent()
                    && finding.site().isPresent()
                    && !checked.contains(finding.origin().document());
            if (looked
                    && exposed(finding.site().get(), at.get())
                    && lines.at(finding.site().get(), finding.when().earliest()).isEmpty()) {
                looks.merge(
                        List.of(finding.site().get(), at.get()),
                        look(finding, sign.get(), at.get()),
                        CheckStatements::together);
            }
        }
        return List.copyOf(looks.values());
    }

    private Optional<String> lateSign(String finding) {
        return telling.words().ofFinding(finding).filter(late().lookFor()::contains);
    }

    private LateWatch late() {
        return telling.knowledge().lines().lateWatch();
    }

    private static Check look(Finding finding, String sign, Instant at) {
        return new Check(
                finding.site().orElseThrow(), at, Map.of(sign, Presence.PRESENT), Map.of(), Map.of(), finding.origin());
    }

    private static Check together(Check one, Check other) {
        Map<String, Presence> signs = new HashMap<>(one.signs());
        signs.putAll(other.signs());
        return new Check(one.site(), one.at(), signs, Map.of(), Map.of(), one.origin());
    }

    /** Whether the late watch of an exposure at the place or its limb runs then. */
    private boolean exposed(BodySite site, Instant at) {
        BodySites sites = telling.knowledge().vocabulary().bodySites();
        return infusions.stream()
                .filter(products::watchedLate)
                .filter(infusion -> infusion.end()
                        .filter(end -> !at.isBefore(end.plus(late().from())) && at.isBefore(end.plus(late().until())))
                        .isPresent())
                .map(infusion -> places.getOrDefault(infusion.line(), Telling.NOWHERE))
                .map(place -> sites.relation(place, site))
                .anyMatch(relation -> relation == SiteRelation.SAME_SITE || relation == SiteRelation.SAME_LIMB);
    }
}
