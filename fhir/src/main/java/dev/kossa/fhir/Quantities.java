package dev.kossa.fhir;

import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.Quantity;
import dev.kossa.record.Quantity.Comparator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** FHIR quantities as they were written. */
final class Quantities {
    private static final String UCUM = "http://unitsofmeasure.org";

    private Quantities() {}

    /** The value with the unit that the analyte knows: of UCUM code and written unit the first known, else the code. */
    static Optional<Quantity> of(Element quantity, Optional<Analyte> analyte) {
        return quantity.number("value")
                .map(value -> new Quantity(comparator(quantity.text("comparator")), value, unit(quantity, analyte)));
    }

    /** The value with its UCUM code or, without one, its unit as written. */
    static Optional<Quantity> of(Element quantity) {
        return of(quantity, Optional.empty());
    }

    /** Numerator by denominator: 100 mg / 1 mL is 100 mg/mL. */
    static Optional<Quantity> of(Element numerator, Element denominator) {
        Optional<Quantity> above = of(numerator);
        Optional<Quantity> below = of(denominator);
        if (above.isEmpty() || below.isEmpty() || below.get().value().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal divisor = below.get().value();
        BigDecimal value = divisor.compareTo(BigDecimal.ONE) == 0
                ? above.get().value()
                : above.get().value().divide(divisor, MathContext.DECIMAL64);
        String unit = above.get().unit()
                + (below.get().unit().isEmpty() ? "" : "/" + below.get().unit());
        return Optional.of(new Quantity(above.get().comparator(), value, unit));
    }

    private static String unit(Element quantity, Optional<Analyte> analyte) {
        String written = quantity.text("unit");
        String code = quantity.text("code");
        boolean ucum = !code.isEmpty() && (quantity.text("system").equals(UCUM) || written.isEmpty());
        if (!ucum) {
            return written;
        }
        boolean onlyWrittenKnown = analyte.isPresent()
                && analyte.get().factor(code).isEmpty()
                && analyte.get().factor(written).isPresent();
        return onlyWrittenKnown ? written : code;
    }

    private static Comparator comparator(String sign) {
        return switch (sign) {
            case "<" -> Comparator.LESS;
            case "<=" -> Comparator.AT_MOST;
            case ">" -> Comparator.MORE;
            case ">=" -> Comparator.AT_LEAST;
            default -> Comparator.EXACT;
        };
    }
}
