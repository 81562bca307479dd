package dev.kossa.cli.read;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Aggregate;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Found;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.CaseSummary.Test;
import dev.kossa.prose.CaseSummary.Treated;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An invented text and what a reader understood of it, written down by hand: spans are found by their words. */
public final class ToldText {
    static final BodySite RIGHT_HAND = new BodySite("hand", Laterality.RIGHT);
    private static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());

    private final Manuscript manuscript;
    private final Anchor anchor;
    private final List<Reading.Located> located = new ArrayList<>();
    private final List<OtherPatient> others = new ArrayList<>();
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final List<Reading.Said> issues = new ArrayList<>();
    private CaseSummary summary = nothing();

    ToldText(String text) {
        this(text, Anchor.undated());
    }

    ToldText(String text, Anchor anchor) {
        this.manuscript = Manuscript.plain("report.txt", text);
        this.anchor = anchor;
    }

    static CaseSummary nothing() {
        return new CaseSummary(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Where the text first says so. */
    Quote quote(String words) {
        int start = manuscript.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("The text does not say: " + words);
        }
        return new Quote(start, start + words.length());
    }

    Origin origin(String words) {
        return manuscript.origin(quote(words));
    }

    /** So many days from the presentation. */
    When day(double days) {
        Instant moment = anchor.presentation().plus(Duration.ofMinutes(Math.round(days * 24 * 60)));
        return When.at(moment);
    }

    ToldText fact(String words, Function<Origin, Fact> fact) {
        located.add(new Reading.Located(fact.apply(origin(words)), quote(words)));
        return this;
    }

    ToldText finding(String words, String concept, Presence presence, Optional<BodySite> site, When when) {
        return fact(
                words,
                origin -> new Finding(
                        concept, presence, Certainty.CERTAIN, site, when, Optional.empty(), Instant.MIN, origin));
    }

    ToldText summary(CaseSummary other) {
        summary = other;
        return this;
    }

    ToldText other(String citation, String words, CaseSummary other) {
        others.add(new OtherPatient(
                citation, quote(words), new PatientRecord(Patient.unknown(), List.of(), anchor.zone()), other));
        return this;
    }

    ToldText aggregate(String citation, String words) {
        aggregates.add(new Aggregate(citation, quote(words)));
        return this;
    }

    ToldText issue(Issue issue, String... words) {
        issues.add(
                new Reading.Said(issue, List.of(words).stream().map(this::quote).toList()));
        return this;
    }

    ReadReport report() {
        List<Fact> facts = located.stream().map(Reading.Located::fact).toList();
        Reading reading = new Reading(
                manuscript,
                anchor,
                new PatientRecord(Patient.unknown(), facts, anchor.zone()),
                located,
                summary,
                others,
                aggregates,
                issues);
        return new ReadReport(manuscript.name(), reading, KNOWLEDGE);
    }

    <T> Said<T> said(T value, String words) {
        return new Said<>(value, quote(words));
    }

    /** A whole case with everything that a view shows. */
    static ToldText infant(Anchor anchor) {
        ToldText told = new ToldText("""
                Case

                A nine-month-old boy came with a swollen right hand that did not hurt. Five days earlier calcium gluconate had run into a vein of that hand; the chart dates the infusion four weeks back. He had no fever. CRP was 62 mg/L, the white cells were normal. A plain film on day 9 showed calcium in the soft tissue. He was first treated for cellulitis. An excision was planned but not needed: after two months the hand was normal.

                Discussion

                Others describe a newborn girl whose heel hardened after heel sticks [4]. In a series 24 of 24 lesions went away [7].
                """, anchor);
        told.finding("swollen right hand", "swelling", Presence.PRESENT, Optional.of(RIGHT_HAND), told.day(0));
        told.finding("no fever", "fever", Presence.ABSENT, Optional.empty(), When.unknown());
        told.fact("calcium gluconate had run into a vein of that hand", origin -> Facts.calcium(origin, told));
        told.fact("CRP was 62 mg/L", Facts::crp);
        told.fact("A plain film on day 9 showed calcium in the soft tissue", origin -> Facts.film(origin, told.day(9)));
        told.fact("first treated for cellulitis", Facts::cellulitis);
        told.fact("An excision was planned", Facts::excision);
        told.issue(
                Facts.conflict(told.origin("Five days earlier"), told.origin("four weeks back")),
                "Five days earlier",
                "four weeks back");
        told.issue(Facts.notMapped(told.origin("the white cells were normal")), "the white cells were normal");
        told.other("4", "a newborn girl whose heel hardened after heel sticks", newborn(told));
        told.aggregate("7", "24 of 24 lesions went away");
        return told.summary(caseOf(told));
    }

    private static CaseSummary caseOf(ToldText told) {
        return new CaseSummary(
                Optional.of(told.said(new Age(9, Age.Unit.MONTHS), "nine-month-old")),
                Optional.of(told.said(Patient.Sex.MALE, "boy")),
                Optional.empty(),
                Optional.of(new Exposure(
                        Optional.of("calcium-gluconate"),
                        told.said("calcium gluconate", "calcium gluconate"),
                        Optional.of("intravenous"),
                        Optional.of(RIGHT_HAND),
                        List.of(told.said(5.0, "Five days earlier"), told.said(28.0, "four weeks back")))),
                List.of(told.said(RIGHT_HAND, "right hand")),
                Optional.of(told.said(new Diagnosed(Optional.of("cellulitis"), "cellulitis"), "cellulitis")),
                List.of(),
                List.of(
                        told.said(
                                new Found("swelling", Presence.PRESENT, Optional.of(RIGHT_HAND)), "swollen right hand"),
                        told.said(new Found("fever", Presence.ABSENT, Optional.empty()), "no fever")),
                List.of(
                        told.said(
                                new Lab(Optional.of("crp"), "CRP", Optional.of(new BigDecimal("62")), "mg/L", ""),
                                "CRP was 62 mg/L"),
                        told.said(
                                new Lab(Optional.empty(), "white cells", Optional.empty(), "", "normal"),
                                "the white cells were normal")),
                List.of(told.said(
                        new Test("radiograph", "plain film", false, List.of("soft-tissue-calcification")),
                        "A plain film on day 9 showed calcium in the soft tissue")),
                List.of(told.said(new Treated(Optional.empty(), "treated for cellulitis"), "treated for cellulitis")),
                Optional.of(told.said("after two months the hand was normal", "after two months the hand was normal")),
                Optional.of(told.said(60.0, "after two months")));
    }

    private static CaseSummary newborn(ToldText told) {
        CaseSummary none = nothing();
        return new CaseSummary(
                Optional.of(told.said(new Age(1, Age.Unit.DAYS), "newborn")),
                Optional.of(told.said(Patient.Sex.FEMALE, "girl")),
                none.finalDiagnosis(),
                none.exposure(),
                List.of(told.said(new BodySite("foot", Laterality.UNSTATED), "heel")),
                none.firstMisdiagnosis(),
                none.differential(),
                List.of(told.said(new Found("heel-sticks", Presence.PRESENT, Optional.empty()), "heel sticks")),
                none.labs(),
                none.tests(),
                none.treatments(),
                none.outcome(),
                none.resolution_d());
    }
}
