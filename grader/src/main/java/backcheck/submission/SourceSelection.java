package backcheck.submission;

import backcheck.grade.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the one class {@code Network} among the files, and the student's own classes beside it. */
final class SourceSelection {

    private static final String NETWORK = "Network.java";
    private static final Set<String> GIVEN =
            Set.of("Parameters.java", "Activations.java", "Gradients.java", "Example.java");

    private final List<RawFile> files;
    private final boolean singleFile;
    private final List<Message> notices = new ArrayList<>();

    /**
     * Select among these files.
     *
     * @param singleFile whether one file was handed in, whose name does not matter then
     */
    SourceSelection(List<RawFile> files, boolean singleFile) {
        this.files = files;
        this.singleFile = singleFile;
    }

    Submission select(String name) throws DamagedException {
        List<SourceFile> sources = files.stream()
                .filter(file -> !Intake.isLitter(file.path()))
                .map(this::decode)
                .toList();
        SourceFile network = network(sources);
        String folder = network.path().substring(0, network.path().length() - network.fileName().length());
        List<SourceFile> selected = new ArrayList<>();
        selected.add(new SourceFile(singleFile ? NETWORK : network.path(), network.text()));
        for (SourceFile source : sources) {
            if (source != network && source.path().startsWith(folder) && isOwn(source)) {
                selected.add(source);
            }
        }
        return new Submission.Sources(name, selected, List.copyOf(notices));
    }

    private SourceFile network(List<SourceFile> sources) throws DamagedException {
        List<SourceFile> named = sources.stream()
                .filter(source -> singleFile || source.fileName().equals(NETWORK))
                .toList();
        List<SourceFile> candidates =
                named.stream().filter(source -> "network".equals(packageOf(source))).toList();
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.size() > 1) {
            throw new DamagedException(Message.of("submission.two-candidates", paths(candidates)));
        }
        if (named.isEmpty()) {
            throw new DamagedException(Message.of(sources.isEmpty() ? "submission.empty" : "submission.no-network"));
        }
        String found = packageOf(named.get(0));
        throw new DamagedException(
                found.isEmpty()
                        ? Message.of("submission.no-package", named.get(0).path())
                        : Message.of("submission.wrong-package", named.get(0).path(), found));
    }

    private boolean isOwn(SourceFile source) {
        if (GIVEN.contains(source.fileName())) {
            return false;
        }
        String found = packageOf(source);
        boolean inPackage = found.equals("network") || found.startsWith("network.");
        return inPackage && !new JavaText(source.text()).importsJunit();
    }

    private static String packageOf(SourceFile source) {
        return new JavaText(source.text()).packageName();
    }

    private static String paths(List<SourceFile> sources) {
        return String.join(", ", sources.stream().map(SourceFile::path).toList());
    }

    private SourceFile decode(RawFile file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
            notices.add(Message.of("notice.latin-1", file.path()));
        }
        if (text.startsWith("\uFEFF")) {
            notices.add(Message.of("notice.byte-order-mark", file.path()));
            text = text.substring(1);
        }
        return new SourceFile(file.path(), text);
    }
}
