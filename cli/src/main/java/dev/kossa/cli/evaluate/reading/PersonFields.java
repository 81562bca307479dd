package dev.kossa.cli.evaluate.reading;

import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.Patient.Sex;
import java.util.Locale;
import java.util.Optional;

/** Age and sex. */
final class PersonFields {
    private static final double DAYS_IN_YEAR = 365;
    private static final double MONTHS_IN_YEAR = 12;
    private static final double WEEKS_IN_YEAR = 52;

    private PersonFields() {}

    static void score(GoldCase gold, CaseSummary found, Marks marks) {
        Optional<Age> age = found.age().map(Said::value);
        Optional<String> written = gold.age_d()
                .map(days -> plain(days) + " days")
                .or(() -> gold.age_years().map(years -> plain(years) + " years"));
        marks.one(
                Field.AGE,
                written,
                age.map(PersonFields::words),
                age.filter(said -> same(gold, said)).isPresent());
        if (written.isEmpty()) {
            marks.emptyValue(Field.AGE, age.isEmpty());
        }
        Optional<Sex> sex = found.sex().map(Said::value);
        marks.one(Field.SEX, gold.sex().map(PersonFields::words), sex.map(PersonFields::words), sex.equals(gold.sex()));
        if (gold.sex().isEmpty()) {
            marks.emptyValue(Field.SEX, sex.isEmpty());
        }
    }

    private static boolean same(GoldCase gold, Age said) {
        return gold.age_d()
                .map(days -> fits(days, said))
                .or(() -> gold.age_years().map(years -> fitsYears(years, said)))
                .orElse(false);
    }

    /** Within half of the unit in which it was said; within a twentieth of it when it was said with a fraction. */
    private static boolean fits(double days, Age said) {
        double unit = new Age(1, said.unit()).days();
        boolean whole = said.number() == Math.rint(said.number());
        return Math.abs(said.days() - days) <= unit * (whole ? 0.5 : 0.05);
    }

    /** The same number of completed years. */
    private static boolean fitsYears(double years, Age said) {
        double number = switch (said.unit()) {
            case DAYS -> said.number() / DAYS_IN_YEAR;
            case WEEKS -> said.number() / WEEKS_IN_YEAR;
            case MONTHS -> said.number() / MONTHS_IN_YEAR;
            case YEARS -> said.number();
        };
        return Math.abs(number - years) <= 0.05 || Math.floor(number) == years;
    }

    private static String words(Age age) {
        return plain(age.number()) + " " + age.unit().name().toLowerCase(Locale.ROOT);
    }

    private static String words(Sex sex) {
        return sex.name().toLowerCase(Locale.ROOT);
    }

    /** "25", "0.5" */
    static String plain(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.valueOf(Math.round(number * 100) / 100.0);
    }
}
