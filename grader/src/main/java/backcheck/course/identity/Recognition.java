package backcheck.course.identity;

import backcheck.course.identity.Listing.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from all the names of a listing which platform it comes from; one name alone could be anyone's idea. */
final class Recognition {

    /** What gh classroom clones a class into. */
    private static final String CLONES = "-submissions";

    private static final Pattern ARCHIVE = Pattern.compile("(?is).+\\.(zip|tar|tar\\.gz|tgz)");

    /** Gradescope's list of who handed in. */
    private static final String SUBMITTERS = "submission_metadata.yml";

    private final NamePatterns patterns;
    private final Set<String> submitted;

    /**
     * Prepare to read.
     *
     * @param submitted the folders that the platform's own list of submitters names; may be empty
     */
    Recognition(NamePatterns patterns, Set<String> submitted) {
        this.patterns = patterns;
        this.submitted = submitted;
    }

    /** List what may be a submission. */
    List<Item> items(Listing listing) {
        return listing.items().stream().filter(item -> !patterns.isIgnored(item.name())).toList();
    }

    /** List what is no submission, and is passed over for its name; not what the grader itself reads. */
    List<String> ignored(Listing listing) {
        return listing.items().stream()
                .map(Item::name)
                .filter(name -> patterns.isIgnored(name) && !name.equals(SUBMITTERS))
                .toList();
    }

    /** Step into the one folder that a platform or an archive puts around all others; else stay. */
    Listing unwrap(Listing listing) {
        List<Item> items = items(listing);
        if (items.size() != 1 || !items.get(0).folder() || platform(listing) != Platform.PLAIN) {
            return listing;
        }
        Listing inner = listing.inside(items.get(0));
        boolean several = items(inner).stream().filter(Recognition::holdsWork).limit(2).count() == 2;
        return several || platform(inner) != Platform.PLAIN ? inner : listing;
    }

    /** Tell the platform that the names as a whole come from. */
    Platform platform(Listing listing) {
        List<Item> items = items(listing);
        return Arrays.stream(Platform.values())
                .filter(platform -> platform == Platform.GITHUB
                        ? !repositoryPrefix(listing).isEmpty()
                        : isFrom(platform, items))
                .findFirst()
                .orElse(Platform.PLAIN);
    }

    /**
     * Find what stands before the login in the names of repositories; empty if these are none.
     *
     * <p>A login may hold hyphens, and any folder may: so what counts is what all names begin with, up to a hyphen.
     */
    String repositoryPrefix(Listing listing) {
        List<Item> items = items(listing);
        NamePatterns.NamePattern pattern = patterns.of(Platform.GITHUB).get(0);
        if (items.isEmpty() || !items.stream().allMatch(item -> pattern.match(item).isPresent())) {
            return "";
        }
        if (listing.name().endsWith(CLONES)) {
            String told = listing.name().substring(0, listing.name().length() - CLONES.length()) + "-";
            if (items.stream().allMatch(item -> item.name().startsWith(told))) {
                return told;
            }
        }
        String same = commonBeginning(items.stream().map(Item::name).sorted().toList());
        String prefix = same.substring(0, same.lastIndexOf('-') + 1);
        // team-1, team-2 … are no logins
        boolean numbered = items.stream().allMatch(item -> item.name().substring(prefix.length()).matches("\\d+"));
        return items.size() < pattern.atLeast() || numbered ? "" : prefix;
    }

    private boolean isFrom(Platform platform, List<Item> items) {
        List<NamePatterns.NamePattern> own = patterns.of(platform);
        List<Item> matching =
                items.stream().filter(item -> patterns.match(platform, item).isPresent()).toList();
        boolean told = matching.stream().map(Item::name).anyMatch(submitted::contains);
        return own.stream().anyMatch(pattern -> (told || matching.size() >= pattern.atLeast())
                && (matching.size() > pattern.share() * items.size() || matching.size() == items.size()));
    }

    private static String commonBeginning(List<String> sorted) {
        String first = sorted.get(0);
        String last = sorted.get(sorted.size() - 1);
        int same = 0;
        while (same < Math.min(first.length(), last.length()) && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first.substring(0, same);
    }

    private static boolean holdsWork(Item item) {
        return item.folder()
                ? item.files().stream().anyMatch(file -> ("/" + file).toLowerCase(Locale.ROOT).endsWith("/network.java"))
                : ARCHIVE.matcher(item.name()).matches();
    }
}
