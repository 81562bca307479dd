package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Grade;
import dev.kossa.knowledge.Lines.Scale;
import dev.kossa.knowledge.Lines.Term;
import dev.kossa.record.Patient.Age;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Grades checks by the scales of the knowledge base. */
final class Grading {
    private static final String PHLEBITIS = "phlebitis";

    private final Lines lines;
    private final Scale driving;

    /** @param driving the scale whose grade drives the actions; it is used for every patient and line */
    Grading(Lines lines, Scale driving) {
        this.lines = lines;
        this.driving = driving;
    }

    /**
     * @param vesicant whether a vesicant had run at the site by then
     * @param age the age then, if it is known
     * @param kinds the kinds of the lines of the site
     */
    GradedCheck grade(Check check, Presence vesicant, Optional<Age> age, Set<VascularLine.Kind> kinds) {
        SiteSigns signs = new SiteSigns(check, vesicant, lines);
        List<ScaleGrade> infiltration = new ArrayList<>();
        List<ScaleGrade> phlebitis = new ArrayList<>();
        List<String> notApplied = new ArrayList<>();
        for (Scale scale : lines.scales()) {
            Optional<String> why = whyNot(scale, age, kinds);
            if (scale.id().equals(driving.id())) {
                continue;
            }
            if (why.isPresent()) {
                notApplied.add(scale.label() + ": " + why.get());
            } else {
                (scale.of().equals(PHLEBITIS) ? phlebitis : infiltration).add(grade(scale, signs));
            }
        }
        return new GradedCheck(check, grade(driving, signs), infiltration, phlebitis, notApplied);
    }

    private static Optional<String> whyNot(Scale scale, Optional<Age> age, Set<VascularLine.Kind> kinds) {
        boolean peripheral = kinds.stream().anyMatch(kind -> kind != VascularLine.Kind.CENTRAL);
        if (!scale.lines().isEmpty() && !(peripheral && scale.lines().contains("peripheral"))) {
            return Optional.of("for " + String.join(" and ", scale.lines()) + " lines only");
        }
        boolean everyAge =
                scale.ages().from_d() == 0 && Double.isInfinite(scale.ages().to_d());
        if (everyAge) {
            return Optional.empty();
        }
        return age.map(known -> scale.ages().contains(known) ? "" : "not made for this age")
                .or(() -> Optional.of("not for every age, and the age is not known"))
                .filter(why -> !why.isEmpty());
    }

    private static ScaleGrade grade(Scale scale, SiteSigns signs) {
        int low = 0;
        int high = 0;
        for (Grade grade : scale.grades()) {
            Truth reached = reached(grade, signs);
            low = reached == Truth.TRUE ? Math.max(low, grade.grade()) : low;
            high = reached != Truth.FALSE ? Math.max(high, grade.grade()) : high;
        }
        List<Grade> rows = rows(scale, low, signs);
        Set<Basis> knowledge = new LinkedHashSet<>();
        rows.forEach(row -> knowledge.add(row.basis()));
        knowledge.add(scale.reading());
        return new ScaleGrade(
                scale.id(),
                scale.label(),
                low,
                high,
                because(rows, signs),
                missing(scale, low, signs),
                rows.isEmpty() ? "" : rows.get(0).says(),
                scale.caution(),
                List.copyOf(knowledge));
    }

    /** The rows that lead to the grade. */
    private static List<Grade> rows(Scale scale, int grade, SiteSigns signs) {
        return scale.grades().stream()
                .filter(row -> row.grade() == grade)
                .filter(row -> grade == 0 || reached(row, signs) == Truth.TRUE)
                .toList();
    }

    private static Truth reached(Grade row, SiteSigns signs) {
        return Truth.any(row.when().stream(), terms -> Truth.all(terms.stream(), signs::holds));
    }

    private static List<String> because(List<Grade> rows, SiteSigns signs) {
        return rows.stream()
                .flatMap(row -> row.when().stream())
                .filter(terms -> Truth.all(terms.stream(), signs::holds) == Truth.TRUE)
                .flatMap(List::stream)
                .map(signs::found)
                .distinct()
                .toList();
    }

    private static List<String> missing(Scale scale, int low, SiteSigns signs) {
        return scale.grades().stream()
                .filter(row -> row.grade() > low)
                .flatMap(row -> row.when().stream())
                .filter(terms -> Truth.all(terms.stream(), signs::holds) == Truth.UNKNOWN)
                .flatMap(List<Term>::stream)
                .filter(term -> signs.holds(term) == Truth.UNKNOWN)
                .map(signs::missing)
                .distinct()
                .toList();
    }
}
