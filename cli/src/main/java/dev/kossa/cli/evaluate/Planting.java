package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.SiteTerms;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Fact;
import dev.kossa.record.Laterality;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.SiteRelation;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.Lesion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where and when calcium gluconate is planted into a record, to see what an infusion alone does to the ranking. */
enum Planting {
    /** Into a vein of the limb of the lesion, 13 days before it began. */
    SAME_LIMB,
    /** Into a vein of another limb, 13 days before the lesion began. */
    OTHER_LIMB,
    /** Into a vein of the limb of the lesion, two days after the lesion was first seen. */
    AFTER_ONSET,
    /** By mouth, 13 days before the lesion began. */
    ORAL;

    private static final Duration BEFORE = Duration.ofDays(13);
    private static final Duration AFTER = Duration.ofDays(2);

    /**
     * A record with calcium planted.
     *
     * @param planted whether it was; not when no place or time fits
     * @param note what could not be done as meant; empty when all could
     */
    record Planted(PatientRecord record, boolean planted, String note) {}

    /** "same-limb", as on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether such calcium must change no probability, because it cannot have reached the lesion before it began. */
    boolean mustNotMatter() {
        return this != SAME_LIMB;
    }

    /**
     * Plants calcium into a record.
     *
     * @param lesion the lesion of the record; when it says no time, the moment of the review stands for its onset
     */
    Planted plant(PatientRecord record, Lesion lesion, Instant asOf, Vocabulary vocabulary) {
        Optional<BodySite> site = site(lesion.sites(), vocabulary);
        if (this == OTHER_LIMB && site.isEmpty()) {
            return new Planted(record, false, "not planted: no limb is surely another than that of the lesion");
        }
        if (this == AFTER_ONSET && lesion.firstSeen().latest().equals(Instant.MAX)) {
            return new Planted(record, false, "not planted: the record does not say when the lesion was seen");
        }
        boolean unplaced = site.isEmpty() && this != ORAL;
        return new Planted(
                with(record, calcium(moment(lesion, asOf), site)),
                true,
                unplaced ? "planted without a site: the record does not say where the lesion is" : "");
    }

    private Instant moment(Lesion lesion, Instant asOf) {
        if (this == AFTER_ONSET) {
            return lesion.firstSeen().latest().plus(AFTER);
        }
        Instant onset = lesion.onset().latest();
        return (onset.equals(Instant.MAX) ? asOf : onset).minus(BEFORE);
    }

    private Optional<BodySite> site(List<BodySite> lesion, Vocabulary vocabulary) {
        return switch (this) {
            case ORAL -> Optional.empty();
            case OTHER_LIMB -> otherLimb(lesion, vocabulary);
            case SAME_LIMB, AFTER_ONSET -> sameLimb(lesion, vocabulary.bodySites());
        };
    }

    /** The limb of the first place that lies in one, else the first place. */
    private static Optional<BodySite> sameLimb(List<BodySite> lesion, BodySites sites) {
        return lesion.stream()
                .flatMap(site -> sites.limbOf(site).map(limb -> new BodySite(limb, site.side())).stream())
                .findFirst()
                .or(() -> lesion.stream().findFirst());
    }

    /** The limb on the other side, else any limb, as long as it is surely none of the lesion's. */
    private static Optional<BodySite> otherLimb(List<BodySite> lesion, Vocabulary vocabulary) {
        BodySites sites = vocabulary.bodySites();
        List<BodySite> candidates = new ArrayList<>();
        sameLimb(lesion, sites).flatMap(Planting::otherSide).ifPresent(candidates::add);
        limbs(vocabulary)
                .flatMap(limb -> Stream.of(new BodySite(limb, Laterality.LEFT), new BodySite(limb, Laterality.RIGHT)))
                .forEach(candidates::add);
        return candidates.stream()
                .filter(site -> sites.limbOf(site).isPresent())
                .filter(site -> !lesion.isEmpty()
                        && lesion.stream().allMatch(place -> sites.relation(site, place) == SiteRelation.ELSEWHERE))
                .findFirst();
    }

    private static Stream<String> limbs(Vocabulary vocabulary) {
        return vocabulary.siteTerms().stream()
                .map(SiteTerms::region)
                .sorted()
                .flatMap(region -> vocabulary.bodySites().limbOf(new BodySite(region, Laterality.UNSTATED)).stream())
                .distinct();
    }

    private static Optional<BodySite> otherSide(BodySite site) {
        return switch (site.side()) {
            case LEFT -> Optional.of(new BodySite(site.region(), Laterality.RIGHT));
            case RIGHT -> Optional.of(new BodySite(site.region(), Laterality.LEFT));
            case BILATERAL, UNSTATED -> Optional.empty();
        };
    }

    /** Its words are known at once, also when it is given only after the review: the review must see it to refuse it. */
    private Medication calcium(Instant when, Optional<BodySite> site) {
        return new Medication(
                Optional.of("calcium-gluconate"),
                "calcium gluconate",
                Medication.Use.GIVEN,
                Optional.of(this == ORAL ? "oral" : "intravenous"),
                site,
                Medication.Amounts.NONE,
                When.at(when),
                Optional.empty(),
                Instant.MIN,
                new Origin("MedicationAdministration/planted", "planted", "calcium gluconate"));
    }

    private static PatientRecord with(PatientRecord record, Fact fact) {
        return record.with(
                Stream.concat(record.facts().stream(), Stream.of(fact)).toList());
    }
}
