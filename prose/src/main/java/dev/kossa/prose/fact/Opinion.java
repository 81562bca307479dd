package dev.kossa.prose.fact;

import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.Quote;
import dev.kossa.prose.text.SectionKind;
import dev.kossa.record.BodySite;
import dev.kossa.record.Diagnosis.Status;
import java.util.Optional;

/**
 * A diagnosis that somebody thought of.
 *
 * @param diagnosed which
 * @param stage how far it was established
 * @param status as in a record
 * @param site where
 * @param days when
 * @param section in which part of the document it stands
 * @param quote where it is said
 */
public record Opinion(
        Diagnosed diagnosed,
        Stage stage,
        Status status,
        Optional<BodySite> site,
        Days days,
        SectionKind section,
        Quote quote) {
    /** The same, only weighed. */
    Opinion weighed() {
        return new Opinion(diagnosed, Stage.DIFFERENTIAL, Status.PROVISIONAL, site, days, section, quote);
    }

    public enum Stage {
        /** No more than named. */
        NAMED,
        /** Weighed among others. */
        DIFFERENTIAL,
        /** Thought first. */
        FIRST,
        /** Made. */
        MADE,
        /** Made for good. */
        FINAL
    }
}
