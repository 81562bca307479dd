package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Medication;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.SiteRelation;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.Days;
import dev.kossa.review.diagnosis.Exposure.Latency;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links calcium that was given to the lesion: route, site and time. A documented extravasation is never required. */
final class Exposures {
    private static final String HEPARIN = "calcium-heparin";
    private static final Set<String> CALCIUM_CLASSES = Set.of("calcium-salt", HEPARIN);
    private static final String CENTRAL_ROUTE = "central-venous";
    private static final Set<String> HARMLESS_ROUTES = Set.of("oral");
    private static final double SECONDS_PER_DAY = 86_400;

    private final Knowledge knowledge;
    private final BodySites sites;

    Exposures(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.sites = knowledge.vocabulary().bodySites();
    }

    /** Every calcium that was given or is said to have been taken, linked or not. */
    List<Exposure> of(PatientRecord record, Lesion lesion) {
        return record.every(Medication.class)
                .filter(m -> m.use() == Medication.Use.GIVEN || m.use() == Medication.Use.STATED)
                .filter(this::isCalcium)
                .map(m -> link(m, lesion))
                .toList();
    }

    boolean isCalcium(Medication medication) {
        return classes(medication).stream().anyMatch(CALCIUM_CLASSES::contains);
    }

    private Set<String> classes(Medication medication) {
        return medication
                .drug()
                .flatMap(knowledge.vocabulary()::drug)
                .map(Drug::classes)
                .orElse(Set.of());
    }

    /** Whether it is linked, and why. */
    private record Judgement(Link link, String sentence) {}

    private Exposure link(Medication medication, Lesion lesion) {
        SiteRelation relation = relation(medication.site(), lesion.sites());
        Optional<List<Latency>> latencies = latencies(medication.when(), lesion);
        Judgement judgement = judge(medication, relation, endsAt(lesion), latencies);
        return new Exposure(
                medication,
                classes(medication).contains(HEPARIN) ? Exposure.Agent.HEPARIN : Exposure.Agent.SALT,
                relation,
                latencies.orElse(List.of()),
                latencies.isEmpty() || lesion.onsetStated()
                        ? latencies.orElse(List.of())
                        : toFirstLook(medication.when(), lesion.firstSeen()),
                judgement.link(),
                judgement.sentence());
    }

    /** Whether the lesion lies where central lines end. */
    private boolean endsAt(Lesion lesion) {
        return lesion.sites().stream()
                .anyMatch(site -> knowledge.reasoning().centralLine().reaches().stream()
                        .anyMatch(region -> sites.within(site, region)));
    }

    private Judgement judge(
            Medication medication, SiteRelation relation, boolean central, Optional<List<Latency>> latencies) {
        String route = medication.route().orElse("");
        boolean centralLine = central && route.equals(CENTRAL_ROUTE);
        if (HARMLESS_ROUTES.contains(route)) {
            return new Judgement(Link.NOT_LINKED, "It was taken by mouth, so it reached no tissue at a site.");
        }
        if (relation == SiteRelation.ELSEWHERE && !centralLine) {
            return new Judgement(Link.NOT_LINKED, "It was given in another part of the body than the lesion.");
        }
        if (latencies.filter(List::isEmpty).isPresent()) {
            return new Judgement(Link.NOT_LINKED, "The lesion was there before it was given.");
        }
        double lookBack = knowledge.reasoning().lookBack_d();
        if (latencies
                .filter(known -> known.stream().allMatch(l -> l.from_d() > lookBack))
                .isPresent()) {
            return new Judgement(
                    Link.NOT_LINKED,
                    "It was given more than " + Math.round(lookBack) + " days before the lesion began.");
        }
        if (relation == SiteRelation.ELSEWHERE) {
            return new Judgement(
                    Link.CENTRAL_LINE, "It ran through a central line, which ends far from where it enters.");
        }
        if (relation == SiteRelation.UNKNOWN) {
            return new Judgement(
                    Link.POSSIBLE, "The site of the infusion was not said, so it may be that of the lesion.");
        }
        if (route.isEmpty() && medication.use() == Medication.Use.STATED) {
            return new Judgement(Link.POSSIBLE, "The route was not said.");
        }
        return new Judgement(
                Link.LINKED,
                relation == SiteRelation.SAME_SITE
                        ? "It was given at the site of the lesion."
                        : "It was given in the limb of the lesion.");
    }

    private SiteRelation relation(Optional<BodySite> given, List<BodySite> lesion) {
        if (given.isEmpty() || lesion.isEmpty()) {
            return SiteRelation.UNKNOWN;
        }
        SiteRelation best = SiteRelation.ELSEWHERE;
        for (BodySite site : lesion) {
            best = closer(best, sameSide(given.get(), site));
        }
        return best;
    }

    /** "On the same side as the swelling" names a side alone: with a lesion in a limb of that side, that limb is meant. */
    private SiteRelation sameSide(BodySite given, BodySite lesion) {
        SiteRelation relation = sites.relation(given, lesion);
        boolean sideOnly = given.region().equals(BodySite.WHOLE_BODY) && given.side() == lesion.side();
        boolean sided =
                lesion.side() == dev.kossa.record.Laterality.LEFT || lesion.side() == dev.kossa.record.Laterality.RIGHT;
        return relation == SiteRelation.UNKNOWN
                        && sideOnly
                        && sided
                        && sites.limbOf(lesion).isPresent()
                ? SiteRelation.SAME_LIMB
                : relation;
    }

    private static SiteRelation closer(SiteRelation a, SiteRelation b) {
        List<SiteRelation> order =
                List.of(SiteRelation.SAME_SITE, SiteRelation.SAME_LIMB, SiteRelation.UNKNOWN, SiteRelation.ELSEWHERE);
        return order.indexOf(a) <= order.indexOf(b) ? a : b;
    }

    /** Empty when a time is unknown; an empty list when the calcium surely came after the onset. */
    private Optional<List<Latency>> latencies(When given, Lesion lesion) {
        if (given.isUnknown() || lesion.onset().isUnknown()) {
            return Optional.empty();
        }
        List<Latency> latencies = new ArrayList<>();
        for (Span infusion : given.alternatives()) {
            if (lesion.onsetStated()) {
                lesion.onset().alternatives().forEach(begin -> add(infusion, begin, 1, latencies));
            } else {
                addUnstated(infusion, lesion.firstSeen(), latencies);
            }
        }
        return Optional.of(normalised(latencies));
    }

    private static List<Latency> toFirstLook(When given, When firstSeen) {
        List<Latency> latencies = new ArrayList<>();
        for (Span infusion : given.alternatives()) {
            firstSeen.alternatives().forEach(seen -> add(infusion, seen, 1, latencies));
        }
        return normalised(latencies);
    }

    private static List<Latency> normalised(List<Latency> latencies) {
        double sum = latencies.stream().mapToDouble(Latency::weight).sum();
        return latencies.stream()
                .map(latency -> new Latency(latency.from_d(), latency.to_d(), latency.weight() / sum))
                .toList();
    }

    /** The onset was not said: a lesion is seen some time after it began, by the declared shares. */
    private void addUnstated(Span infusion, When firstSeen, List<Latency> latencies) {
        for (OnsetDensity.Share share : knowledge.reasoning().seenAfter().shares()) {
            for (Span seen : firstSeen.alternatives()) {
                if (seen.bounded()) {
                    Span begin = new Span(
                            Days.after(seen.earliest(), -share.to_d()), Days.after(seen.latest(), -share.from_d()));
                    add(infusion, begin, share.share(), latencies);
                }
            }
        }
    }

    private static void add(Span infusion, Span begin, double weight, List<Latency> latencies) {
        double to = days(infusion.earliest(), begin.latest());
        if (to >= 0) {
            latencies.add(new Latency(Math.max(0, days(infusion.latest(), begin.earliest())), to, weight));
        }
    }

    private static double days(Instant from, Instant to) {
        if (from.equals(Instant.MIN) || to.equals(Instant.MAX)) {
            return Double.POSITIVE_INFINITY;
        }
        if (from.equals(Instant.MAX) || to.equals(Instant.MIN)) {
            return Double.NEGATIVE_INFINITY;
        }
        return Duration.between(from, to).toSeconds() / SECONDS_PER_DAY;
    }
}
