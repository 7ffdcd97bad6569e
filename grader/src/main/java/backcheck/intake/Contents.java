package backcheck.intake;

import backcheck.grade.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is in a submission, before anything is chosen: the sources, and what was passed over on the way to them. */
final class Contents {

    private static final Pattern ARCHIVE =
            Pattern.compile("\\.(zip|tar|gz|tgz|bz2|xz|zst|rar|7z)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPILED = Pattern.compile("\\.(class|jar|war)$", Pattern.CASE_INSENSITIVE);

    private final List<RawFile> sources = new ArrayList<>();
    private final List<SkippedFile> passed = new ArrayList<>();
    private final List<Message> notices = new ArrayList<>();

    /** Whether an entry is a source that should be read; one that is passed over is noted. */
    boolean wants(EntryName name, FileKind kind) {
        IgnoredPath litter = IgnoredPath.of(name.slashed());
        Optional<Reason> oddity = name.oddity();
        if (litter == IgnoredPath.QUIET && oddity.filter(odd -> odd != Reason.TOO_DEEP).isEmpty()) {
            return false;
        }
        if (oddity.isPresent()) {
            pass(name.path(), oddity.get());
            return false;
        }
        if (kind != FileKind.FILE) {
            if (kind != FileKind.FOLDER) {
                pass(name.path(), kind == FileKind.LINK ? Reason.LINK : Reason.SPECIAL);
            }
            return false;
        }
        return wantsFile(name.path(), litter);
    }

    private boolean wantsFile(String path, IgnoredPath litter) {
        String fileName = Paths.fileName(path);
        if (SourceName.isSource(fileName)) {
            if (litter == IgnoredPath.LOUD) {
                pass(path, Reason.LITTER);
            }
            return litter != IgnoredPath.LOUD;
        }
        if (litter == IgnoredPath.NONE && isCompiled(path)) {
            pass(path, Reason.COMPILED);
        } else if (litter == IgnoredPath.NONE && ARCHIVE.matcher(fileName).find()) {
            pass(path, Reason.NESTED);
        }
        return false;
    }

    private static boolean isCompiled(String path) {
        return COMPILED.matcher(path).find() || ("/" + path.toUpperCase(Locale.ROOT)).contains("/META-INF/");
    }

    void pass(String path, Reason reason) {
        pass(SkippedFile.of(path, reason));
    }

    void pass(SkippedFile file) {
        passed.add(file);
    }

    void add(RawFile source) {
        sources.add(source);
    }

    void notice(Message notice) {
        notices.add(notice);
    }

    List<RawFile> sources() {
        return sources;
    }

    List<SkippedFile> passed() {
        return passed;
    }

    List<Message> notices() {
        return notices;
    }
}
