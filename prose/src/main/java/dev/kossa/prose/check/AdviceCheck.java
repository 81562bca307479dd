package dev.kossa.prose.check;

import dev.kossa.issue.NotReported;
import dev.kossa.language.Statement.Mark;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.record.Medication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the conclusion advises for an infusion should be known of the infusion that did the harm. */
final class AdviceCheck implements Check {
    private static final int NEAR = 40;

    /** What may be advised. */
    private enum Topic {
        DILUTION("the dilution"),
        RATE("the rate"),
        CHECKS("checks of the line");

        private final String words;

        Topic(String words) {
            this.words = words;
        }

        /** Whether the amounts of a drug tell it. */
        boolean isIn(Medication.Amounts amounts) {
            return switch (this) {
                case DILUTION -> amounts.concentration().isPresent();
                case RATE -> amounts.rate().isPresent();
                case CHECKS -> false;
            };
        }

        /** Where a sentence speaks of it. */
        Optional<Quote> in(Passage passage) {
            return switch (this) {
                case DILUTION -> quote(passage, Role.DILUTION);
                case RATE -> quote(passage, Role.RATE);
                case CHECKS -> lookAtLine(passage);
            };
        }

        private static Optional<Quote> quote(Passage passage, Role role) {
            return passage.first(role).map(mark -> passage.quote(mark.start(), mark.end()));
        }

        private static Optional<Quote> lookAtLine(Passage passage) {
            for (Mark look : passage.marks(Role.LOOK).toList()) {
                Optional<Mark> line = passage.after(Role.LINE, look.end(), NEAR)
                        .or(() -> passage.before(Role.LINE, look.start(), NEAR));
                if (line.isPresent()) {
                    return Optional.of(passage.quote(
                            Math.min(look.start(), line.get().start()),
                            Math.max(look.end(), line.get().end())));
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public List<Said> find(Account account) {
        return Culprit.of(account).flatMap(culprit -> gap(account, culprit)).stream()
                .toList();
    }

    private static Optional<Said> gap(Account account, Culprit culprit) {
        List<String> missing = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (!isReported(account, culprit, topic)) {
                advised(account, topic).ifPresent(quote -> {
                    missing.add(topic.words);
                    quotes.add(quote);
                });
            }
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        quotes.add(culprit.best().quote());
        return Optional.of(account.said(
                facts -> new NotReported(
                        list(missing) + " for " + culprit.best().words(), "the conclusion advises to mind them", facts),
                quotes));
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static Optional<Quote> advised(Account account, Topic topic) {
        return account.all().stream()
                .filter(passage -> isConclusion(passage) && passage.has(Role.ADVICE))
                .flatMap(passage -> topic.in(passage).stream())
                .findFirst();
    }

    private static boolean isConclusion(Passage passage) {
        return switch (passage.paragraph().section()) {
            case CONCLUSION, ABSTRACT_CONCLUSION -> true;
            default -> false;
        };
    }

    private static boolean isReported(Account account, Culprit culprit, Topic topic) {
        return culprit.told().stream().anyMatch(told -> topic.isIn(told.value().amounts()))
                || account.told().anyMatch(passage -> topic.in(passage).isPresent());
    }
}
