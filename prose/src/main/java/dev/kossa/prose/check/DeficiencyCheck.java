package dev.kossa.prose.check;

import dev.kossa.issue.NotReported;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.language.Mention;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.FindingFinder;
import dev.kossa.prose.fact.LabFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.Measurement.Stated;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deficiency of a substance that can be measured and given: its low level and its treatment are expected. "Vitamin D deficiency" names
 * the substance in front of the word for a lack (or after it).
 */
final class DeficiencyCheck implements Check {
    @Override
    public List<Said> find(Account account) {
        List<Said> found = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (Told<FindingFinder.Found> told : account.story().findings()) {
            Mention mention = told.value().mention();
            if (mention.presence() == Presence.PRESENT
                    && Part.of(told.passage()).isPresent()) {
                substance(told.passage(), mention)
                        .filter(asked::add)
                        .flatMap(substance -> analyte(account, substance))
                        .flatMap(analyte -> gap(account, told, analyte))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The words of the deficiency without the word for the lack. */
    private static Optional<String> substance(Passage passage, Mention mention) {
        return passage.marks(Role.LACK)
                .filter(mark -> mark.start() >= mention.start() && mark.end() <= mention.end())
                .findFirst()
                .map(mark -> without(passage, mention, mark).strip().toLowerCase(Locale.ROOT))
                .filter(words -> !words.isEmpty());
    }

    private static String without(Passage passage, Mention mention, Mark mark) {
        return passage.words(mention.start(), mark.start()) + passage.words(mark.end(), mention.end());
    }

    private static Optional<Analyte> analyte(Account account, String substance) {
        return account.vocabulary().analytes().values().stream()
                .filter(analyte -> analyte.terms().contains(substance))
                .findFirst();
    }

    private static Optional<Said> gap(Account account, Told<FindingFinder.Found> told, Analyte analyte) {
        List<Told<LabFinder.Found>> levels = account.story().labs().stream()
                .filter(lab -> lab.value().analyte().id().equals(analyte.id()))
                .toList();
        boolean measured = levels.stream()
                .anyMatch(lab ->
                        lab.value().lab().value().isPresent() && lab.value().stated() != Stated.NORMAL);
        if (measured || isTreated(account, analyte)) {
            return Optional.empty();
        }
        String words = told.passage()
                .words(told.value().mention().start(), told.value().mention().end());
        List<Quote> quotes = Stream.concat(
                        Stream.of(told.passage().quote(told.value().mention())),
                        levels.stream().map(lab -> lab.value().quote()))
                .toList();
        return Optional.of(account.said(
                facts -> new NotReported(
                        "a low level and a treatment of " + words, "the text says that the patient had it", facts),
                quotes));
    }

    /** A drug of the name of the substance, or of its classes, was given. */
    private static boolean isTreated(Account account, Analyte analyte) {
        Set<String> given = account.story().drugs().stream()
                .filter(told -> told.value().use() == Use.GIVEN)
                .filter(told -> told.passage().hasAny(Role.GIVEN, Role.TREATED))
                .flatMap(told -> account.vocabulary().drug(told.value().drug()).stream())
                .flatMap(drug -> drug.classes().stream())
                .collect(Collectors.toSet());
        return account.vocabulary().drugs().values().stream()
                .filter(drug -> drug.classes().stream().anyMatch(given::contains))
                .anyMatch(drug -> drug.terms().stream().anyMatch(analyte.terms()::contains));
    }
}
