package dev.kossa.review.line;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Patient.Age;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.List;

/** Which risks a site has: those that were said, and those that age, place and infusate show. */
final class Risks {
    private final LineHistory history;
    private final List<Risk> risks;
    private final BodySites bodySites;
    private final Products products;

    Risks(LineHistory history, Knowledge knowledge, Products products) {
        this.history = history;
        this.risks = knowledge.lines().risks();
        this.bodySites = knowledge.vocabulary().bodySites();
        this.products = products;
    }

    /** The risks that are there. */
    List<Risk> present(WatchedSite site, Instant moment) {
        return risks.stream()
                .filter(risk -> of(risk, site, moment) == Presence.PRESENT)
                .toList();
    }

    /** Whether a site has a risk; not assessed when nothing is known of it. */
    Presence of(String id, WatchedSite site, Instant moment) {
        return risks.stream()
                .filter(risk -> risk.id().equals(id))
                .findFirst()
                .map(risk -> of(risk, site, moment))
                .orElse(Presence.NOT_ASSESSED);
    }

    private Presence of(Risk risk, WatchedSite site, Instant moment) {
        Presence said = history.risks().getOrDefault(risk.id(), Presence.NOT_ASSESSED);
        if (said != Presence.NOT_ASSESSED) {
            return said;
        }
        if (risk.of().equals("infusate")) {
            return products.vesicant(site.running(moment));
        }
        if (risk.of().equals("site")) {
            return place(risk, site.site());
        }
        return risk.ages()
                .flatMap(ages -> history.patient().ageAt(moment).map(age -> age(ages, age)))
                .orElse(Presence.NOT_ASSESSED);
    }

    private Presence place(Risk risk, BodySite site) {
        if (site.region().equals(BodySite.WHOLE_BODY)) {
            return Presence.NOT_ASSESSED;
        }
        return presence(risk.regions().stream().anyMatch(region -> bodySites.within(site, region)));
    }

    private static Presence age(AgeSpan ages, Age age) {
        return presence(ages.contains(age));
    }

    private static Presence presence(boolean there) {
        return there ? Presence.PRESENT : Presence.ABSENT;
    }
}
