package dev.kossa.knowledge;

import dev.kossa.knowledge.References.Kind;
import dev.kossa.knowledge.Terms.Group;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import java.util.ArrayList;
import java.util.List;

/** Reads the tree of body regions and their words. */
final class SitesReader {
    private final Base base;
    private final List<BodySites.Region> regions = new ArrayList<>();

    SitesReader(Base base) {
        this.base = base;
    }

    List<Vocabulary.SiteTerms> read() {
        return base.rows("regions", "body region", this::region);
    }

    private Vocabulary.SiteTerms region(Row row) {
        String id = row.id(Kind.REGION);
        regions.add(new BodySites.Region(
                id, row.text("label"), row.optionalReference(Kind.REGION, "parent"), row.flag("limb")));
        Words.checkBasis(row);
        return new Vocabulary.SiteTerms(id, row.terms(Group.SITE, "terms"), Words.codes(row));
    }

    /** The tree; the regions must have been read. */
    BodySites tree() {
        checkRoot();
        try {
            return new BodySites(regions);
        } catch (IllegalArgumentException e) {
            base.problem(String.valueOf(e.getMessage()), "Maybe a parent in body-sites.yaml is misspelt.");
            return new BodySites(List.of());
        }
    }

    private void checkRoot() {
        List<String> roots = regions.stream()
                .filter(region -> region.parent().isEmpty())
                .map(BodySites.Region::id)
                .toList();
        if (!roots.equals(List.of(BodySite.WHOLE_BODY))) {
            base.problem(
                    "The tree of body regions must have the one root (body), but has (" + String.join(", ", roots)
                            + ").",
                    "Maybe a parent in body-sites.yaml is missing.");
        }
    }
}
