package dev.kossa.prose.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each contradiction in a small text that has it, and in one that is as like it as possible and has it not. */
class C01_ContradictionsTest {
    private static final String HAND = "A boy came with a hard left hand. ";
    private static final String RED_HAND = "A boy came with a red left hand. ";

    private static void silent(String inAbstract, String inCase) {
        assertThat(Against.of(inAbstract, inCase).said()).isEmpty();
    }

    private static void silent(String inCase) {
        assertThat(Against.of("Case presentation\n\n" + inCase).said()).isEmpty();
    }

    private static Against inCase(String text) {
        return Against.of("Case presentation\n\n" + text);
    }

    @Nested
    @DisplayName("one patient has one age and one sex")
    class Person {
        @Test
        void twoAges() {
            Against against = Against.of("A 9-month-old boy had a swelling.", "A 6-month-old boy had a swelling.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the age: \"9-month-old\" and \"6-month-old\". Neither is chosen.");
            assertThat(against.quotes()).containsExactly("9-month-old", "6-month-old");
            assertThat(against.maybe()).containsExactly("Maybe one is a slip, or they tell of two moments.");
        }

        @Test
        void oneAgeInTwoUnits() {
            silent("A 9-month-old boy had a swelling.", "A 40-week-old boy had a swelling.");
        }

        @Test
        void theAgeOfABrother() {
            silent(
                    "A 9-month-old boy had a swelling.",
                    "A boy had a swelling. His 3-year-old brother was a healthy boy.");
        }

        @Test
        void theAgeAtWhichSomethingHappened() {
            silent("A 70-year-old man had a hard hand.", "At the age of 40 years the man had broken his hand.");
        }

        @Test
        void anAgeAtTheFollowUp() {
            silent(
                    "A 3-year-old boy had a hard hand.",
                    "A 3-year-old boy came. When the boy was 5 years old, he was well.");
        }

        @Test
        void twoSexes() {
            Against against = Against.of("A boy had a swelling.", "A girl had a swelling.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the sex: \"boy\" and \"girl\". Neither is chosen.");
            assertThat(against.quotes()).containsExactly("boy", "girl");
        }

        @Test
        void theSexOfAMother() {
            silent("A boy had a swelling.", "The boy had a swelling. His mother, a woman of 30 years, had noticed it.");
        }

        @Test
        void theSexOfAChild() {
            silent("A pregnant woman had a hard hand.", "A pregnant woman came. She was delivered of a healthy boy.");
        }
    }

    @Nested
    @DisplayName("a lesion is on one side")
    class Side {
        @Test
        void twoSides() {
            Against against = Against.of(
                    "A boy had a swelling of the left hand.", "A boy came with a swelling of the right hand.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the side of the lesion: \"left hand\" and \"right hand\"."
                                    + " Neither is chosen.");
            assertThat(against.quotes()).containsExactly("left hand", "right hand");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A boy came with a swelling of the left hand. Another swelling was found on the right hand.",
                    "A boy came with a swelling of the left hand. The right hand was not swollen.",
                    "A boy came with a swelling of the left hand. A cannula had been in the right hand.",
                    "A boy came with a swelling of the left hand. Two weeks later he had a swelling of the right hand.",
                    "A boy came with a swelling of the left hand and of the right hand."
                })
        void twoLesionsOrOne(String text) {
            silent("A boy had a swelling of the left hand.", text);
        }
    }

    @Nested
    @DisplayName("a patient comes for one reason")
    class Complaint {
        @Test
        void twoReasons() {
            Against against = Against.of(
                    "A boy presented with abnormal movement.", "A boy presented with swelling of the left hand.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the presenting complaint: \"presented with abnormal"
                                    + " movement\" and \"presented with swelling\". Neither is chosen.");
            assertThat(against.quotes()).containsExactly("presented with abnormal movement", "presented with swelling");
        }

        @Test
        void theCaseTellsBothSigns() {
            silent(
                    "A boy presented with abnormal movement.",
                    "A boy presented with swelling of the left hand. He also had abnormal movement.");
        }

        @Test
        void anotherWordForTheSame() {
            silent(
                    "A boy presented with a lump of the left hand.",
                    "A boy was brought with a hard nodule of the left hand.");
        }
    }

    @Nested
    @DisplayName("a sign is not present and absent at once")
    class Signs {
        @Test
        void presentAndAbsent() {
            Against against = inCase(RED_HAND + "There was no redness of the left hand.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the presence of redness: \"present: red\" and \"absent:"
                                    + " redness\". Neither is chosen.");
            assertThat(against.quotes()).containsExactly("red", "redness");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A boy came with a red left hand. Two weeks later there was no redness of the left hand.",
                    "A boy came with a red left hand. There was no redness of the left elbow.",
                    "A boy came with a swelling and without fever. On the third day he had a fever.",
                    "A boy came with a swelling. He had had fever for 2 days. On examination he had no fever."
                })
        void anotherTimeOrPlace(String text) {
            silent(text);
        }

        @Test
        void deniedInGeneralAndDescribed() {
            Against against = inCase(
                    "A boy came with a swollen left hand. There was redness of the left hand. There were no skin changes.");
            assertThat(against.said())
                    .containsExactly(
                            "ContradictorySigns: \"other change of the skin\" is denied, but redness is described:"
                                    + " the described signs are used.");
            assertThat(against.quotes()).containsExactly("skin changes", "redness");
            assertThat(against.maybe()).containsExactly("Maybe only rash, ulcer and blister were meant.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"There were no other skin changes.", "The left foot showed no skin changes."})
        void noOthersOrElsewhere(String denial) {
            silent("A boy came with a swollen left hand. There was redness of the left hand. " + denial);
        }
    }

    @Nested
    @DisplayName("an event has one time")
    class Times {
        @Test
        void twoTimesOfOneInfusion() {
            Against against = Against.of(
                    "Introduction\n\nWe report a boy who was given intravenous calcium gluconate 2 weeks earlier.\n\n"
                            + "Case presentation\n\n" + HAND
                            + "He had received intravenous calcium gluconate in the left hand 2 months before the presentation.");
            assertThat(against.said())
                    .containsExactly(
                            "ConflictingTime: Statements about one event (calcium gluconate) differ in its time:"
                                    + " 2 weeks earlier and 2 months before. Each is kept as a possibility.");
            assertThat(against.quotes()).containsExactly("2 weeks earlier", "2 months before");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "He had received intravenous calcium gluconate in the left hand 60 days before the presentation.",
                    "He had received intravenous calcium gluconate 2 months before the presentation. He received"
                            + " intravenous calcium gluconate again 2 weeks before the presentation."
                })
        void oneTimeInOtherWordsOrTwoInfusions(String text) {
            assertThat(Against.of(
                                    "Introduction\n\nWe report a boy who was given intravenous calcium gluconate 2 months earlier."
                                            + "\n\nCase presentation\n\n" + HAND + text)
                            .said())
                    .isEmpty();
        }

        @Test
        void twoTimesOfResolution() {
            Against against = Against.of(
                    "A boy had a hard left hand. Complete resolution took place within 2 months.",
                    HAND + "Complete resolution took place after 8 months.");
            assertThat(against.said())
                    .containsExactly(
                            "ConflictingTime: Statements about one event (resolution) differ in its time: Complete"
                                    + " resolution took place within 2 months and Complete resolution took place after 8 months."
                                    + " Each is kept as a possibility.");
            assertThat(against.quotes())
                    .containsExactly(
                            "Complete resolution took place within 2 months",
                            "Complete resolution took place after 8 months");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Complete resolution took place after 34 weeks.",
                    "The fever resolved after 2 days. Complete resolution took place after 8 months."
                })
        void oneTimeOfResolution(String text) {
            silent("A boy had a hard left hand. Complete resolution took place within 8 months.", HAND + text);
        }
    }

    @Nested
    @DisplayName("a value of the abstract is a value of the case")
    class Values {
        @Test
        void twoValues() {
            Against against =
                    Against.of("A boy had a hard left hand. The CRP was 12 mg/L.", HAND + "The CRP was 21 mg/L.");
            assertThat(against.said())
                    .containsExactly("StatementsDiffer: The text differs in the C-reactive protein: \"12 mg/L\" and"
                            + " \"21 mg/L\". Neither is chosen.");
            assertThat(against.quotes()).containsExactly("CRP was 12 mg/L", "CRP was 21 mg/L");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The CRP was 12.0 mg/L. Two weeks later the CRP was 21 mg/L.",
                    "The CRP was 1.2 mg/dL.",
                    "The ESR was 21 mm/h."
                })
        void oneValue(String text) {
            silent("A boy had a hard left hand. The CRP was 12 mg/L.", HAND + text);
        }
    }

    @Nested
    @DisplayName("a photograph shows one moment")
    class Photographs {
        @Test
        void oneFigureOfTwoMoments() {
            Against against = inCase(
                    "A boy came with a red left hand (Fig. 1). Two weeks later the left hand was hard (Fig. 1).");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the time of figure 1: \"A boy came with a red"
                                    + " left hand (Fig. 1)\" and \"Two weeks later the left hand was hard (Fig. 1)\"."
                                    + " Neither is chosen.");
            assertThat(against.quotes()).containsExactly("Fig. 1", "Fig. 1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "A boy came with a red left hand (Fig. 1). Two weeks later the left hand was hard (Fig. 2).",
                    "A boy came with a red left hand (Fig. 1a). Two weeks later the left hand was hard (Fig. 1b).",
                    "A boy came with a red left hand (Fig. 1). The left hand was warm (Fig. 1)."
                })
        void twoFiguresOrOneMoment(String text) {
            silent(text);
        }
    }

    @Nested
    @DisplayName("a plan and its result fit in time")
    class Plans {
        @Test
        void goneBeforeItCouldBeSeen() {
            Against against = inCase(HAND + "An X-ray of the left hand was scheduled for after 2 months."
                    + " Complete resolution happened within 2 months.");
            assertThat(against.said())
                    .containsExactly(
                            "PlanAgainstResult: The plan and the result do not fit in time: \"X-ray after 2 months\""
                                    + " and \"Complete resolution happened within 2 months\".");
            assertThat(against.quotes())
                    .containsExactly(
                            "X-ray of the left hand was scheduled for after 2 months",
                            "Complete resolution happened within 2 months");
            assertThat(against.maybe())
                    .containsExactly("Maybe the examination came earlier than planned: ask for its date.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "An X-ray of the left hand was scheduled for after 2 months. At 2 months the calcification had resolved.",
                    "An X-ray of the left hand was scheduled for after 3 months. Complete resolution happened within 2 months."
                })
        void seenAsPlannedOrBefore(String text) {
            silent(HAND + text);
        }
    }

    @Nested
    @DisplayName("a test is normal or not, and a test that was done has a result")
    class Tests {
        @Test
        void normalAndNot() {
            Against against = inCase(
                    RED_HAND
                            + "An ultrasound of the left hand was normal. The ultrasound of the left hand showed a collection.");
            assertThat(against.said())
                    .containsExactly(
                            "StatementsDiffer: The text differs in the result of the test (ultrasound): \"normal\""
                                    + " and \"collection or abscess\". Neither is chosen.");
            assertThat(against.quotes())
                    .containsExactly(
                            "ultrasound of the left hand was normal",
                            "ultrasound of the left hand showed a collection");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "An ultrasound of the left hand was normal. A second ultrasound of the left hand showed a collection.",
                    "An ultrasound of the left hand was normal. An ultrasound of the right hand showed a collection.",
                    "An X-ray of the left hand was normal. Three weeks later an X-ray of the left hand showed calcification."
                })
        void twoTests(String text) {
            silent(RED_HAND + text);
        }

        @Test
        void doneAndNeverTold() {
            Against against = inCase(RED_HAND + "An MRI of the left hand was performed. He went home.");
            assertThat(against.said())
                    .containsExactly(
                            "NotReported: Not reported: the result of a test (MRI), although the text says that it was done.");
            assertThat(against.quotes()).containsExactly("MRI of the left hand was performed");
            assertThat(against.maybe()).containsExactly("Maybe the chart has it: ask who wrote the text.");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "An MRI of the left hand was performed. It showed a collection.",
                    "A biopsy was performed. Histology showed calcium deposits.",
                    "Blood cultures were taken. He was given clindamycin. The blood culture was negative.",
                    "An MRI of the left hand was planned. He went home."
                })
        void toldLaterOrNotDone(String text) {
            silent(RED_HAND + text);
        }
    }

    @Nested
    @DisplayName("what is stopped was begun")
    class Stopped {
        @Test
        void stoppedAndNeverGiven() {
            Against against = inCase(RED_HAND + "Allopurinol was stopped.");
            assertThat(against.said())
                    .containsExactly(
                            "NotReported: Not reported: when and why the patient had Allopurinol, although the text"
                                    + " says that it was stopped.");
            assertThat(against.quotes()).containsExactly("Allopurinol");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "He was treated with allopurinol for a year. Allopurinol was stopped.",
                    "He was given clindamycin. The antibiotics were stopped after a week."
                })
        void givenAndStopped(String text) {
            silent(RED_HAND + text);
        }
    }

    @Nested
    @DisplayName("a deficiency has a low level and a treatment")
    class Deficiency {
        @Test
        void neitherMeasuredNorTreated() {
            Against against = inCase(HAND + "He had vitamin D deficiency. His vitamin D level was normal.");
            assertThat(against.said())
                    .containsExactly("NotReported: Not reported: a low level and a treatment of vitamin D deficiency,"
                            + " although the text says that the patient had it.");
            assertThat(against.quotes()).containsExactly("vitamin D deficiency", "vitamin D level");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "He had vitamin D deficiency, which was treated with vitamin D.",
                    "He had vitamin D deficiency. The vitamin D level was 12 nmol/L.",
                    "He had no vitamin D deficiency.",
                    "He had protein C deficiency."
                })
        void measuredTreatedOrDenied(String text) {
            silent(HAND + text);
        }
    }

    @Nested
    @DisplayName("what the conclusion advises is known of the case")
    class Advice {
        private static final String INFUSION =
                "He had received intravenous calcium gluconate in the left hand 2 weeks before the presentation. ";
        private static final String ADVICE = "\n\nConclusion\n\n"
                + "Calcium should be diluted, given at a slow rate of infusion, and the line should be checked often.";

        @Test
        void advisedAndNotReported() {
            Against against = inCase(HAND + INFUSION + ADVICE);
            assertThat(against.said())
                    .containsExactly("NotReported: Not reported: the dilution, the rate and checks of the line for"
                            + " intravenous calcium gluconate, although the conclusion advises to mind them.");
            assertThat(against.quotes())
                    .containsExactly(
                            "diluted", "rate of infusion", "line should be checked", "intravenous calcium gluconate");
        }

        @Test
        void onlyWhatIsMissingIsNamed() {
            assertThat(inCase(HAND + INFUSION + "The infusion rate was 10 mL/h." + ADVICE)
                            .said())
                    .containsExactly(
                            "NotReported: Not reported: the dilution and checks of the line for intravenous calcium"
                                    + " gluconate, although the conclusion advises to mind them.");
        }

        @Test
        void advisedAndReported() {
            silent(HAND + INFUSION
                    + "It had been diluted, the infusion rate was 10 mL/h, and the line was checked every hour."
                    + ADVICE);
        }

        @Test
        void nothingIsAdvised() {
            silent(HAND + INFUSION + "\n\nConclusion\n\nCalcium injury should be thought of when a hand is hard.");
        }

        @Test
        void noCalciumWasGiven() {
            silent(HAND + "He had gout." + ADVICE);
        }
    }
}
