package dev.kossa.cli.evaluate.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Units as written, made comparable: case, micro signs, signs of multiplication and of powers do not count. */
final class Units {
    private Units() {}

    static String normal(String unit) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder normal = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == 'μ' || sign == 'µ') {
                normal.append('u');
            } else if (!Character.isWhitespace(sign) && "^*×()".indexOf(sign) < 0) {
                normal.append(sign);
            }
        }
        boolean times = normal.length() > 1 && normal.charAt(0) == 'x' && Character.isDigit(normal.charAt(1));
        return times ? normal.substring(1) : normal.toString();
    }
}
