package dev.kossa.prose.fact;

import dev.kossa.language.Statement.Mark;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What phrases of a document do; they stand in the language file under {@code prose: marks}. */
public enum Role {
    /** The authors speak of their own patient. */
    OWN_CASE,
    /** A case of somebody else is told. */
    OTHER_CASE,
    /** Many patients are meant. */
    AGGREGATE,
    /** What follows is so in general. */
    GENERAL,
    /** A patient. */
    PATIENT,
    /** A patient who has not been mentioned yet ("an infant"). */
    NEW_PATIENT,
    /** Somebody who has been mentioned. */
    HE,
    /** He is male. */
    MALE,
    /** She is female. */
    FEMALE,
    /** Somebody tells, decides or notices. */
    TELLS,
    /** An indefinite article. */
    INDEFINITE,
    /** Authors of another report. */
    AUTHORS,
    /** A relative. */
    RELATIVE,
    /** What a time is counted from: the presentation. */
    PRESENTATION,
    /** A visit or stay. */
    EARLIER_VISIT,
    /** A time is an upper bound. */
    WITHIN,
    /** A time is counted from something. */
    AFTER,
    /** The story goes on. */
    THEN,
    /** A later visit. */
    FOLLOW_UP,
    /** A day of the stay that is not the first. */
    ANOTHER_DAY,
    /** An age at which something happened. */
    AT_AGE,
    /** The moment of the presentation. */
    ADMISSION,
    /** Something begins. */
    BEGINS,
    /** Something is stopped. */
    NO_MORE,
    /** A diagnosis was made. */
    DIAGNOSED,
    /** What stands before was concluded. */
    CONCLUDED,
    /** It is the final one. */
    CONFIRMED,
    /** It was thought first. */
    FIRST_DIAGNOSIS,
    /** It was weighed and is not so. */
    RULED_OUT,
    /** What stands before was thought first. */
    SUSPECTED_AFTER,
    /** What stands before was diagnosed. */
    DIAGNOSED_AFTER,
    /** It was weighed. */
    DIFFERENTIAL,
    /** What stands before was weighed. */
    DIFFERENTIAL_AFTER,
    /** A list of what was weighed follows. */
    DIFFERENTIAL_LIST,
    /** Joins the items of a list. */
    JOINS,
    /** What follows is the cause. */
    CAUSE,
    /** Something was given. */
    GIVEN,
    /** What may have caused the injury: "the infusion". */
    EXPOSED,
    /** It is where the drug was given: "at the infusion site". */
    SITE_OF_EXPOSURE,
    /** Something was done for the patient. */
    TREATED,
    /** Something was given there. */
    THERE,
    /** Something is a treatment. */
    THERAPY,
    /** The side or limb that was named. */
    SAME_SIDE,
    /** It is gone. */
    RESOLVED,
    /** It is better. */
    IMPROVED,
    /** Somebody is well: an outcome, when it is told of a later time. */
    WELL,
    /** The patient died. */
    DIED,
    /** A limb was lost. */
    LOST,
    /** Turns an outcome round. */
    OUTCOME_NEGATION,
    /** Only in part. */
    PARTLY,
    /** A test showed what follows. */
    SHOWN,
    /** A test showed what stands before. */
    SEEN_ON,
    /** All that was listed is called normal. */
    ALL_NORMAL,
    /** What was listed before is called normal. */
    NORMAL_AFTER,
    /** What is listed after it is called normal. */
    NORMAL_BEFORE,
    /** What follows is otherwise. */
    CONTRAST,
    /** The results are meant that were told before, too. */
    EVERY_RESULT,
    /** What the patient came with follows. */
    COMPLAINT,
    /** Not what was told before: "no other lesions". */
    OTHER,
    /** Something happened more than once. */
    AGAIN,
    /** A test was carried out. */
    DONE,
    /** A drug is diluted. */
    DILUTION,
    /** How fast a drug flows. */
    RATE,
    /** A line in a vein. */
    LINE,
    /** Somebody looks at something. */
    LOOK,
    /** What should be done. */
    ADVICE,
    /** Too little of a substance. */
    LACK,
    /** A figure is cited. */
    FIGURE;

    private static final Map<String, Role> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::key, role -> role));

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its name in the language file. */
    public String key() {
        return key;
    }

    /** Does something with each role of a phrase. */
    static void forEach(Mark mark, Consumer<Role> action) {
        for (String key : mark.roles()) {
            Role role = BY_KEY.get(key);
            if (role != null) {
                action.accept(role);
            }
        }
    }
}
