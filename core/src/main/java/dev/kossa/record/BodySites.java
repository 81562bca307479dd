package dev.kossa.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of body regions (dorsum of hand &lt; hand &lt; upper limb &lt; body). */
public final class BodySites {
    /**
     * One region.
     *
     * @param id kebab-case id
     * @param label what people read
     * @param parent id of the region that contains it; empty for the root only
     * @param limb true for the top region of a limb
     */
    public record Region(String id, String label, Optional<String> parent, boolean limb) {}

    private final Map<String, Region> regions = new HashMap<>();

    /** @throws IllegalArgumentException when a parent is unknown or the parents form a circle */
    public BodySites(List<Region> all) {
        all.forEach(region -> regions.put(region.id(), region));
        all.forEach(this::checkPath);
    }

    private void checkPath(Region region) {
        int steps = 0;
        Optional<String> parent = region.parent();
        while (parent.isPresent()) {
            Region next = regions.get(parent.get());
            if (next == null || ++steps > regions.size()) {
                throw new IllegalArgumentException(
                        "The body region (" + region.id() + ") has no path to the root: its ancestor (" + parent.get()
                                + ") is unknown or part of a circle.");
            }
            parent = next.parent();
        }
    }

    /** Whether the tree knows this region. */
    public boolean contains(String region) {
        return regions.containsKey(region);
    }

    /** What people read for a place: "left dorsum of hand", "left side", "hand". */
    public String label(BodySite site) {
        Region region = regions.get(site.region());
        String name = region == null || region.parent().isEmpty() ? "side" : region.label();
        boolean whole = name.equals("side");
        return switch (site.side()) {
            case LEFT -> "left " + name;
            case RIGHT -> "right " + name;
            case BILATERAL -> whole ? "both sides" : "both sides: " + name;
            case UNSTATED -> whole ? "place not said" : name;
        };
    }

    /** How two places relate. A place known only by its side is {@link SiteRelation#UNKNOWN} to a place on that side. */
    public SiteRelation relation(BodySite a, BodySite b) {
        if (!a.side().mayOverlap(b.side())) {
            return SiteRelation.ELSEWHERE;
        }
        List<String> pathA = path(a.region());
        List<String> pathB = path(b.region());
        if (isRoot(pathA) || isRoot(pathB)) {
            return SiteRelation.UNKNOWN;
        }
        boolean nested = pathA.contains(b.region()) || pathB.contains(a.region());
        Optional<String> limb = limbOf(pathA);
        boolean sameLimb = limb.isPresent() && limb.equals(limbOf(pathB));
        if (!nested && !sameLimb) {
            return SiteRelation.ELSEWHERE;
        }
        if (limb.isPresent() && !sidesKnown(a, b)) {
            return SiteRelation.UNKNOWN;
        }
        return nested ? SiteRelation.SAME_SITE : SiteRelation.SAME_LIMB;
    }

    /** Whether a place lies in a region or is it. */
    public boolean within(BodySite site, String region) {
        return path(site.region()).contains(region);
    }

    /** The top region of the limb that holds this place, if it lies in a limb. */
    public Optional<String> limbOf(BodySite site) {
        return limbOf(path(site.region()));
    }

    private static boolean sidesKnown(BodySite a, BodySite b) {
        return a.side() != Laterality.UNSTATED && b.side() != Laterality.UNSTATED;
    }

    private static boolean isRoot(List<String> path) {
        return path.size() <= 1;
    }

    private Optional<String> limbOf(List<String> path) {
        return path.stream().filter(this::isLimb).reduce((lower, upper) -> upper);
    }

    private boolean isLimb(String id) {
        Region region = regions.get(id);
        return region != null && region.limb();
    }

    private List<String> path(String region) {
        List<String> path = new ArrayList<>();
        Region at = regions.get(region);
        while (at != null) {
            path.add(at.id());
            at = at.parent().map(regions::get).orElse(null);
        }
        return path;
    }
}
