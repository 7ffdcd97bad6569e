package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Settles files that would be one on some disks: of the same name, or of names that differ in case only. */
final class Collisions {

    private Collisions() {}

    /**
     * The files with one of each name.
     *
     * @throws DamagedException if two of a name differ
     */
    static List<RawFile> settle(List<RawFile> files) throws DamagedException {
        Map<String, RawFile> settled = new LinkedHashMap<>();
        for (RawFile file : files) {
            String name = file.path().toLowerCase(Locale.ROOT);
            RawFile other = settled.putIfAbsent(name, file);
            if (other != null) {
                settled.put(name, oneOf(other, file));
            }
        }
        return new ArrayList<>(settled.values());
    }

    private static RawFile oneOf(RawFile one, RawFile other) throws DamagedException {
        if (Arrays.equals(one.bytes(), other.bytes())) {
            return Paths.fileName(other.path()).equals(SourceName.NETWORK) ? other : one;
        }
        throw new DamagedException(
                one.path().equals(other.path())
                        ? Message.of("submission.duplicate", Paths.shown(one.path()))
                        : Message.of("submission.same-but-case", Paths.shown(one.path()), Paths.shown(other.path())));
    }
}
