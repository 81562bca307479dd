package dev.kossa.prose.fact;

import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.fact.Opinion.Stage;
import dev.kossa.record.Certainty;
import dev.kossa.record.Diagnosis.Status;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds diagnoses and how far they were established: weighed, thought first, made, made for good. */
final class DiagnosisFinder {
    private static final int NEAR = 70;
    private static final int CLOSE = 15;
    private static final int LONGEST = 90;
    private static final List<Role> PARTS =
            List.of(Role.SHOWN, Role.DIAGNOSED, Role.CONFIRMED, Role.DIAGNOSED_AFTER, Role.TREATED, Role.CONTRAST);
    private static final String ENDS = ",.;:([";

    private DiagnosisFinder() {}

    /** @param diseases words of names of the disease that no mechanism has */
    static List<Opinion> find(Passage passage, Days days, Set<String> diseases) {
        List<Opinion> opinions = new ArrayList<>();
        for (Mention mention : passage.all(Mention.Kind.MECHANISM)) {
            if (mention.experiencer() == Mention.Experiencer.PATIENT && mention.status() != Mention.Status.PLANNED) {
                opinions.add(opinion(passage, mention, days));
            }
        }
        unknown(passage, opinions, days);
        if (passage.has(Role.DIFFERENTIAL_LIST)) {
            opinions.addAll(ListedDiagnoses.find(passage, days));
        }
        named(passage, opinions, days, diseases);
        return opinions;
    }

    private static Opinion opinion(Passage passage, Mention mention, Days days) {
        Diagnosed diagnosed =
                new Diagnosed(Optional.of(mention.concept()), passage.words(mention.start(), mention.end()));
        Stage stage = mention.presence() == Presence.ABSENT
                ? refuted(passage)
                : stage(passage, mention.start(), mention.end());
        return new Opinion(
                diagnosed,
                stage,
                status(mention, stage),
                mention.site(),
                days,
                passage.paragraph().section(),
                passage.quote(mention));
    }

    /** What was ruled out was weighed; "there was no compartment syndrome" does not say so. */
    private static Stage refuted(Passage passage) {
        return passage.has(Role.RULED_OUT) || passage.has(Role.DIFFERENTIAL) ? Stage.DIFFERENTIAL : Stage.NAMED;
    }

    private static Status status(Mention mention, Stage stage) {
        if (mention.presence() == Presence.ABSENT) {
            return Status.REFUTED;
        }
        boolean sure = mention.certainty() == Certainty.CERTAIN && (stage == Stage.MADE || stage == Stage.FINAL);
        return sure ? Status.CONFIRMED : Status.PROVISIONAL;
    }

    /** The nearest phrase before it decides; "was confirmed" may stand after it. */
    private static Stage stage(Passage passage, int start, int end) {
        Optional<Mark> differential = passage.before(Role.DIFFERENTIAL, start, NEAR * 3);
        Optional<Mark> first = passage.before(Role.FIRST_DIAGNOSIS, start, NEAR);
        Optional<Mark> made = passage.before(Role.DIAGNOSED, start, NEAR);
        Optional<Mark> confirmed = passage.before(Role.CONFIRMED, start, NEAR);
        boolean after = passage.after(Role.CONFIRMED, end, NEAR).isPresent();
        int nearest = Math.max(Math.max(end(first), end(made)), Math.max(end(confirmed), end(differential)));
        if (passage.before(Role.CAUSE, start, CLOSE).isPresent()) {
            return Stage.NAMED;
        }
        if (nearest < 0) {
            return saidAfter(passage, end);
        }
        if (end(first) == nearest) {
            boolean provedRight = confirmed
                    .filter(mark -> first.get().start() - mark.end() <= CLOSE)
                    .isPresent();
            return provedRight ? Stage.FINAL : Stage.FIRST;
        }
        if (end(differential) == nearest) {
            return Stage.DIFFERENTIAL;
        }
        if (end(confirmed) == nearest || end(made) == nearest && confirmed.isPresent()) {
            return Stage.FINAL;
        }
        return first.isPresent() ? Stage.FIRST : after ? Stage.FINAL : Stage.MADE;
    }

    /** "Cellulitis was suspected", "calciphylaxis was finally diagnosed" */
    private static Stage saidAfter(Passage passage, int end) {
        if (passage.after(Role.SUSPECTED_AFTER, end, CLOSE).isPresent()) {
            return Stage.FIRST;
        }
        if (passage.after(Role.DIAGNOSED_AFTER, end, CLOSE).isPresent()) {
            return Stage.MADE;
        }
        return isWeighedAfter(passage, end) ? Stage.DIFFERENTIAL : Stage.NAMED;
    }

    /** "Gout, abscess and fibroma were considered"; what a test showed, or was diagnosed, in between parts them. */
    private static boolean isWeighedAfter(Passage passage, int end) {
        return passage.after(Role.DIFFERENTIAL_AFTER, end, NEAR)
                .filter(mark -> PARTS.stream()
                        .noneMatch(role ->
                                passage.after(role, end, mark.start() - end).isPresent()))
                .isPresent();
    }

    private static int end(Optional<Mark> mark) {
        return mark.map(Mark::end).orElse(-1);
    }

    // --- diagnoses that the vocabulary does not know

    /** "The final diagnosis was calcinosis cutis": a name that several mechanisms share. */
    private static void named(Passage passage, List<Opinion> opinions, Days days, Set<String> diseases) {
        if (passage.all(Mention.Kind.FINDING).isEmpty()) {
            return;
        }
        passage.mentions(Mention.Kind.FINDING)
                .filter(mention -> mention.presence() == Presence.PRESENT
                        && mention.status() == Mention.Status.CURRENT
                        && mention.experiencer() == Mention.Experiencer.PATIENT)
                .filter(mention -> isOneOf(diseases, passage.words(mention.start(), mention.end())))
                .filter(mention ->
                        opinions.stream().noneMatch(opinion -> opinion.quote().overlaps(passage.quote(mention))))
                .forEach(mention -> opinions.add(new Opinion(
                        new Diagnosed(Optional.empty(), passage.words(mention.start(), mention.end())),
                        stage(passage, mention.start(), mention.end()),
                        status(mention, stage(passage, mention.start(), mention.end())),
                        mention.site(),
                        days,
                        passage.paragraph().section(),
                        passage.quote(mention))));
    }

    private static boolean isOneOf(Set<String> diseases, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return diseases.stream().anyMatch(lower::contains);
    }

    /** The words after "diagnosis of" and the like, where no disease was recognised. */
    private static void unknown(Passage passage, List<Opinion> opinions, Days days) {
        for (Mark mark : passage.statement().marks()) {
            boolean first = mark.is(Role.FIRST_DIAGNOSIS.key());
            if (!first && !mark.is(Role.DIAGNOSED.key())) {
                continue;
            }
            int end = wordsEnd(passage, mark.end());
            boolean recognised = passage.mentions(Mention.Kind.MECHANISM)
                    .anyMatch(mention -> mention.start() >= mark.end() - 1 && mention.start() < end);
            String words = passage.words(mark.end(), end).strip();
            if (!recognised && !words.isEmpty() && introduces(passage, mark) && !isCase(passage, mark.end(), end)) {
                opinions.add(new Opinion(
                        new Diagnosed(Optional.empty(), words),
                        first ? Stage.FIRST : Stage.MADE,
                        first ? Status.PROVISIONAL : Status.CONFIRMED,
                        Optional.empty(),
                        days,
                        passage.paragraph().section(),
                        passage.quote(mark.end(), end)));
            }
        }
    }

    /** "The diagnosis of our case" */
    private static boolean isCase(Passage passage, int from, int to) {
        return passage.marks(Role.OWN_CASE).anyMatch(mark -> mark.start() >= from && mark.end() <= to);
    }

    /** It ends with a preposition, so that the disease follows. */
    private static boolean introduces(Passage passage, Mark mark) {
        String words = passage.words(mark.start(), mark.end());
        return words.endsWith(" of") || words.endsWith(" as") || words.endsWith(" with") || words.endsWith(" for");
    }

    private static int wordsEnd(Passage passage, int from) {
        int limit = Math.min(passage.statement().end(), from + LONGEST);
        int at = from;
        while (at < limit && ENDS.indexOf(passage.paragraph().text().text().charAt(at)) < 0) {
            at++;
        }
        int end = at;
        return passage.statement().marks().stream()
                .filter(mark -> !mark.is(Role.JOINS.key()) && !mark.is(Role.CONTRAST.key()))
                .mapToInt(Mark::start)
                .filter(start -> start > from + 1)
                .reduce(end, Math::min);
    }
}
