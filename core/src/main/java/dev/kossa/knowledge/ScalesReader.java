package dev.kossa.knowledge;

import dev.kossa.knowledge.Lines.Grade;
import dev.kossa.knowledge.Lines.Measure;
import dev.kossa.knowledge.Lines.Scale;
import dev.kossa.knowledge.Lines.Sign;
import dev.kossa.knowledge.Lines.Term;
import dev.kossa.knowledge.References.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the scales that grade a site. */
final class ScalesReader {
    private static final Set<String> OF = Set.of("infiltration", "phlebitis");
    private static final String VESICANT = "vesicant";
    private static final String WHEN = "when";

    private final Base base;
    private final Map<String, Sign> signs;
    private final Map<String, Measure> measures;

    ScalesReader(Base base, Map<String, Sign> signs, Map<String, Measure> measures) {
        this.base = base;
        this.signs = signs;
        this.measures = measures;
    }

    List<Scale> read() {
        return base.rows("scales", "scale", this::scale);
    }

    private Scale scale(Row row) {
        Basis basis = base.basis(row);
        List<Grade> grades = row.rows("grades", "grade", this::grade);
        checkOrder(row, grades);
        return new Scale(
                row.id(Kind.SCALE),
                row.text("label"),
                row.choice("of", OF),
                row.ages("ages"),
                LinesReader.lines(row),
                row.text("caution", ""),
                basis,
                row.row("reading", base::basis).orElse(basis),
                grades);
    }

    /** The first grade is 0; each next one is the same or one more. */
    private static void checkOrder(Row row, List<Grade> grades) {
        int before = 0;
        boolean first = true;
        for (Grade grade : grades) {
            boolean fits = first ? grade.grade() == 0 : grade.grade() == before || grade.grade() == before + 1;
            if (!fits) {
                row.problem(
                        "grades",
                        "The grades of " + row.name() + " do not rise from 0 one by one: "
                                + (first ? "the first is " + grade.grade() : grade.grade() + " comes after " + before)
                                + ".",
                        "Maybe two grades are swapped.");
            }
            before = grade.grade();
            first = false;
        }
        if (first) {
            row.problem("grades", "The " + row.name() + " has no grades.", "");
        }
    }

    private Grade grade(Row row) {
        int grade = row.wholeNumber("grade");
        List<List<Term>> when = new ArrayList<>();
        for (String written : row.texts(WHEN)) {
            when.add(Arrays.stream(written.split(" and ", -1))
                    .flatMap(term -> term(row, term.strip()).stream())
                    .toList());
        }
        if (grade == 0 && !when.isEmpty()) {
            row.problem(WHEN, "The least grade (0) of " + row.name() + " needs no findings.", "");
        }
        return new Grade(grade, row.text("says"), when, base.basis(row));
    }

    // --- terms

    private Optional<Term> term(Row row, String written) {
        String[] words = written.split("\\s+", -1);
        if (words.length == 1 && written.equals(VESICANT)) {
            return Optional.of(new Term.VesicantRan());
        }
        if (words.length == 1 && signs.containsKey(written)) {
            return Optional.of(new Term.Found(written));
        }
        Optional<Term> compared = words.length < 3 ? Optional.empty() : compared(words);
        if (compared.isEmpty()) {
            row.problem(
                    WHEN,
                    "The finding (" + written + ") of " + row.name()
                            + " is neither a sign nor one of its degrees nor a measure in its unit.",
                    maybe(words[0]));
        }
        return compared;
    }

    private String maybe(String word) {
        Set<String> known = new LinkedHashSet<>(signs.keySet());
        known.addAll(measures.keySet());
        known.add(VESICANT);
        String maybe = Suggestion.maybe(word, known);
        return maybe.isEmpty()
                ? "Maybe \"blanching\", \"swelling >= mild\" or \"swelling-extent > 15.24 cm\" was meant."
                : maybe;
    }

    private Optional<Term> compared(String[] words) {
        boolean reached = words[1].equals(">=");
        if (!reached && !words[1].equals(">")) {
            return Optional.empty();
        }
        Sign sign = signs.get(words[0]);
        if (sign != null) {
            int least = sign.degrees().indexOf(words[2]);
            return reached && least >= 0 && words.length == 3
                    ? Optional.of(new Term.Degree(sign.id(), least))
                    : Optional.empty();
        }
        Measure measure = measures.get(words[0]);
        boolean unit = measure != null && words.length == 4 && words[3].equals(measure.unit());
        return unit
                ? Numbers.parse(words[2]).map(value -> new Term.Measured(words[0], value, reached))
                : Optional.empty();
    }
}
