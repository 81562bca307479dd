package dev.kossa.review.line;

import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Measure;
import dev.kossa.knowledge.Lines.Sign;
import dev.kossa.knowledge.Lines.Term;
import dev.kossa.record.Presence;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one check says of each sign, taking its words, degrees and measures together. Nothing said is never absent. */
final class SiteSigns {
    private final Check check;
    private final Presence vesicant;
    private final Lines lines;

    /** @param vesicant whether a vesicant had run at the site by then */
    SiteSigns(Check check, Presence vesicant, Lines lines) {
        this.check = check;
        this.vesicant = vesicant;
        this.lines = lines;
    }

    /** Whether the sign was found. Words, degree and measures that disagree conflict. */
    Presence presence(String sign) {
        Set<Presence> said = EnumSet.noneOf(Presence.class);
        said.add(check.signs().getOrDefault(sign, Presence.NOT_ASSESSED));
        if (degree(sign).isPresent()) {
            said.add(Presence.PRESENT);
        }
        lines.measures().values().stream()
                .filter(measure -> measure.of().equals(sign))
                .forEach(measure -> value(measure)
                        .ifPresent(value ->
                                said.add(value > measure.presentAbove() ? Presence.PRESENT : Presence.ABSENT)));
        said.remove(Presence.NOT_ASSESSED);
        if (said.size() > 1) {
            return Presence.CONFLICTING;
        }
        return said.stream().findFirst().orElse(Presence.NOT_ASSESSED);
    }

    /** The position of the degree in its row, if it was said and is known. */
    private Optional<Integer> degree(String sign) {
        return Optional.ofNullable(check.degrees().get(sign))
                .map(word -> Optional.ofNullable(lines.signs().get(sign))
                        .map(Sign::degrees)
                        .orElse(List.of())
                        .indexOf(word))
                .filter(position -> position >= 0);
    }

    /** The value of a measure, if it was taken and is possible. */
    private Optional<Double> value(Measure measure) {
        return Optional.ofNullable(check.measures().get(measure.id())).filter(value -> possible(measure, value));
    }

    static boolean possible(Measure measure, double value) {
        return value >= measure.plausibleLow() && value <= measure.plausibleHigh();
    }

    Truth holds(Term term) {
        if (term instanceof Term.Found found) {
            return Truth.of(presence(found.sign()));
        }
        if (term instanceof Term.Degree asked) {
            return degree(asked);
        }
        if (term instanceof Term.Measured asked) {
            return measured(asked);
        }
        return Truth.of(vesicant);
    }

    private Truth degree(Term.Degree asked) {
        Truth there = Truth.of(presence(asked.sign()));
        if (there != Truth.TRUE || asked.least() == 0) {
            return there;
        }
        return degree(asked.sign())
                .map(degree -> Truth.of(degree >= asked.least()))
                .orElse(Truth.UNKNOWN);
    }

    private Truth measured(Term.Measured asked) {
        Measure measure = lines.measures().get(asked.measure());
        if (measure == null) {
            return Truth.UNKNOWN;
        }
        Presence sign = presence(measure.of());
        if (sign == Presence.ABSENT) {
            return Truth.FALSE;
        }
        return value(measure)
                .filter(value -> sign == Presence.PRESENT)
                .map(value -> Truth.of(value > asked.value() || asked.reached() && value.equals(asked.value())))
                .orElse(Truth.UNKNOWN);
    }

    // --- words

    /** What was found: "blanching", "marked swelling", "extent of the swelling 16 cm". */
    String found(Term term) {
        if (term instanceof Term.Degree asked) {
            return check.degrees().getOrDefault(asked.sign(), "") + " " + label(asked.sign());
        }
        if (term instanceof Term.Measured asked) {
            Measure measure = lines.measures().get(asked.measure());
            Double value = check.measures().get(asked.measure());
            return measure == null || value == null ? asked.measure() : measure.label() + " " + number(value, measure);
        }
        return missing(term);
    }

    /** What was not assessed: "blanching", "degree of swelling", "extent of the swelling". */
    String missing(Term term) {
        if (term instanceof Term.Found found) {
            return label(found.sign());
        }
        if (term instanceof Term.Degree asked) {
            boolean there = presence(asked.sign()) == Presence.PRESENT;
            return there ? "degree of " + label(asked.sign()) : label(asked.sign());
        }
        if (term instanceof Term.Measured asked) {
            Measure measure = lines.measures().get(asked.measure());
            return measure == null ? asked.measure() : measure.label();
        }
        return "vesicant";
    }

    String label(String sign) {
        return Optional.ofNullable(lines.signs().get(sign)).map(Sign::label).orElse(sign);
    }

    static String number(double value, Measure measure) {
        String number = Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
        return number + " " + measure.unit();
    }
}
