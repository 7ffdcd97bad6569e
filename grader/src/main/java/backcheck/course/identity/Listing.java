package backcheck.course.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names in a download, without what the files hold.
 *
 * @param name the folder's or archive's own name
 * @param prefix what stands before the items' names in a path: empty, or folders with a {@code /} behind each
 * @param items what is at the top, sorted by name
 * @param unsafe paths that lead out of the download, and were left out
 */
public record Listing(String name, String prefix, List<Item> items, List<String> unsafe) {

    /**
     * A file or folder at the top.
     *
     * @param files the paths of the files below a folder, relative to it and sorted; empty for a file
     */
    public record Item(String name, boolean folder, List<String> files) {}

    /**
     * Make a listing of an archive's paths.
     *
     * @param paths with {@code /} between folders; one that ends in {@code /} is a folder
     */
    public static Listing of(String name, Collection<String> paths) {
        Map<String, TreeSet<String>> below = new TreeMap<>();
        TreeSet<String> folders = new TreeSet<>();
        List<String> unsafe = new ArrayList<>();
        // tar writes what it packs from within a folder as ./anna/Network.java
        String prefix = paths.stream().allMatch(path -> path.startsWith("./")) ? "./" : "";
        for (String given : new TreeSet<>(paths)) {
            String path = given.substring(prefix.length());
            if (path.isEmpty() || isUnsafe(path)) {
                unsafe.addAll(path.isEmpty() ? List.of() : List.of(given));
                continue;
            }
            String[] top = path.split("/", 2);
            TreeSet<String> files = below.computeIfAbsent(top[0], item -> new TreeSet<>());
            if (top.length == 2) {
                folders.add(top[0]);
                if (!path.endsWith("/")) {
                    files.add(top[1]);
                }
            }
        }
        List<Item> items = new ArrayList<>();
        below.forEach((item, files) -> items.add(new Item(item, folders.contains(item), List.copyOf(files))));
        return new Listing(name, prefix, items, unsafe);
    }

    /** List what is in one of the folders at the top. */
    Listing inside(Item folder) {
        List<Item> inner = of(folder.name(), folder.files()).items;
        return new Listing(folder.name(), prefix + folder.name() + "/", inner, unsafe);
    }

    private static boolean isUnsafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.matches("(?s)[A-Za-z]:[/\\\\].*")) {
            return true;
        }
        for (String step : path.split("[/\\\\]")) {
            if (step.equals("..") || step.equals(".")) {
                return true;
            }
        }
        return path.contains("//") || path.indexOf('\0') >= 0;
    }
}
