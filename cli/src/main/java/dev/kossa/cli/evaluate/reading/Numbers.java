package dev.kossa.cli.evaluate.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as written: "27,000" is 27000, "0,4" is 0.4, "&gt; 100" is 100. */
final class Numbers {
    private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){1,5}(?:\\.\\d{1,20})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(?:[.,]\\d{1,20})?");
    private static final Pattern BOUND = Pattern.compile("^\\s*[<>≤≥~=]{0,2}");

    private Numbers() {}

    /** Empty when it is no single number. */
    static Optional<BigDecimal> of(String written) {
        String bare = BOUND.matcher(written).replaceFirst("").strip();
        if (GROUPS.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare.replace(',', '.'))) : Optional.empty();
    }
}
