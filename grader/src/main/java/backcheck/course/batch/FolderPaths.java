package backcheck.course.batch;

import backcheck.intake.FileKind;
import backcheck.intake.SealedFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists the paths of a folder of submissions; hidden folders are not entered. */
final class FolderPaths implements SealedFolder.Visitor {

    /** A submission is read forty folders deep; around it are its own folder and at most one that a platform adds. */
    private static final int DEEPEST = 43;

    /** Stands for what is in a folder that can't be read, so that whoever opens it gets the reason. */
    private static final String UNREAD = "?";

    private final List<String> paths = new ArrayList<>();

    private FolderPaths() {}

    /**
     * List them; a folder's ends in {@code /}.
     *
     * @throws IOException if the folder itself can't be read
     */
    static List<String> of(SealedFolder folder) throws IOException {
        FolderPaths visitor = new FolderPaths();
        folder.walk(visitor);
        return visitor.paths;
    }

    @Override
    public boolean enters(String path) {
        boolean tooDeep = path.chars().filter(c -> c == '/').count() >= DEEPEST;
        paths.add(tooDeep ? path : path + "/");
        return !tooDeep && !path.startsWith(".", path.lastIndexOf('/') + 1);
    }

    @Override
    public void sees(String path, FileKind kind) {
        paths.add(path);
    }

    @Override
    public void misses(String path, FileKind kind, IOException failure) {
        paths.add(kind == FileKind.FOLDER ? path + "/" + UNREAD : path);
    }
}
