package dev.kossa.review.order;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each concentration, rate and time of the dossier's sections 1.3 and 1.5, on both sides of its edge, by profile. */
class E03_PreparationEdgesTest {
    private static final String ALL = "us uk au -";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles | age  | kg  | dose         | unit    | in range            | outside
            # one dose
            us         | 9 mo | 8.4 | 50 mg/kg     | mg/mL   | 10 10.1 49.9 50     | 9.9
            us         | 9 mo | 8.4 | 50 mg/kg     | mg/mL   | 10 10.1 49.9 50     | 50.1
            us         | 10 d | 3   | 100 mg/kg    | mg/mL   | 10 50               | 50.1
            us         | 40 a | 70  | 1500 mg      | mg/mL   | 10 50               | 50.1
            au         | 27 d | 3   | 0.11 mmol/kg | mg/mL   | 5 19.9 20           | 20.1
            ca -       | 27 d | 3   | 0.11 mmol/kg | mg/mL   | 10 19.9 20          | 20.1
            -          | 28 d | 3   | 0.11 mmol/kg | mg/mL   | 10 49.9 50          | 50.1
            -          | 9 mo | 8.4 | 50 mg/kg     | mg/mL   | 10 50               | 9.9
            # at a rate
            us uk -    | 9 mo | 8.4 | 10 mg/kg/h   | mg/mL   | 5.8 5.9 9.9 10      | 5.7
            us uk -    | 9 mo | 8.4 | 10 mg/kg/h   | mg/mL   | 5.8 5.9 9.9 10      | 10.1
            us uk -    | 40 a | 70  | 10 mg/kg/h   | mg/mL   | 5.8 10              | 10.1
            """)
    void concentration(String profiles, String age, String kg, String dose, String unit, String in, String outside) {
        String sketch = OrderSketch.INFANT + "age " + age + "\nweight " + kg + "\ndose " + dose + "\nat ? " + unit;
        Edges.hold(profiles, sketch, in, outside, "ConcentrationOutOfRange WARNING V");
    }

    /** Australia dilutes 1 in 5 to 0.044 mmol per mL in newborns, and gives it undiluted later; Britain gives it undiluted at any age. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profile | product                 | age  | in range          | outside
            au        | calcium-gluconate-10-au | 27 d | 0.0439 0.044      | 0.0441
            """)
    void one_in_five(String profile, String product, String age, String in, String outside) {
        String sketch = OrderSketch.INFANT + "product " + product + "\nage " + age
                + "\nweight 3\ndose 0.11 mmol/kg\nat ? mmol/mL";
        Edges.hold(profile, sketch, in, outside, "ConcentrationOutOfRange WARNING V");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profile | product                 | age  | kg  | dose         | over
            uk        | calcium-gluconate-10-uk | 10 d | 3   | 1 mL/kg      | 5
            uk        | calcium-gluconate-10-uk | 40 a | 70  | 20 mL        | 10
            au        | calcium-gluconate-10-au | 28 d | 4   | 0.11 mmol/kg | 3
            au        | calcium-gluconate-10-au | 9 mo | 8.4 | 1 mmol/kg/d  | 60
            """)
    void undiluted_where_it_is_allowed(
            String profile, String product, String age, String kg, String dose, String over) {
        String sketch = OrderSketch.INFANT + "product " + product + "\nage " + age + "\nweight " + kg + "\ndose " + dose
                + "\nat undiluted\nover " + over + " min";
        org.assertj.core.api.Assertions.assertThat(OrderSketch.raised(sketch, profile))
                .isEmpty();
    }

    /** 100 mg/min under 17 years, 200 from then on; chloride 1 mL/min. "?" is the time for the dose, so outside is shorter. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # product                       | age     | kg | dose    | long enough | too fast
            calcium-gluconate-10            | 0 d     | 3  | 300 mg  | 3 3.01      | 2.99
            calcium-gluconate-10            | 16.99 a | 60 | 2000 mg | 20 20.1     | 19.9
            calcium-gluconate-10            | 17 a    | 60 | 2000 mg | 10 10.1     | 9.9
            calcium-gluconate-10            | 95 a    | 60 | 2000 mg | 10 10.1     | 9.9
            calcium-gluconate-premix-20     | 0 d     | 3  | 300 mg  | 3 3.01      | 2.99
            calcium-chloride-10             | 9 mo    | 9  | 0.45 mL | 0.45 0.46   | 0.44
            calcium-chloride-10             | 40 a    | 70 | 10 mL   | 10 10.1     | 9.9
            calcium-chloride-10-uk          | 40 a    | 70 | 10 mL   | 10 10.1     | 9.9
            calcium-chloride-14-7-uk        | 40 a    | 70 | 6.8 mmol | 10 10.1    | 9.9
            """)
    void rate(String product, String age, String kg, String dose, String in, String outside) {
        String sketch = OrderSketch.INFANT + "product " + product + "\nage " + age + "\nweight " + kg + "\ndose " + dose
                + "\nover ? min";
        Edges.hold(ALL, sketch, in, outside, "RateAboveLimit ALERT V");
    }

    /** 100 mg/min are 5 mL/min of 20 mg/mL. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9 mo | 8.4 | 299 300 | 300.1
            """)
    void rate_of_the_pump(String age, String kg, String in, String outside) {
        String sketch = OrderSketch.INFANT.replace("over 60 min\n", "").replace("dose 50 mg/kg\n", "") + "age " + age
                + "\nweight " + kg + "\npump ? mL/h";
        Edges.hold(ALL, sketch, in, outside, "RateAboveLimit ALERT V");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # profiles | age  | kg  | dose         | long enough | too short
            uk -       | 0 d  | 3   | 0.12 mmol/kg | 5 5.1 10    | 4.9
            uk -       | 27 d | 3   | 0.12 mmol/kg | 5 5.1 10    | 4.9
            uk -       | 18 a | 70  | 3 mmol       | 10 10.1     | 9.9
            au -       | 9 mo | 8.4 | 0.11 mmol/kg | 3 3.1 5     | 2.9
            au         | 10 d | 3   | 0.12 mmol/kg | 3 3.1 5     | 2.9
            au         | 40 a | 70  | 3 mmol       | 3 3.1 5     | 2.9
            """)
    void shortest_time(String profiles, String age, String kg, String dose, String in, String outside) {
        String sketch = OrderSketch.INFANT + "age " + age + "\nweight " + kg + "\ndose " + dose + "\nover ? min";
        Edges.hold(profiles, sketch, in, outside, "DurationTooShort WARNING V");
    }

    /** 900 mOsm/L: of chloride in saline 34.18 mg/mL, in glucose 36.24. Undiluted gluconate lies below. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in | below       | above
            NS   | 20 34.1     | 34.2
            D5W  | 20 36.2     | 36.3
            """)
    void osmolarity(String diluent, String in, String outside) {
        String sketch =
                OrderSketch.INFANT + "product calcium-chloride-10\ndose 4 mg/kg\nin " + diluent + "\nat ? mg/mL";
        Edges.hold(ALL, sketch, in, outside, "OsmolarityHigh WARNING V2");
    }
}
