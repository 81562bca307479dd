package dev.kossa.review.causality;

import dev.kossa.knowledge.Guidance;
import dev.kossa.knowledge.Guidance.NaranjoClass;
import dev.kossa.knowledge.Guidance.NaranjoItem;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Finding;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.review.causality.NaranjoAnswer.Answer;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers the two scales from the facts; what the facts do not say is "do not know". A person's answer is a fact and goes first. */
final class Assessment {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    /** From this probability on other causes are called unlikely. */
    private static final double UNLIKELY_OTHERWISE = 0.9;

    private final PatientRecord record;
    private final Diagnostics diagnostics;
    private final Guidance guidance;
    private final Exposure exposure;

    private Assessment(PatientRecord record, Diagnostics diagnostics, Knowledge knowledge, Exposure exposure) {
        this.record = record;
        this.diagnostics = diagnostics;
        this.guidance = knowledge.guidance();
        this.exposure = exposure;
    }

    static Optional<Assessment> of(PatientRecord record, Diagnostics diagnostics, Knowledge knowledge) {
        if (diagnostics.lesion().isEmpty()) {
            return Optional.empty();
        }
        return diagnostics.exposures().stream()
                .filter(e -> e.link() != Link.NOT_LINKED)
                .min(Comparator.comparing(Exposure::link))
                .map(e -> new Assessment(record, diagnostics, knowledge, e));
    }

    /** An answer with its reason, before its points are known. */
    private record Said(Answer answer, String reason, List<Origin> facts) {
        static Said unknown(String reason) {
            return new Said(Answer.DO_NOT_KNOW, reason, List.of());
        }
    }

    Causality causality() {
        List<NaranjoAnswer> answers = new ArrayList<>();
        for (NaranjoItem item : guidance.naranjo()) {
            Said said = byPerson(item.item()).orElseGet(() -> byFacts(item.item()));
            answers.add(new NaranjoAnswer(
                    item.item(),
                    item.question(),
                    said.answer(),
                    points(item, said.answer()),
                    said.reason(),
                    said.facts()));
        }
        int score = answers.stream().mapToInt(NaranjoAnswer::points).sum();
        Optional<String> who = whoUmc();
        return new Causality(
                exposure.medication().label(), score, category(score), answers, who.orElse("conditional"), reason(who));
    }

    private static int points(NaranjoItem item, Answer answer) {
        return switch (answer) {
            case YES -> item.yes();
            case NO -> item.no();
            case DO_NOT_KNOW -> item.unknown();
        };
    }

    private String category(int score) {
        return guidance.naranjoClasses().stream()
                .filter(c -> c.from() <= score && score < c.to())
                .map(NaranjoClass::id)
                .findFirst()
                .orElseThrow();
    }

    /** A finding "naranjo-5" is the answer of a person to item 5. */
    private Optional<Said> byPerson(int item) {
        String concept = "naranjo-" + item;
        return record.every(Finding.class)
                .filter(f -> f.concept().equals(concept))
                .max(Comparator.comparing(Finding::knownSince))
                .filter(f -> f.presence() == Presence.PRESENT || f.presence() == Presence.ABSENT)
                .map(f -> new Said(
                        f.presence() == Presence.PRESENT ? Answer.YES : Answer.NO,
                        "Answered by a person.",
                        List.of(f.origin())));
    }

    private Said byFacts(int item) {
        return switch (item) {
            case 1 -> published();
            case 2 -> sequence();
            case 3 -> improved();
            case 5 -> alternatives();
            case 10 -> objective();
            case 4 -> Said.unknown("No calcium was given again on that limb as far as the record says.");
            case 6 -> Said.unknown("No placebo was given.");
            case 7 -> Said.unknown("A blood level says nothing about an injury at a site.");
            case 8 -> Said.unknown("No second dose or dilution is recorded to compare.");
            default -> Said.unknown("No earlier exposure with its outcome is recorded.");
        };
    }

    private Said published() {
        long cases = guidance.publishedCases().stream()
                .filter(c -> c.mechanism().equals(INJURY))
                .count();
        return cases >= 2
                ? new Said(
                        Answer.YES, cases + " published reports of this injury are in the knowledge base.", List.of())
                : Said.unknown("The knowledge base holds no two published reports.");
    }

    private Said sequence() {
        List<Origin> facts = List.of(exposure.medication().origin());
        return exposure.latencies().isEmpty()
                ? Said.unknown("The time of the calcium or of the onset is not known.")
                : new Said(Answer.YES, "The lesion began after the calcium was given.", facts);
    }

    /** Improvement after the calcium had ended; not when calcium still runs. */
    private Said improved() {
        if (!diagnostics.trajectory().resolved()) {
            return Said.unknown("Not yet known: the calcification has not been followed to its end.");
        }
        boolean specific = record.every(Medication.class)
                .anyMatch(m -> m.drug().filter(d -> d.contains("thiosul")).isPresent());
        return specific
                ? Said.unknown("It improved, but under a drug against calcification.")
                : new Said(
                        Answer.YES,
                        "The calcification went away without calcium and without a drug against it.",
                        diagnostics.trajectory().facts());
    }

    /** "No" needs a systematic exclusion, which only a person can state; "yes" when another mechanism explains it as well. */
    private Said alternatives() {
        double injury = probability();
        boolean other = injury < 0.5 && diagnostics.differential().isPresent();
        return other
                ? new Said(Answer.YES, "Another mechanism explains the findings as well.", List.of())
                : Said.unknown("Other causes are improbable, but their systematic exclusion is not recorded.");
    }

    private Said objective() {
        return diagnostics
                .trajectory()
                .lastSeen()
                .map(film ->
                        new Said(Answer.YES, "Calcification was seen by imaging or in tissue.", List.of(film.origin())))
                .orElseGet(() -> Said.unknown("No imaging or tissue shows calcification so far."));
    }

    private double probability() {
        return diagnostics.differential().map(d -> d.of(INJURY).probability()).orElse(0.0);
    }

    private Optional<String> whoUmc() {
        if (exposure.link() != Link.LINKED || exposure.latencies().isEmpty()) {
            return Optional.empty();
        }
        if (probability() < UNLIKELY_OTHERWISE) {
            return Optional.of("possible");
        }
        return Optional.of(diagnostics.trajectory().resolved() ? "probable" : "possible");
    }

    private String reason(Optional<String> who) {
        if (who.isEmpty()) {
            return "The site or the time of the calcium is not known: more data are needed.";
        }
        if (who.get().equals("probable")) {
            return "The time fits, other causes are unlikely, and it went away after the calcium had ended; no rechallenge is needed.";
        }
        return probability() < UNLIKELY_OTHERWISE
                ? "The time fits, but other causes could explain it as well."
                : "The time fits and other causes are unlikely; how it goes on without calcium is not known yet.";
    }
}
