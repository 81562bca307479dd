package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each dose of the dossier's sections 1.2, 1.3 and 1.5, on both sides of its edge, by profile. */
class E02_DoseEdgesTest {
    private static final String ORDER = """
            product calcium-gluconate-10
            route intravenous
            line central
            at 10 mg/mL
            in NS
            over 60 min
            for hypocalcaemia
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles | age     | kg  | unit     | too little | in range             | too much | row low, high
            # 1.2 United States, one dose
            us         | 0 d     | 3   | mg/kg    | 99.9       | 100 100.1 199.9 200  | 200.1    | V V
            us         | 30 d    | 4   | mg/kg    | 99.9       | 100 100.1 199.9 200  | 200.1    | V V
            us         | 31 d    | 4   | mg/kg    | 28.9       | 29 29.1 59.9 60      | 60.1     | V2 V2
            us         | 16.99 a | 30  | mg/kg    | 28.9       | 29 29.1 59.9 60      | 60.1     | V2 V2
            us         | 17 a    | 70  | mg       | 999        | 1000 1001 1999 2000  | 2001     | V V
            us         | 95 a    | 70  | mg       | 999        | 1000 1001 1999 2000  | 2001     | V V
            # 1.2 United States, at a rate; from the profile of Britain too, which has no row
            us         | 30 d    | 4   | mg/kg/h  | 16.9       | 17 17.1 32.9 33      | 33.1     | V2 V2
            us uk -    | 31 d    | 4   | mg/kg/h  | 7.9        | 8 8.1 12.9 13        | 13.1     | V2 V2
            us uk -    | 16.99 a | 30  | mg/kg/h  | 7.9        | 8 8.1 12.9 13        | 13.1     | V2 V2
            us uk -    | 17 a    | 70  | mg/kg/h  | 5.3        | 5.4 5.5 21.4 21.5    | 21.6     | V V
            # 1.5 Canada, one newborn unit; without a profile its rate is the strictest
            ca         | 0 d     | 3   | mg/kg    | 49.9       | 50 50.1 199.9 200    | 200.1    | V V
            ca uk -    | 30 d    | 4   | mg/kg/h  | 7.9        | 8 8.1 29.9 30        | 30.1     | V V
            # 1.5 Britain: mL of 0.223 mmol
            uk         | 0 d     | 3   | mmol/kg  | 0.1114     | 0.1115 0.2229 0.223  | 0.2231   | V V
            uk         | 27.9 d  | 3   | mmol/kg  | 0.1114     | 0.1115 0.2229 0.223  | 0.2231   | V V
            uk         | 28 d    | 4   | mmol/kg  | 0.0891     | 0.0892 0.2006 0.2007 | 0.2008   | V V
            uk         | 5.99 mo | 6   | mmol/kg  | 0.0891     | 0.0892 0.2006 0.2007 | 0.2008   | V V
            uk         | 6 mo    | 7   | mmol/kg  | 0.0668     | 0.0669 0.156 0.1561  | 0.1562   | V V
            uk         | 11.9 mo | 9   | mmol/kg  | 0.0668     | 0.0669 0.156 0.1561  | 0.1562   | V V
            uk         | 1 a     | 10  | mmol/kg  | 0.0445     | 0.0446 0.1114 0.1115 | 0.1116   | V V
            uk         | 2.99 a  | 13  | mmol/kg  | 0.0445     | 0.0446 0.1114 0.1115 | 0.1116   | V V
            uk         | 3 a     | 14  | mmol/kg  | 0.0891     | 0.0892 0.156 0.1561  | 0.1562   | V V
            uk         | 7.49 a  | 24  | mmol/kg  | 0.0891     | 0.0892 0.156 0.1561  | 0.1562   | V V
            uk         | 7.5 a   | 25  | mmol/kg  | 0.0445     | 0.0446 0.0891 0.0892 | 0.0893   | V V
            uk         | 11.9 a  | 38  | mmol/kg  | 0.0445     | 0.0446 0.0891 0.0892 | 0.0893   | V V
            uk         | 12 a    | 40  | mmol/kg  | 0.0222     | 0.0223 0.0668 0.0669 | 0.067    | V V
            uk         | 17.9 a  | 55  | mmol/kg  | 0.0222     | 0.0223 0.0668 0.0669 | 0.067    | V V
            uk         | 18 a    | 70  | mmol     | 2.229      | 2.23 2.24 4.45 4.46  | 4.461    | V V
            # 1.5 Australia: 0.5 mL/kg = 0.11 mmol/kg, correction 2 mL/kg = 0.44, at most 20 mL = 4.4 mmol, at most 3 mmol/kg a day
            au         | 0 d     | 3   | mmol/kg  | 0.1099     | 0.11 0.15 0.4399 0.44 | 0.4401  | V V
            au         | 17.9 a  | 8   | mmol/kg  | 0.1099     | 0.11 0.15 0.4399 0.44 | 0.4401  | V V
            au         | 15 a    | 30  | mmol     | 3.29       | 3.3 4.39 4.4         | 4.41     | V V
            au         | 18 a    | 70  | mmol     | -          | 1 4.39 4.4           | 4.41     | V V
            au         | 20 d    | 3   | mmol/kg/d | -         | 1 2.99 3             | 3.01     | V V
            au         | 40 a    | 70  | mmol/kg/d | -         | 1 2.99 3             | 3.01     | V V
            # without a profile: the lowest of all highest doses, and the lowest of all lowest
            -          | 0 d     | 3   | mmol/kg  | 0.1099     | 0.11 0.2229 0.223    | 0.2231   | V V
            -          | 28 d    | 4   | mmol/kg  | 0.0891     | 0.0892 0.2006 0.2007 | 0.2008   | V V
            -          | 31 d    | 4   | mg/kg    | 28.9       | 29 59.9 60           | 60.1     | V2 V2
            -          | 6 mo    | 7   | mmol/kg  | 0.0668     | 0.0669 0.1394 0.1395 | 0.1396   | V V2
            -          | 1 a     | 10  | mmol/kg  | 0.0445     | 0.0446 0.1114 0.1115 | 0.1116   | V V
            -          | 3 a     | 14  | mg/kg    | 28.9       | 29 59.9 60           | 60.1     | V2 V2
            -          | 7.5 a   | 25  | mmol/kg  | 0.0445     | 0.0446 0.0891 0.0892 | 0.0893   | V V
            -          | 12 a    | 40  | mmol/kg  | 0.0222     | 0.0223 0.0668 0.0669 | 0.067    | V V
            -          | 17 a    | 40  | mmol/kg  | 0.0222     | 0.0223 0.0668 0.0669 | 0.067    | V V
            -          | 18 a    | 70  | mmol     | 2.229      | 2.23 4.39 4.4        | 4.41     | V V
            """)
    void gluconate(
            String profiles, String age, String kg, String unit, String less, String in, String more, String tags) {
        edges(profiles, "", age, kg, unit, less, in, more, tags, "WARNING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles | age     | kg | unit  | too little | in range            | too much | row low, high
            us uk au - | 0 d     | 3  | mg/kg | 2.69       | 2.7 2.71 4.99 5     | 5.01     | V V
            us uk au - | 16.99 a | 50 | mg/kg | 2.69       | 2.7 2.71 4.99 5     | 5.01     | V V
            us uk au - | 5 a     | 18 | mL/kg | 0.0269     | 0.027 0.0499 0.05   | 0.0501   | V V
            us uk au - | 17 a    | 70 | mg    | 199        | 200 201 999 1000    | 1001     | V V
            us uk au - | 60 a    | 70 | mL    | 1.99       | 2 2.01 9.99 10      | 10.1     | V V
            """)
    void chloride(
            String profiles, String age, String kg, String unit, String less, String in, String more, String tags) {
        edges(profiles, "product calcium-chloride-10\n", age, kg, unit, less, in, more, tags, "WARNING");
    }

    /** In an emergency a dose out of range is only noted. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # salt    | indication                       | age  | kg | unit    | too little | in range  | too much | row low, high
            chloride  | cardiac-arrest                   | 9 mo | 9  | mg/kg   | 19.9       | 20        | 20.1     | V2 V2
            chloride  | hyperkalaemia-with-ecg-change    | 9 mo | 9  | mg/kg   | 19.9       | 20        | 20.1     | V2 V2
            gluconate | cardiac-arrest                   | 9 mo | 9  | mg/kg   | 59.9       | 60        | 60.1     | V2 V2
            gluconate | hypermagnesaemia                 | 9 mo | 9  | mg/kg   | 59.9       | 60        | 60.1     | V2 V2
            gluconate | calcium-channel-blocker-overdose | 9 mo | 9  | mg/kg/h | 59.9       | 60 90 120 | 120.1    | V V
            gluconate | calcium-channel-blocker-overdose | 40 a | 70 | mg/kg/h | 59.9       | 60 90 120 | 120.1    | V V
            # not from the dossier: assumptions
            chloride  | cardiac-arrest                   | 17 a | 70 | mg      | 499        | 500 2000  | 2001     | M M
            gluconate | cardiac-arrest                   | 17 a | 70 | mg      | 999        | 1000 3000 | 3001     | M M
            """)
    void an_emergency(
            String salt,
            String indication,
            String age,
            String kg,
            String unit,
            String less,
            String in,
            String more,
            String tags) {
        String order = "product calcium-" + salt + "-10\nfor " + indication + "\n";
        edges("us uk au -", order, age, kg, unit, less, in, more, tags, "INFO");
    }

    private static void edges(
            String profiles,
            String more,
            String age,
            String kg,
            String unit,
            String less,
            String in,
            String much,
            String tags,
            String severity) {
        String sketch = ORDER + more + "age " + age + "\nweight " + kg + "\ndose ? " + unit;
        String raises = "DoseOutOfRange " + severity + " ";
        if (!less.equals("-")) {
            Edges.hold(profiles, sketch, in, less, raises + tags.split(" ")[0]);
        }
        Edges.hold(profiles, sketch, in, much, raises + tags.split(" ")[1]);
    }

    // --- time between doses

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles | product              | age  | kg | dose      | apart        | too soon | row
            us -       | calcium-gluconate-10 | 10 d | 3  | 100 mg/kg | 6 6.1 24     | 5.9      | V
            ca         | calcium-gluconate-10 | 10 d | 3  | 100 mg/kg | 6 6.1 24     | 5.9      | V
            us -       | calcium-gluconate-10 | 9 mo | 9  | 40 mg/kg  | 6 6.1 24     | 5.9      | V2
            us -       | calcium-gluconate-10 | 40 a | 70 | 1500 mg   | 6 6.1 24     | 5.9      | V
            us uk au - | calcium-chloride-10  | 9 mo | 9  | 4 mg/kg   | 4 4.1 6      | 3.9      | V
            us uk au - | calcium-chloride-10  | 40 a | 70 | 500 mg    | 24 24.1 72   | 23.9     | V
            """)
    void time_between_doses(
            String profiles, String product, String age, String kg, String dose, String in, String soon, String tag) {
        String sketch =
                ORDER + "product " + product + "\nage " + age + "\nweight " + kg + "\ndose " + dose + "\nevery ? h";
        Edges.hold(profiles, sketch, in, soon, "IntervalTooShort WARNING " + tag);
    }

    // --- the trap of the digest: a rate for an overdose of a channel blocker in a newborn with hypocalcaemia

    @ParameterizedTest
    @CsvSource({"59.9, false", "60, true", "120, true", "120.1, false"})
    void the_rate_for_another_indication_is_named(String rate, boolean raised) {
        for (String profile : new String[] {"us", "uk", "au", "-"}) {
            String order = ORDER + "age 10 d\nweight 0.91\ndose " + rate + " mg/kg/h";
            assertThat(OrderSketch.types(order, Edges.named(profile)).contains("FitsOtherIndication"))
                    .as(profile)
                    .isEqualTo(raised);
        }
    }
}
